import { type RichText, sliceText } from "../../source/rich-text.ts"
import type { Candidate } from "../draft.ts"
import { tokenize } from "../labels/tokens.ts"
import type { View } from "../scope.ts"

/** A sentence that states an objective: `Our goal this quarter is to …`, `In support of our objective to _…_, we will:`. */
export function recogniseStated(view: View): Candidate | undefined {
  const { block, scope } = view
  if (block.kind !== "caption" && block.kind !== "text") return undefined
  if (scope.goal !== undefined || !(scope.dated || scope.plan === "okr" || view.title.kind === "stated")) return undefined
  const behind = sentenceAt(view)
  if (behind === undefined) return undefined
  const aim = markedPart(block.text, behind) ?? infinitive(view, behind)
  const cue = { cue: "sentence", reason: "a sentence that states an objective" } as const
  if (aim !== undefined) return { role: "objective", text: aim, confidence: 0.75, cue, ...workBelow(view, behind) }
  // The sentence only leads to the aim; the next lines state it.
  const next = view.title.kind === "stated" ? block.children[0] : undefined
  const isAim = next !== undefined && (next.kind === "text" || next.kind === "caption") && next.head === undefined
  return isAim ? { role: "objective", text: next.text, confidence: 0.75, cue, takes: [next] } : undefined
}

/** `… To get there, we will:` leads to work, not to results. */
function workBelow({ block, vocabulary }: View, from: number): Pick<Candidate, "below"> {
  const tokens = tokenize(block.text.text, from)
  const leadsToWork = tokens.some((_, index) =>
    vocabulary.matchAt(tokens, index)?.senses.some(sense => sense.kind === "sentence" && sense.role === "initiative"),
  )
  return leadsToWork ? { below: "initiative" } : {}
}

/** Where the words behind the sentence's opening begin. */
function sentenceAt({ block, vocabulary }: View): number | undefined {
  const tokens = tokenize(block.text.text, 0, 30)
  for (let index = 0; index < Math.min(tokens.length, 3); index++) {
    const match = vocabulary.matchAt(tokens, index)
    if (match?.senses.some(sense => sense.kind === "sentence" && sense.role === "objective")) return tokens[match.to - 1]!.end
  }
  return undefined
}

/** The words that the author set off: bold, italic or code, long enough to be an aim. */
function markedPart(text: RichText, from: number): RichText | undefined {
  const mark = text.marks.find(
    mark =>
      mark.start >= from && mark.end - mark.start >= 12 && (mark.kind === "strong" || mark.kind === "emphasis" || mark.kind === "code"),
  )
  return mark === undefined ? undefined : sliceText(text, mark.start, mark.end)
}

/** The words behind "is to": up to the first full stop. */
function infinitive({ block, vocabulary }: View, from: number): RichText | undefined {
  const { text } = block.text
  const tokens = tokenize(text, from, 8)
  const copula = tokens.findIndex((_, index) => vocabulary.matchAt(tokens, index)?.senses.some(sense => sense.kind === "copula"))
  const next = tokens[copula + 1]
  if (copula < 0 || next === undefined || /[.:：]/u.test(text.slice(from, next.start))) return undefined
  const leads = vocabulary.matchAt(tokens, copula + 1)?.senses.some(sense => sense.kind === "filler") ?? false
  const start = leads ? (tokens[copula + 2]?.start ?? next.start) : next.start
  const stop = text.slice(start).search(/[.。!?](?:\s|$)/u)
  const aim = sliceText(block.text, start, stop < 0 ? text.length : start + stop)
  return aim.text.split(/\s+/).length >= 3 || /[^\x00-\x7f]{6}/.test(aim.text) ? aim : undefined
}
