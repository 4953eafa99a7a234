import { isAbsolute, relative, sep } from "node:path"

/** A path relative to a folder with `/` between folders; `..` leads out of it, and the folder itself is empty. */
export function relativePath(folder: string, path: string): string {
  return toSlashes(findBelow(folder, path) ?? relative(folder, path))
}

/** The rest of a path that lies below a folder as both are written; asked for so often that `relative` would cost more than reading files. */
function findBelow(folder: string, path: string): string | undefined {
  const start = folder.endsWith(sep) ? folder.length : folder.length + 1
  if (!path.startsWith(folder) || path.length <= start || path[start - 1] !== sep || sep !== "/") return undefined
  const rest = path.slice(start)
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(rest) || !isAbsolute(folder) ? undefined : rest
}

/** Whether a relative path stays in the folder it is relative to. */
export function isInside(relativePath: string): boolean {
  return relativePath !== ".." && !relativePath.startsWith("../") && !isAbsolute(relativePath)
}

/** The path as people want to read it: relative to the folder when inside, else as it is. */
export function displayPath(folder: string, path: string): string {
  const relative = relativePath(folder, path)
  return relative !== "" && isInside(relative) ? relative : path
}

/** A path of this system with `/` between folders. */
export function toSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/")
}
