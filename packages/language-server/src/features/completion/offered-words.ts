/** Directives and what each reaches. */
export const directiveWords: readonly (readonly [word: string, reach: string])[] = [
  ["okrlint-disable-next-goal", "The goal after this comment, with everything under it"],
  ["okrlint-disable-next-line", "The line after this comment"],
  ["okrlint-disable-line", "The line of this comment"],
  ["okrlint-disable", "From here on, down to `okrlint-enable`"],
  ["okrlint-enable", "Ends what `okrlint-disable` began"],
  ["okrlint-disable-file", "The whole document"],
]

/** Tags that okrlint's rules know, and what each says of a goal. */
export const tagWords: readonly (readonly [tag: string, meaning: string])[] = [
  ["guardrail", "Must not get worse while the others get better"],
  ["committed", "Is to be reached in full"],
  ["aspirational", "Is a stretch; 70 % would be good"],
  ["learning", "Is there to find something out"],
  ["milestone", "Is done or not done"],
  ["leading", "Moves before the outcome does"],
  ["lagging", "Moves after the fact"],
  ["health", "Is watched, not pushed"],
  ["recovery", "Brings a vital sign back to its level"],
  ["carried-over", "Comes from the cycle before"],
]
