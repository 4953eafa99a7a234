import { parseMarkdown } from "../../src/index.ts"

/** The goals of a page as lines, each with the words of the goal it hangs on: `keyResult: Sell 300 loaves < Feed the street`. */
export function goalLines(markdown: string): readonly string[] {
  return parseMarkdown(markdown).goals.map(
    ({ role, statement, parent }) => `${role}: ${statement.text}${parent === undefined ? "" : ` < ${parent.statement.text}`}`,
  )
}
