/** Whether any pattern could match; most texts hold no mask, and this is cheap. */
const HINT = /N\d|[XYNx] ?%|[$€£¥] ?[XYNx]/

/** Digits that stand for the letters; different, so that `from X% to Y%` is a change. */
const DIGITS: Readonly<Record<string, string>> = { n: "4", x: "5", y: "6" }

/**
 * The text with a number in the place of each mask, of the same length, so that offsets stay; undefined when there is none.
 * The numbers say that something is to be measured, never how much.
 */
export function fillMasks(text: string): string | undefined {
  if (!HINT.test(text)) return undefined
  const fill = (letters: string): string => (DIGITS[letters[0]!.toLowerCase()] ?? "4").repeat(letters.length)
  const filled = masks().reduce((before, mask) => before.replace(mask, fill), text)
  return filled === text ? undefined : filled
}

/** Made for the texts that may hold one: patterns over all scripts are costly to make. */
function masks(): readonly RegExp[] {
  return [
    // A number hidden from readers (`N7 customers`, `$N12k`): a letter with the mask's own digits, as published plans write it.
    /(?<![\p{L}\p{N}])N(?=\d{1,3}[kKMB]?(?![\p{L}\p{N}]|[.-]\d))/gu,
    // A letter in the place of a number, where a percent sign or a currency shows the place: `X%`, `$N`.
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}])(?:[XYN]{1,3}|x{1,3})(?= ?%)/gu,
    /(?<=[$€£¥] ?)(?:[XYN]{1,3}|x{1,3})(?=[kKMB]?(?![\p{L}\p{N}]))/gu,
  ]
}
