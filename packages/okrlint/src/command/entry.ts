import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { findSilentRun } from "../preflight/find-silent-run.ts"
import { loadProgram } from "./load-program.ts"

/** The program file's name without its ending; it tells the text, and the bundler fills it in. */
declare const OKRLINT_PROGRAM: string

/** The name of the script that hooks ask first. */
declare const OKRLINT_PREFLIGHT: string

const folder = join(dirname(fileURLToPath(import.meta.url)), "okrlint")
const path = join(folder, OKRLINT_PROGRAM)
const require = createRequire(path)
if (!(await isSilent())) {
  const { program, keepCompiled } = loadProgram(path, { require, importModule: name => import(name) })
  await program.run()
  await keepCompiled()
}

/** Whether there is nothing to do: only hooks name files and want ignored ones passed over. */
async function isSilent(): Promise<boolean> {
  const argv = process.argv.slice(2)
  if (!argv.includes("--no-warn-ignored")) return false
  const preflight = require(join(folder, OKRLINT_PREFLIGHT)) as { findSilentRun: typeof findSilentRun } // the bundler's script
  return preflight.findSilentRun({ argv, cwd: process.cwd(), env: process.env, isTerminal: process.stdout.isTTY === true })
}
