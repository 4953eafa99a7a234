import { resolve } from "node:path"

/** A path as it was typed: pnpm runs scripts in the repository's root, and says where it was called. Undefined where none was given. */
export function givenPath(path) {
  return path === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", path)
}
