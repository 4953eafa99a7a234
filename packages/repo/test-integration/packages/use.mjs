import { spawn } from "node:child_process"
import { cpSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { build } from "esbuild"
import { run, writeFiles } from "../scratch.mjs"

const here = import.meta.dirname
const plan = "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Cut refunds from 4% to 2%\n- KR2: TBD\n"

/** Imports and uses every export of every package, and starts every program, with one version of Node. */
export async function checkUse(unpacked, { home, node, checks: { check } }) {
  if (node === undefined) return
  const options = { cwd: home, env: process.env }
  const version = run(node, ["--version"], options).stdout.trim()
  cpSync(join(here, "smoke.mjs"), join(home, "smoke.mjs"))
  const names = unpacked.flatMap(listExports)
  const { stdout, output } = run(node, ["smoke.mjs", ...names], options)
  const outcomes = new Map(stdout.split("\n").flatMap(readOutcome))
  for (const name of names) {
    check(`Node ${version} uses ${name}`, outcomes.has(name) && outcomes.get(name) === undefined, outcomes.get(name) ?? output)
  }
  await tryPrograms(unpacked, { node, options, what: `Node ${version} starts`, check })
}

/** What importers may write, for a pattern one of the files behind it. */
function listExports({ name, manifest }) {
  return Object.keys(manifest.exports).map(path => join(name, path).replace("*", "config.schema.json"))
}

function readOutcome(line) {
  if (!line.startsWith("{")) return []
  const { name, error } = JSON.parse(line)
  return [[name, error]]
}

async function tryPrograms(unpacked, { node, options, what, check }) {
  writeFiles(options.cwd, { "plans/q3.md": plan })
  for (const { name, manifest } of unpacked) {
    for (const [program, path] of Object.entries(manifest.bin ?? {})) {
      const { args, input, answer } = tries[program] ?? { args: ["--help"], input: "", answer: /./ }
      const output = await readAnswer(node, [join(options.cwd, "node_modules", name, path), ...args], { ...options, input, answer })
      check(`${what} ${program}`, answer.test(output), output)
    }
  }
}

const initialize = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, capabilities: {} },
})

/** How each program is started, what it is told, and what it has to answer. */
const tries = {
  okrlint: { args: ["--no-config-lookup", "plans"], input: "", answer: /no-placeholder/ },
  "okrlint-language-server": {
    args: ["--stdio"],
    input: `Content-Length: ${initialize.length}\r\n\r\n${initialize}`,
    answer: /"capabilities":\{/,
  },
}

/** What a program writes until it has given the answer, or ends, or has had ten seconds; a server does not end by itself. */
function readAnswer(node, args, { input, answer, ...options }) {
  return new Promise(resolve => {
    const child = spawn(node, args, options)
    let output = ""
    const stop = setTimeout(() => child.kill(), 10_000)
    const take = chunk => {
      output += chunk
      if (answer.test(output)) child.kill()
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.on("close", () => {
      clearTimeout(stop)
      resolve(output)
    })
    child.stdin.on("error", () => undefined) // it has ended without reading
    child.stdin.write(input)
  })
}

const compilerOptions = { target: "es2023", lib: ["es2023"], strict: true, exactOptionalPropertyTypes: true, noEmit: true }

/** The newest compiler, and one that has many users. */
const compilers = ["../../../../package.json", "../../package.json"].map(from =>
  dirname(createRequire(join(here, from)).resolve("typescript/package.json")),
)

/** Compiles against the packages as Node and as bundlers resolve them. */
export function checkTypes(home, checks) {
  for (const resolution of [
    { module: "nodenext", moduleResolution: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ]) {
    for (const compiler of compilers) {
      const options = { ...compilerOptions, ...resolution, types: ["node"] }
      compile("consumer.ts", options, { home, compiler, checks })
      compile("adapters.ts", { ...options, skipLibCheck: true }, { home, compiler, checks })
    }
  }
}

/** Compiles against okrlint alone, where the types of rule options are not installed. */
export function checkTypesAlone(home, checks) {
  for (const compiler of compilers) {
    compile("alone.ts", { ...compilerOptions, module: "nodenext", types: [], skipLibCheck: true }, { home, compiler, checks })
  }
}

function compile(file, options, { home, compiler, checks: { check } }) {
  const { version } = createRequire(import.meta.url)(join(compiler, "package.json"))
  cpSync(join(here, file), join(home, file))
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: [file] }))
  const { status, output } = run(process.execPath, [join(compiler, "bin/tsc"), "-p", "tsconfig.json"], { cwd: home, env: process.env })
  check(`${file} compiles with TypeScript ${version} and ${options.module} modules`, status === 0, output)
}

/** Bundles what is said to run anywhere for a browser. */
export async function checkBrowser(home, { check }) {
  writeFileSync(join(home, "page.js"), 'import { Linter } from "okrlint/universal"\nnew Linter().verify("", [])\n')
  const { metafile, warnings } = await build({
    entryPoints: ["page.js"],
    absWorkingDir: home,
    bundle: true,
    write: false,
    outdir: "unused",
    format: "esm",
    platform: "browser",
    metafile: true,
    logLevel: "silent",
  })
  const ofNode = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true))
  check("okrlint/universal is bundled for a browser", ofNode.length === 0 && warnings.length === 0, JSON.stringify({ ofNode, warnings }))
}
