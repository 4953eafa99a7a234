import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { loadProgram } from "./load-program.ts"

/** The program file's name without its ending; it tells the text, and the bundler fills it in. */
declare const OKRLINT_PROGRAM: string

const path = join(dirname(fileURLToPath(import.meta.url)), "okrlint", OKRLINT_PROGRAM)
const { program, keepCompiled } = loadProgram(path, {
  require: createRequire(path),
  importModule: name => import(name),
})
await program.run()
await keepCompiled()
