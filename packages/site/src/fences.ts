/** A fenced block of a page. */
export interface Fence {
  /** What stands behind the fence's ticks, such as `md lint`. */
  readonly info: string
  readonly body: string
  /** The whole block, ticks included. */
  readonly source: string
}

/** Fences of three ticks or more, also those inside lists. */
const fence = /^( *)(`{3,})([^`\n]*)\n([^]*?)^\1\2$/gm

/** The fenced blocks of a page. */
export function listFences(text: string): Fence[] {
  return [...text.matchAll(fence)].map(toFence)
}

/** A page with its fenced blocks, or the text between them, made anew. */
export function mapPage(text: string, { block, prose }: PageMapping): string {
  let end = 0
  const parts: string[] = []
  for (const match of text.matchAll(fence)) {
    parts.push(prose(text.slice(end, match.index)), block(toFence(match)))
    end = match.index + match[0].length
  }
  return [...parts, prose(text.slice(end))].join("")
}

function toFence([source, indent = "", , info = "", body = ""]: RegExpMatchArray): Fence {
  const lines = body.split("\n").map(line => (line.startsWith(indent) ? line.slice(indent.length) : line))
  return { info: info.trim(), body: lines.join("\n"), source }
}

/** What becomes of the parts of a page. */
export interface PageMapping {
  readonly block: (fence: Fence) => string
  readonly prose: (text: string) => string
}

/** Where headings that begin so stand in a page, as 0-based offsets; what looks like one inside a fenced block does not count. */
export function findHeadings(text: string, start: string): number[] {
  const masked = mapPage(text, { block: ({ source }) => source.replaceAll(/[^\n]/g, " "), prose: part => part })
  return [...masked.matchAll(/^#+ .*$/gm)].filter(([heading]) => heading.startsWith(start)).map(match => match.index)
}
