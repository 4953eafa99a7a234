import { type RichText, sliceText } from "../../source/rich-text.ts"
import type { FieldDraft } from "../draft.ts"
import { type Block, itemsOf } from "../outline/block.ts"

const PREFIX = /^(\p{Lu}[\p{L} &/-]{1,28}):\s/u

/** Whether most items of a list begin with who they are for (`CEO: …`, `Head of Sales: …`): a cascade of roles. */
export function isCascade(block: Block): boolean {
  const items = itemsOf(block.parent ?? block)
  const led = items.filter(item => !isLabelled(item) && PREFIX.test(item.text.text)).length
  return led > 0 && led * 3 >= items.length * 2
}

function isLabelled({ head }: Block): boolean {
  return head?.senses.some(sense => sense.kind === "role" || sense.kind === "field") ?? false
}

/** An item of a cascade without its role, which becomes its owner; unchanged where the list is none. */
export function splitRole(block: Block): { readonly text: RichText; readonly fields: readonly FieldDraft[] } {
  const found = isCascade(block) ? PREFIX.exec(block.text.text) : null
  if (found === null) return { text: block.text, fields: [] }
  return { text: sliceText(block.text, found[0].length), fields: [{ name: "owner", value: sliceText(block.text, 0, found[1]!.length) }] }
}
