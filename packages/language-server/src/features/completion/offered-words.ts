import type { FieldName } from "@okrlint/core/model"

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

/** Labels of fields by primary language of the document. */
export const fieldWords: Readonly<Record<string, readonly (readonly [label: string, field: FieldName])[]>> = {
  en: [
    ["Owner", "owner"],
    ["Baseline", "baseline"],
    ["Target", "target"],
    ["Due", "due"],
    ["Status", "status"],
    ["Confidence", "confidence"],
    ["Weight", "weight"],
    ["Source", "source"],
    ["Supports", "supports"],
  ],
}

/** Whole goals to fill in, by primary language; `___` stands for a blank. */
export const templateWords: Readonly<Record<string, readonly (readonly [label: string, text: string])[]>> = {
  en: [
    ["Objective: …", "Objective: ___"],
    ["KR: from … to … by …", "KR___: Raise ___ from ___ to ___ by ___"],
    ["KR: guardrail", "KR___: Keep ___ below ___ [guardrail]"],
    ["KPI: level to keep", "KPI: ___, threshold ___, owner ___"],
  ],
}
