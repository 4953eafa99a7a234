import { isPlaceholder } from "./placeholder.ts"
import { rememberTexts } from "./text/remember-texts.ts"
import type { TextRange } from "./types.ts"

/** Whether a slot could match, or a bracket could hold one; most texts hold none, and this is cheap. */
const hint = /\{\{|___|\?\?|[XYNx] ?%|[$€£¥] ?[XYNx]|XX|YY|TB[DCA]|[[<]/

/** Something short in brackets; it is a slot when what it holds is one. */
const bracketed = /[[<]([^[\]<>]{1,60})[\]>]/g

/** The slots of a template that nobody filled in, in order; the whole text when it is one. */
export const findPlaceholders = rememberTexts((text: string): readonly TextRange[] => {
  if (text.length > 2000) return []
  if (isPlaceholder(text)) return [{ start: 0, end: text.length }]
  return hint.test(text) ? findSlots(text) : []
})

function findSlots(text: string): readonly TextRange[] {
  const found = slots().flatMap(slot =>
    Array.from(text.matchAll(slot), ({ index, 0: words }) => ({ start: index, end: index + words.length })),
  )
  for (const { index, 0: words, 1: inside = "" } of text.matchAll(bracketed)) {
    // `[ ]` is a box to tick.
    if (inside.trim() !== "" && isPlaceholder(inside)) found.push({ start: index, end: index + words.length })
  }
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return inOrder.filter((slot, index) => !inOrder.slice(0, index).some(({ end }) => end >= slot.end))
}

/**
 * Slots that stay slots in the middle of a sentence. `WIP` and `TODO` are not among them: "Reduce WIP from 12 to 6" is a goal.
 * Each pattern is bounded or has no repeated part that could match in two ways, so a search is linear.
 * A letter of a script without spaces may touch a slot. Made for the texts that may hold one: patterns over all scripts are costly to make.
 */
function slots(): readonly RegExp[] {
  return [
    /\{\{[^{}]{1,80}\}\}/g,
    /_{3,}|\?{2,}/g,
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}])(?:[XYN]{1,3}|x{1,3}) ?%/gu,
    /(?<![\p{L}\p{N}])[$€£¥] ?(?:[XYN]{1,3}|x{1,3})(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])(?:XX+|YY+|TBD|TBC|TBA)(?![\p{L}\p{N}])/gu,
  ]
}
