import type { Reading } from "../../reading/index.ts"

/** Where the words for a duty lead the sentence, it is about the duty. */
const OPENING = 12

/** Whether a statement is about doing a standing duty; "daily operations are supported by tooling" is about what is made for it. */
export function isRecurringWork({ kind, verb, evidence, cadence }: Reading): boolean {
  if (kind !== "routine") return false
  if (cadence === undefined && (evidence[0]?.range?.start ?? 0) > OPENING) return false
  return verb === undefined || (verb.form !== "passive" && verb.class !== "output")
}
