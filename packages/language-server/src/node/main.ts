import { createRequire } from "node:module"
import type * as program from "./program.ts"

/** Names of the scripts beside the server, without their ending; they tell their texts, and the bundler fills them in. */
declare const OKRLINT_SCRIPTS: { readonly loader: string; readonly program: string }

/** The command's loader of programs, as far as it is used here. */
interface Loader {
  loadProgram(
    path: string,
    loaders: { readonly require: NodeJS.Require; readonly importModule: (name: string) => Promise<unknown> },
  ): { readonly program: typeof program; keepCompiled(): Promise<void> }
}

/** Milliseconds after which the compiled form is kept for later starts: the editor has its first findings by then. */
const calm = 10_000

const folder = `${import.meta.dirname}/okrlint-language-server`
const require = createRequire(`${folder}/`)
const loader = require(`./${OKRLINT_SCRIPTS.loader}.cjs`) as Loader // the bundler's script
const options = { require, importModule: (name: string) => import(name) }
const loaded = loader.loadProgram(`${folder}/${OKRLINT_SCRIPTS.program}`, options)
loaded.program.run()
setTimeout(() => void loaded.keepCompiled(), calm).unref()
