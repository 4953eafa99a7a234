import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"

/** The hook managers that this package brings. */
const tools = join(import.meta.dirname, "../node_modules/.bin")

/**
 * A folder of its own, which goes away with `remove`, and an environment that holds nothing of the machine's but its programs: no
 * network, an empty npm cache, nobody's settings, and nothing that tells okrlint who reads its output.
 */
export function createScratch(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `okrlint-${name}-`)))
  writeFiles(folder, { ".gitconfig": "[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n" })
  const nowhere = "http://127.0.0.1:9"
  const env = {
    PATH: `${tools}${delimiter}${process.env.PATH}`,
    HOME: folder,
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    npm_config_cache: join(folder, "npm"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
    http_proxy: nowhere,
    https_proxy: nowhere,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
  }
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Runs a command to its end, on `input` when there is any; `output` is what it wrote to both streams, one after the other. */
export function run(command, args, { cwd, env, input }) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    cwd,
    env,
    input,
    maxBuffer: 2 ** 28,
    timeout: 120_000,
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr, output: stdout + stderr }
}

/** Runs a command that has to end with 0. */
export function must(command, args, options) {
  const outcome = run(command, args, options)
  if (outcome.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${outcome.status}:\n${outcome.output}`)
  return outcome
}

/** Writes files below a folder, by relative path. */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
