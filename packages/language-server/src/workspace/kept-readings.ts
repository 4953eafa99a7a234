import { createReader } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"

/** Keeps the readings of one document from one version to the next: an edit changes few statements. */
export interface KeptReadings {
  /** The reader of a version. */
  readerOf(document: GoalDocument, options: Parameters<typeof createReader>[1]): (goal: Goal) => Reading
  /** Ends a version: readings that nobody asked for since the last one ended are forgotten. Not called for a version that is left midway. */
  endVersion(): void
}

/** Makes the store of one document; it is for one config, whose lexicon bears on readings. */
export function createKeptReadings(): KeptReadings {
  let before = new Map<string, Reading>()
  let present = new Map<string, Reading>()
  return {
    readerOf: (document, options) => {
      const read = createReader(document, options)
      const byGoal = new Map<Goal, Reading>()
      return goal => {
        const known = byGoal.get(goal)
        if (known !== undefined) return known
        const key = keyOf(goal, document.language, options.now)
        const reading = present.get(key) ?? before.get(key) ?? read(goal)
        byGoal.set(goal, reading)
        present.set(key, reading)
        return reading
      }
    },
    endVersion: () => {
      before = present
      present = new Map()
    },
  }
}

/** Everything that a reading is made of. */
function keyOf({ statement, role, fields, tags, cycle }: Goal, language: string, now: string): string {
  const beside = fields.map(({ name, text }) => [name, text])
  return JSON.stringify([statement.text, role, language, now, beside, tags.map(({ name }) => name), cycle?.name, cycle?.start, cycle?.end])
}
