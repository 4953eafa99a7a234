/** A fenced block of a page. */
export interface Fence {
  /** What stands behind the fence's ticks, such as `md lint`. */
  readonly info: string
  readonly body: string
  /** The whole block, ticks included. */
  readonly source: string
}

/** Fences of three ticks or more that begin a line, in order. */
const fence = /^(`{3,})([^`\n]*)\n([^]*?)^\1$/gm

/** The fenced blocks of a page. */
export function listFences(text: string): Fence[] {
  return [...text.matchAll(fence)].map(([source, , info = "", body = ""]) => ({ info: info.trim(), body, source }))
}

/** A page with its fenced blocks, or the text between them, made anew. */
export function mapPage(text: string, { block, prose }: PageMapping): string {
  let end = 0
  const parts: string[] = []
  for (const match of text.matchAll(fence)) {
    const [source, , info = "", body = ""] = match
    parts.push(prose(text.slice(end, match.index)), block({ info: info.trim(), body, source }))
    end = match.index + source.length
  }
  return [...parts, prose(text.slice(end))].join("")
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
