import { isAbsolute } from "node:path"
import { displayPath, toSlashes } from "../node/paths.ts"
import type { FormatContext } from "./formatter.ts"

/** A file's name relative to the working folder, with `/` between folders; absolute when it lies outside. */
export function pathFromCwd({ cwd }: Pick<FormatContext, "cwd">, filePath: string): string {
  return shorten(cwd, filePath)
}

/** A file's name relative to the repository, with `/` between folders; absolute when it lies outside. */
export function pathFromRoot({ cwd, root = cwd }: Pick<FormatContext, "cwd" | "root">, filePath: string): string {
  return shorten(root, filePath)
}

/** Names that are no paths, such as `<text>`, stay as they are. */
function shorten(folder: string, filePath: string): string {
  return isAbsolute(filePath) ? toSlashes(displayPath(folder, filePath)) : filePath
}
