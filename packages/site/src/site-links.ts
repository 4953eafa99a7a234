import { posix } from "node:path"

/** Where files of the repository are shown that the site does not hold. */
const repository = "https://github.com/okrlint/okrlint/blob/main/"

/** What the links of a page are made to fit. */
export interface LinkContext {
  /** Path of the page's file, relative to `docs/`. */
  readonly page: string
  /** Whether the site has a page or picture of that path, relative to `docs/`. */
  readonly has: (path: string) => boolean
}

/** The path under which the site keeps a page of `docs/`. */
export function sitePath(path: string): string {
  return path.replace(/(^|\/)README\.md$/, "$1index.md")
}

/** Links as the site needs them: folders' pages are called index there, and what lies outside is shown in the repository. */
export function adaptLinks(text: string, { page, has }: LinkContext): string {
  return text.replaceAll(/\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/g, (_, target: string, anchor: string = "") => {
    const path = posix.normalize(posix.join(posix.dirname(page), target))
    if (has(path)) return `](${sitePath(target)}${anchor})`
    if (has(posix.join(path, "README.md"))) return `](${posix.join(target, "index.md")}${anchor})`
    return `](${repository}${posix.normalize(posix.join("docs", path))}${anchor})`
  })
}
