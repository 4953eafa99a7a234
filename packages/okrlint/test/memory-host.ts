import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"

export { runCommand, type CommandRun } from "./run-command.ts"

/** Writes files into a fresh folder that goes away with the test; a name that ends in `/` makes a folder. Gives its path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-test-")))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const target = join(path, name)
    mkdirSync(name.endsWith("/") ? target : dirname(target), { recursive: true })
    if (!name.endsWith("/")) writeFileSync(target, content)
  }
  return path
}
