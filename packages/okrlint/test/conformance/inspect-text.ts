import { createReader } from "@okrlint/core"
import type { Role } from "@okrlint/core/model"
import type { Kind } from "@okrlint/core/reading"
import { parseMarkdown } from "@okrlint/markdown"

/** A goal and how it was read, in short. */
export interface ReadGoal {
  readonly role: Role
  readonly text: string
  readonly kind: Kind
}

/** The goals of a text with their kinds. */
export function inspectText(markdown: string, now: string): ReadGoal[] {
  const document = parseMarkdown(markdown, { filePath: "plans/2027-q2.md" })
  const read = createReader(document, { now })
  return document.goals.map(goal => ({ role: goal.role, text: goal.statement.text, kind: read(goal).kind }))
}
