import type { Mark, RichText } from "../source/rich-text.ts"
import type { FieldDraft } from "./draft.ts"

/** The status of words that are struck out, as Markdown writes it. */
const STRUCK = "~~"
const PRIORITY = /^P[0-4X]$/i
const PERSON = /^<[A-Z]\w*\s[^<>]*\bname=["']([^"'<>]+)["']/

/** What pictures and components beside the words say (`![P0](…)`, `<Person name="…" />`), and that words are struck out. */
export function fieldsOfMarks(rich: RichText): FieldDraft[] {
  const fields: FieldDraft[] = []
  for (const mark of rich.marks) {
    const value = mark.value ?? ""
    const person = mark.kind === "element" ? PERSON.exec(value) : null
    if (mark.kind === "image" && PRIORITY.test(value)) fields.push({ name: "priority", value: textOfMark(mark, value) })
    if (person !== null) fields.push({ name: "owner", value: textOfMark(mark, person[1]!) })
    if (mark.kind === "strike" && mark.end - mark.start >= rich.text.length)
      fields.push({ name: "status", value: textOfMark(mark, STRUCK) })
  }
  return fields
}

/** The value that the first picture or component of a text stands for; undefined without one. */
export function valueOfMarks(rich: RichText): RichText | undefined {
  for (const mark of rich.marks) {
    const value = mark.kind === "image" ? mark.value : mark.kind === "element" ? PERSON.exec(mark.value ?? "")?.[1] : undefined
    if (value !== undefined && value !== "") return textOfMark(mark, value)
  }
  return undefined
}

/** A value that markup holds, not text: it stands for the whole mark. */
function textOfMark(mark: Mark, value: string): RichText {
  return { text: value, segments: [{ at: 0, source: mark.sourceStart, sourceLength: mark.sourceEnd - mark.sourceStart }], marks: [] }
}
