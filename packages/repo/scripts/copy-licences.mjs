import { copyFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundle.mjs"

/** Puts okrlint's licence, and those of what its command brings, into a folder that holds the command. */
export function copyLicences(folder) {
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"))
  copyFileSync(join(root, "packages/okrlint/THIRD-PARTY-NOTICES.txt"), join(folder, "THIRD-PARTY-NOTICES.txt"))
}
