/** A path relative to a document's folder, with `/` and without `.` and `..`; a leading `/` stays, for the root of a site. */
export function resolvePath(filePath: string | undefined, path: string): string {
  if (path.startsWith("/")) return path
  const parts = (filePath ?? "").split(/[\\/]/).slice(0, -1)
  for (const part of path.split(/[\\/]/)) {
    if (part === "..") parts.pop()
    else if (part !== "." && part !== "") parts.push(part)
  }
  return parts.join("/")
}

/** What a link without an ending, or to a folder, may mean. */
const endings = ["", ".md", ".mdx", ".markdown", "/index.md", "/README.md"] as const

/** The paths of documents that a link's path may mean. */
export function listCandidates(path: string): readonly string[] {
  const bare = path.replace(/\/$/, "")
  return endings.map(ending => bare + ending)
}

/** A document's name: the last part of its path, without its ending. */
export function stemOf(filePath: string | undefined): string {
  return (filePath ?? "")
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, "")
}
