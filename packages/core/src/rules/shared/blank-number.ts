/** A letter in the place of a number that is kept elsewhere, as pages write it that are read by more people than the numbers: `N5`, `N12%`. */
const blankNumber = /(?<![\p{L}\p{N}])N\d{1,3}(?![\p{L}\p{N}])/u

/** Whether a text has such a letter; whoever may see the number can check against it, so the goal is not without one. */
export function holdsBlankNumber(text: string): boolean {
  return text.length <= 2000 && blankNumber.test(text)
}
