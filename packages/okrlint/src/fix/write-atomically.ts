import { randomBytes } from "node:crypto"
import { open, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/** How a file is written. */
export interface WriteOptions {
  /** False for what may be lost when the machine stops at once, so that nobody waits for the disk. */
  readonly isLasting?: boolean
}

/**
 * Replaces a file's content in one step: whoever reads meanwhile sees the old file or the new one, and a full disk or a killed
 * process leaves the old one. Mode is kept, and a link stays a link.
 *
 * @throws {Error} of the file system; the old file is then untouched.
 */
export async function writeAtomically(
  path: string,
  content: string | Iterable<Uint8Array>,
  { isLasting = true }: WriteOptions = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then(
    ({ mode: bits }) => bits & 0o7777,
    () => undefined,
  )
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`)
  try {
    const file = await open(temporary, "wx", mode ?? 0o666)
    try {
      for (const piece of typeof content === "string" ? [content] : content) await file.writeFile(piece, "utf8") // each after the last
      if (mode !== undefined) await file.chmod(mode) // whatever the process's mask takes from new files
      if (isLasting) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
