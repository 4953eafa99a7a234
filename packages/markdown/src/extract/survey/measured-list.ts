import { isQuantified } from "@okrlint/core/reading"
import { type Block, itemsOf } from "../outline/block.ts"

/** More items than this say nothing more about a list. */
const MOST_READ = 40

/** Whether at least half of the items below a list's items hold a number to check: aims with their measures. */
export function isMeasured(list: Block): boolean {
  const nested = itemsOf(list)
    .flatMap(item => itemsOf(item))
    .slice(0, MOST_READ)
  return nested.length > 1 && nested.filter(item => isQuantified(item.text.text)).length * 2 >= nested.length
}
