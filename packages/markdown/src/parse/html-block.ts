/** What ends an HTML block: a closing raw tag, `-->`, `?>`, `>`, `]]>`, or a blank line. */
export type HtmlEnd = "raw-tag" | "comment" | "instruction" | "declaration" | "cdata" | "blank"

/** An HTML block that a line may begin. */
export interface HtmlStart {
  readonly end: HtmlEnd
  /** Index from which the end may stand on the same line. */
  readonly endFrom: number
}

const CDATA_OPEN = "<![CDATA["
const RAW_OPEN = /^<(?:pre|script|style|textarea)(?:[\t >]|$)/i
const RAW_CLOSE = /<\/(?:pre|script|style|textarea)>/i
const TAG_OPEN = /^<\/?[a-z]/i
const DECLARATION_OPEN = /^<![a-z]/i

/**
 * The HTML block that begins at `at` (the line's first character after white space), if one may.
 * For `blank` it is not certain: whether a tag begins a block depends on its name, its form and what stands before.
 */
export function findHtmlStart(line: string, at: number): HtmlStart | undefined {
  if (line[at] !== "<") return undefined
  const rest = line.slice(at)
  // The marks of opening and end may overlap, as in `<!-->` and `<?>`.
  if (rest.startsWith("<!--")) return { end: "comment", endFrom: at + 2 }
  if (rest.startsWith("<?")) return { end: "instruction", endFrom: at + 1 }
  if (rest.startsWith(CDATA_OPEN)) return { end: "cdata", endFrom: at + CDATA_OPEN.length }
  if (DECLARATION_OPEN.test(rest)) return { end: "declaration", endFrom: at + 3 }
  if (RAW_OPEN.test(rest)) return { end: "raw-tag", endFrom: at + 1 }
  return TAG_OPEN.test(rest) ? { end: "blank", endFrom: line.length } : undefined
}

/** Whether an HTML block ends on a line that is not blank, searched from an index. */
export function endsHtml(end: HtmlEnd, line: string, from: number): boolean {
  switch (end) {
    case "raw-tag":
      return RAW_CLOSE.test(line.slice(from))
    case "comment":
      return line.includes("-->", from)
    case "instruction":
      return line.includes("?>", from)
    case "declaration":
      return line.includes(">", from)
    case "cdata":
      return endsCdata(line, from)
    case "blank":
      return false
  }
}

/** micromark pairs the brackets from the left, so `]]]>` does not end CDATA; the cut has to agree with it. */
function endsCdata(line: string, from: number): boolean {
  let brackets = 0
  for (let index = from; index < line.length; index++) {
    const character = line[index]
    if (character === ">" && brackets === 2) return true
    brackets = character === "]" ? (brackets % 2) + 1 : 0
  }
  return false
}
