import type { List, Parents, Root } from "mdast"

/**
 * Moves the start of a task's paragraph back to its box where micromark has it: before anything but text, as in `- [x] **Done**`.
 */
export function placeTasks(tree: Root, text: string): void {
  const open: Parents[] = [tree]
  for (const parent of open) {
    for (const node of parent.children) {
      if (node.type === "list") placeInList(node, text)
      if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") open.push(node)
    }
  }
}

function placeInList(list: List, text: string): void {
  for (const { checked, children } of list.children) {
    const paragraph = children[0]
    if (typeof checked !== "boolean" || paragraph?.type !== "paragraph" || paragraph.children[0]?.type === "text") continue
    const start = paragraph.position?.start
    if (start?.offset === undefined) continue
    const box = text.lastIndexOf("[", start.offset - 1)
    start.column -= start.offset - box
    start.offset = box
  }
}
