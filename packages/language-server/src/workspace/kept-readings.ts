import { createReader } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"

/** Keeps the readings of one document from one version to the next: an edit changes few statements. */
export interface KeptReadings {
  /** The reader of a version; readings that the version before last had and the last had not are forgotten. */
  readerOf(document: GoalDocument, options: Parameters<typeof createReader>[1]): (goal: Goal) => Reading
}

/** Makes the store of one document; it is for one config, whose lexicon bears on readings. */
export function createKeptReadings(): KeptReadings {
  let before = new Map<string, Reading>()
  let present = new Map<string, Reading>()
  return {
    readerOf: (document, options) => {
      before = present
      const readings = new Map<string, Reading>()
      present = readings
      const last = before
      const read = createReader(document, options)
      const byGoal = new Map<Goal, Reading>()
      return goal => {
        const known = byGoal.get(goal)
        if (known !== undefined) return known
        const key = keyOf(goal, document.language, options.now)
        const reading = readings.get(key) ?? last.get(key) ?? read(goal)
        byGoal.set(goal, reading)
        readings.set(key, reading)
        return reading
      }
    },
  }
}

/** Everything that a reading is made of. */
function keyOf({ statement, role, fields, tags, cycle }: Goal, language: string, now: string): string {
  const beside = fields.map(({ name, text }) => [name, text])
  return JSON.stringify([statement.text, role, language, now, beside, tags.map(({ name }) => name), cycle?.name, cycle?.start, cycle?.end])
}
