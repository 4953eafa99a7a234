import { createLetterPattern } from "@okrlint/core/model"
import { type Block, itemsOf } from "../outline/block.ts"
import { holdNumbers } from "./measured-list.ts"
import { isLinkOnly, isSentenceLike } from "./text-shape.ts"

/** What the items under one block have in common. */
export interface ListShape {
  readonly count: number
  /** Every item is a link. */
  readonly links: boolean
  /** At least half of the items are links: a list of pages, with remarks. */
  readonly mostlyLinks: boolean
  /** Most items begin with who they are for (`CEO: …`, `Head of Sales: …`): a cascade of roles. */
  readonly cascade: boolean
  /** Every item has a check box, and less than half hold a number to reach: what is to be ticked off. */
  readonly tasks: boolean
  /** At least half of the items read as statements, not as names. */
  readonly sentences: boolean
  /** An item has several items below. */
  readonly nested: boolean
  /** Nothing but a few paragraphs of bearable length stands under the block. */
  readonly paragraphs: boolean
}

/** `CEO: ` of `CEO: Win the harbour towns`. */
export const ROLE_PREFIX = createLetterPattern(String.raw`^(\p{Lu}[\p{L} &/-]{1,28}):\s`)
const LONGEST_PARAGRAPH = 500
/** More paragraphs than a plan has objectives are running text. */
const MOST_PARAGRAPHS = 9

/** Looks at the children of a block as a list. */
export function readListShape(parent: Block): ListShape {
  const items = itemsOf(parent)
  const links = items.filter(item => isLinkOnly(item.text)).length
  const led = items.filter(item => !isLabelled(item) && ROLE_PREFIX.test(item.text.text)).length
  return {
    count: items.length,
    links: links === items.length,
    mostlyLinks: links * 2 >= items.length,
    cascade: led > 0 && led * 3 >= items.length * 2,
    tasks: items.length > 0 && items.every(item => item.checked !== undefined) && !holdNumbers(items),
    sentences: items.length > 0 && items.filter(item => isSentenceLike(item.text)).length * 2 >= items.length,
    nested: items.some(item => itemsOf(item).length > 1),
    paragraphs:
      parent.children.length <= MOST_PARAGRAPHS &&
      parent.children.every(child => child.kind === "text" && child.text.text.length < LONGEST_PARAGRAPH),
  }
}

function isLabelled({ head }: Block): boolean {
  return head?.senses.some(sense => sense.kind === "role" || sense.kind === "field") ?? false
}
