import { findPlaceholders } from "../../reading/index.ts"

/** A letter in the place of a number that is kept elsewhere, as pages write it that are read by more people than the numbers: `N5`, `N12%`. */
function holdsHiddenNumber(text: string): boolean {
  return /N\d/.test(text) && /(?<![\p{L}\p{N}])N\d{1,3}(?![\p{L}\p{N}])/u.test(text)
}

/** Whether a text has such a letter, or a blank such as `$N`; whoever may see the number can check against it, so the goal is not without one. */
export function holdsBlankNumber(text: string): boolean {
  return text.length <= 2000 && (holdsHiddenNumber(text) || holdsBlankAmount(text))
}

/** A blank with the sign of an amount; `TBD` may stand for anything. */
function holdsBlankAmount(text: string): boolean {
  return findPlaceholders(text).some(({ start, end }) => /[%$€£¥]/.test(text.slice(start, end)))
}
