import { isQuantified, read } from "@okrlint/core/reading"
import { type Block, itemsOf } from "../outline/block.ts"

/** More items than this say nothing more about a list. */
const MOST_READ = 40

/** Whether at least half of the items below a list's items hold a number to check: aims with their measures. */
export function isMeasured(list: Block): boolean {
  const nested = itemsOf(list).flatMap(item => itemsOf(item))
  return nested.length > 1 && holdNumbers(nested)
}

/** Whether at least half of the items hold a number to check. */
export function holdNumbers(items: readonly Block[]): boolean {
  const first = items.slice(0, MOST_READ)
  return first.filter(item => isQuantified(item.text.text)).length * 2 >= first.length
}

const FEWEST_MEASURED = 3

/** Whether a third of the items below several headings hold numbers to check, which advice on goals does not. */
export function areMeasured(headings: readonly Block[]): boolean {
  const items = headings.flatMap(itemsOf).slice(0, MOST_READ)
  const measured = items.filter(item => isQuantified(item.text.text)).length
  return headings.length > 1 && measured >= FEWEST_MEASURED && measured * 3 >= items.length
}

/** Whether at least half of several items compare a number, which the figures of a report do not: `Crash-free sessions > 99.5%`. */
export function holdsThresholds(list: Block): boolean {
  const items = itemsOf(list).slice(0, MOST_READ)
  return items.length > 1 && items.filter(item => read(item.text.text).comparator !== undefined).length * 2 >= items.length
}
