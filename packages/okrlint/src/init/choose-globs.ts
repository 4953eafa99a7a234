/** Endings of Markdown files, as globs have them. */
const endings = "*.{md,markdown,mdx}"

/**
 * Globs that name some paths: a folder as a whole where at least half of its Markdown files are among them, else each file. Paths are
 * relative, with `/` between folders.
 */
export function chooseGlobs(chosen: readonly string[], all: readonly string[]): string[] {
  return globsBelow(findCommonFolder(chosen), new Set(chosen), all)
}

function globsBelow(folder: string, chosen: ReadonlySet<string>, all: readonly string[]): string[] {
  const below = all.filter(path => path.startsWith(folder))
  const wanted = below.filter(path => chosen.has(path))
  if (wanted.length === 0) return []
  if (wanted.length * 2 >= below.length) return [`${escapeGlob(folder)}**/${endings}`]
  const here = wanted.filter(path => !path.slice(folder.length).includes("/"))
  const folders = new Set(wanted.filter(path => !here.includes(path)).map(path => path.slice(0, path.indexOf("/", folder.length) + 1)))
  return [...here.map(escapeGlob), ...[...folders].flatMap(inner => globsBelow(shrink(inner, wanted), chosen, all))]
}

/** A folder that leads only to another is no place to begin at. */
function shrink(folder: string, paths: readonly string[]): string {
  return findCommonFolder(paths.filter(path => path.startsWith(folder)))
}

/** The deepest folder that holds all paths, with a `/` at its end; empty for the top. */
function findCommonFolder([first = "", ...others]: readonly string[]): string {
  const parts = first.split("/").slice(0, -1)
  const isShared = (length: number): boolean => others.every(path => path.startsWith(`${parts.slice(0, length).join("/")}/`))
  const length = parts.findLastIndex((_, index) => isShared(index + 1)) + 1
  return length === 0 ? "" : `${parts.slice(0, length).join("/")}/`
}

function escapeGlob(path: string): string {
  return path.replaceAll(/[\\!*?+@()[\]{}|]/g, "\\$&")
}
