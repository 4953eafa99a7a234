import { type RichText, sliceText } from "../../source/rich-text.ts"
import type { FieldDraft } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import { ROLE_PREFIX } from "../survey/list-shape.ts"

/** An item of a cascade of roles without its role, which becomes its owner; unchanged where the list is none. */
export function splitRole(block: Block, cascade: boolean): { readonly text: RichText; readonly fields: readonly FieldDraft[] } {
  const found = cascade ? ROLE_PREFIX.exec(block.text.text) : null
  if (found === null) return { text: block.text, fields: [] }
  return { text: sliceText(block.text, found[0].length), fields: [{ name: "owner", value: sliceText(block.text, 0, found[1]!.length) }] }
}
