import { pathToFileURL } from "node:url"
import { findSilentRun } from "../preflight/find-silent-run.ts"
import { workerArgument } from "../workers/worker-argument.ts"
import { findWorkingFolder } from "./find-working-folder.ts"
import type { loadProgram } from "./load-program.ts"

/** Names of the scripts beside the command, without their ending; they tell their texts, and the bundler fills them in. */
declare const OKRLINT_SCRIPTS: { readonly loader: string; readonly program: string }

const isWorker = process.argv[2] === workerArgument
const cwd = findWorkingFolder()
if (cwd === undefined) {
  process.stderr.write("The working folder has been removed; go to one that is there.\n")
  process.exitCode = 2
} else if (isWorker || !findSilentRun({ argv: process.argv.slice(2), cwd, env: process.env })) void start()

async function start(): Promise<void> {
  const folder = `${__dirname}/okrlint`
  const loader = require(`${folder}/${OKRLINT_SCRIPTS.loader}.cjs`) as { loadProgram: typeof loadProgram } // the bundler's script
  const options = { require, importModule: (name: string) => import(name) }
  const { program, keepCompiled, ...expected } = loader.loadProgram(`${folder}/${OKRLINT_SCRIPTS.program}`, options)
  if (isWorker) return program.work()
  const isWritten = await program.run({ build: OKRLINT_SCRIPTS.program, url: pathToFileURL(__filename).href, ...expected })
  await keepCompiled()
  // Node would take its memory apart piece by piece; what still waits for a slow pipe must not be lost, though.
  if (isWritten) process.exit()
}
