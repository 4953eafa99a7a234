import { randomBytes } from "node:crypto"
import { open, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/**
 * Replaces a file's content in one step: whoever reads meanwhile sees the old file or the new one, and a full disk or a killed
 * process leaves the old one. Mode is kept, and a link stays a link.
 *
 * @throws {Error} of the file system; the old file is then untouched.
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    ({ mode: bits }) => bits & 0o7777,
    () => 0o666,
  )
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`)
  try {
    const file = await open(temporary, "wx", mode)
    try {
      await file.writeFile(content, "utf8")
      await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
