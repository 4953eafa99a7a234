/** The label after another one: `KR1: ` gives `KR2: `, `**KR 1.9:** ` gives `**KR 1.10:** `; a label without a number stays. */
export function nextLabel(label: string): string {
  const digits = /\d+(?=\D*$)/.exec(label)
  if (digits === null) return label
  return `${label.slice(0, digits.index)}${Number(digits[0]) + 1}${label.slice(digits.index + digits[0].length)}`
}

/** The marker after an ordered one (`3. ` after `2. `); others stay as they are. */
export function nextMarker(prefix: string): string {
  return prefix
    .replace(/(\d{1,9})(?=[.)][ \t]+(?:\[[ xX]\][ \t]+)?$)/, number => String(Number(number) + 1))
    .replace(/\[[xX]\](?=[ \t]+$)/, "[ ]")
}
