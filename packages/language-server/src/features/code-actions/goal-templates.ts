import type { Role } from "@okrlint/core/model"

/** A goal to fill in; `___` stands for a blank. */
export interface GoalTemplate {
  readonly role: Role
  /** What the editor offers, without full stop. */
  readonly title: string
  readonly text: string
}

/** Templates by primary language of the document; a document in another language is offered none. */
export const goalTemplates: Readonly<Record<string, readonly GoalTemplate[]>> = {
  en: [
    { role: "keyResult", title: "Add a key result", text: "Raise ___ from ___ to ___ by ___" },
    { role: "keyResult", title: "Add a guardrail", text: "Keep ___ below ___ [guardrail]" },
  ],
}
