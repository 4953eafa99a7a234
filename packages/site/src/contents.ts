/** A group of the table of contents. */
export interface ContentsGroup {
  readonly title: string
  readonly pages: readonly ContentsPage[]
}

/** A page of the table of contents. */
export interface ContentsPage {
  readonly title: string
  /** Path of the page's file, relative to `docs/`. */
  readonly path: string
}

/** The table of contents as docs/README.md gives it: a heading for each group, an item that begins with a link for each page. */
export function readContents(text: string): ContentsGroup[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map(section => ({ title: section.split("\n", 1)[0]!.trim(), pages: readPages(section) }))
}

function readPages(section: string): ContentsPage[] {
  return [...section.matchAll(/^- \[([^\]\n]+)\]\(([^)\s]+\.md)\)/gm)].map(([, title = "", path = ""]) => ({ title, path }))
}
