// Installs the packed package in an empty folder and calls it as a user would, every option and every exit code. Needs a build and git.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { createChecks } from "../../repo/test-integration/checks.mjs"
import { createScratch, must, run, writeFiles } from "../../repo/test-integration/scratch.mjs"
import { installPacked } from "./install-packed.mjs"
import { cases, files } from "./packed-command-cases.mjs"

const { check, finish } = createChecks("packed-command")
const scratch = createScratch("packed")
try {
  const { command, way } = installPacked(scratch.folder)
  console.log(way)
  cases.forEach((one, index) => tryCase(one, { command, folder: join(scratch.folder, `case-${index}`) }))
  checkCoverage(command)
} finally {
  scratch.remove()
}
finish()

function tryCase({ argv, code, stdout, stderr, stdin, env = {}, before, after }, { command, folder }) {
  mkdirSync(folder)
  writeFiles(folder, files)
  const git = (...args) => must("git", args, { cwd: folder, env: scratch.env })
  before?.({ folder, git, write: changed => writeFiles(folder, changed) })
  const given = ["--now", "2026-07-01", ...argv]
  const outcome = run(command, given, { cwd: folder, env: { ...scratch.env, ...env }, input: stdin ?? "" })
  const isMet =
    outcome.status === code &&
    (stdout === undefined || stdout.test(outcome.stdout)) &&
    (stderr === undefined ? outcome.stderr === "" : stderr.test(outcome.stderr)) &&
    (after === undefined || after({ folder, stdout: outcome.stdout }))
  check(`okrlint ${argv.join(" ")} ends with ${code}`, isMet, `ended with ${outcome.status}:\n${outcome.output}`)
}

/** The help of the installed command says what there is to try. */
function checkCoverage(command) {
  const help = (...argv) => run(command, argv, { cwd: scratch.folder, env: scratch.env }).stdout
  const page = help("--help")
  const [, topics] = /TOPIC, which is ([^]*?), a command/.exec(page)
  const [, commands] = /^Commands\n([^]*?)\n\n/m.exec(page)
  const listed = help("help", ...topics.split(/,\s+/)).matchAll(/^ +(?:-\w, )?--([a-z-]+)(?: [A-Z-]+)?$/gm)
  const known = [...[...listed].map(([, name]) => `--${name}`), ...[...commands.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name)]
  const tried = new Set(["--now", ...cases.flatMap(({ argv }) => argv.map(argument => argument.replace(/=.*$/, "")))])
  const untried = known.filter(name => !tried.has(name))
  check("the help lists options and commands", known.length > 50 && known.includes("--quiet") && known.includes("inspect"), known.join(" "))
  check("every option and command is tried", untried.length === 0, untried.join(" "))
  check(
    "every exit code is met",
    [0, 1, 2].every(code => cases.some(one => one.code === code)),
  )
}
