import { existsSync } from "node:fs"
import { isAbsolute } from "node:path"

/** Whether an absolute path leads to a file or folder; undefined for any other path. */
export function pathExists(path: string): boolean | undefined {
  return isAbsolute(path) ? existsSync(path) : undefined
}
