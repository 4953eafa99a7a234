import { createReader } from "@okrlint/core"
import { parseMarkdown } from "@okrlint/markdown"
import { expect, test } from "vitest"
import { fieldLabelsIn, goalTemplatesIn } from "../src/features/goal-templates.ts"
import { testDay } from "./client.ts"

/** Every language that okrlint knows labels of. */
const languages = ["en", "es", "pt", "fr", "de", "it", "nl", "zh", "ja", "ko", "vi", "ru"]

/** The template's line in a page of its language, its blanks filled in. */
function fill(label: string, text: string): string {
  const values = ["Nordlicht", "12 %", "24 %", "2026-12-15"]
  let next = 0
  return `${label}: ${text.replaceAll("___", () => values[next++] ?? "")}`
}

test.for(languages)("templates in %s are read as what they are templates of, with their numbers", language => {
  const templates = goalTemplatesIn(language)
  const lines = templates.map(({ label, text }) => `- ${fill(label, text)}`)
  const document = parseMarkdown(`# OKR 2026 Q4\n\n${lines.join("\n")}\n`, { language })
  expect(document.goals.map(({ role }) => role)).toEqual(templates.map(({ role }) => role))
  const read = createReader(document, { now: testDay })
  const values = document.goals.map(goal => [read(goal).baseline?.value, read(goal).target?.value])
  expect(values).toEqual([
    [undefined, undefined],
    [12, 24],
    [undefined, 12],
    [undefined, 12],
  ])
})

test.for(languages)("fields in %s are read as fields", language => {
  const [objective] = goalTemplatesIn(language)
  const fields = fieldLabelsIn(language)
  expect(fields.length).toBeGreaterThan(3)
  const lines = fields.map(label => `  - ${label}: 12`)
  const document = parseMarkdown(`# OKR 2026 Q4\n\n- ${objective!.label}: Nordlicht\n${lines.join("\n")}\n`, { language })
  expect(document.goals[0]?.fields.map(({ label }) => label?.toLowerCase())).toEqual(fields.map(label => label.toLowerCase()))
})
