import { isAbsolute, relative, sep } from "node:path"

/** A path relative to a folder with `/` between folders; `..` leads out of it, and the folder itself is empty. */
export function relativePath(folder: string, path: string): string {
  return toSlashes(relative(folder, path))
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
