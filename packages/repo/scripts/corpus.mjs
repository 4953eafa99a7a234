// Measures okrlint on a folder of other people's documents: corpus.mjs DIR [--lang xx] [--misses n]
// DIR holds docs/ with labels/, and perhaps negative/, about/ and more/. The scorer is DIR/../../tools/score-corpus.mjs.
// Documents are read under the path that DIR/manifest.jsonl gives them, as their labels were made: a file's name may tell the cycle.
import { spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { bundleCommand, bundlePath } from "./bundle.mjs"
import { givenPath } from "./given-path.mjs"

const options = { lang: { type: "string" }, misses: { type: "string" }, now: { type: "string", default: "2026-07-01" } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const folder = givenPath(positionals[0])
if (folder === undefined || !existsSync(join(folder, "docs"))) {
  console.error("Usage: pnpm corpus DIR [--lang xx] [--misses n], where DIR holds docs/ and labels/.")
  process.exit(2)
}

await bundleCommand()
const ownPaths = readManifest()
const scratch = mkdtempSync(join(tmpdir(), "okrlint-corpus-"))
try {
  measure()
} finally {
  rmSync(scratch, { recursive: true })
}

function measure() {
  const parts = ["docs", "negative", "about", "more"].filter(name => existsSync(join(folder, name)))
  const inspected = new Map(parts.map(name => [name, inspect(name)]))
  for (const [name, { documents, crashed, ms }] of inspected) {
    const goals = documents.reduce((sum, document) => sum + document.goals.length, 0)
    const holding = documents.filter(document => document.goals.length > 0).length
    const unread = documents.filter(document => document.error !== undefined).length
    console.log(
      `${name.padEnd(9)} ${documents.length} documents in ${ms} ms, ${crashed} crashed, ${unread} with an error; ${goals} goals in ${holding} documents`,
    )
  }
  const linted = lint(parts)
  console.log(`findings  ${[...linted].map(([name, count]) => `${name} ${count}`).join(", ")}`)
  if ([...inspected.values()].some(({ crashed }) => crashed > 0)) process.exitCode = 1
  score(inspected.get("docs"))
}

/** Runs over a whole folder at once; when that crashes, over each document alone, to name the one at fault. */
function inspect(name) {
  const files = copyUnderOwnPaths(name)
  const started = Date.now()
  const whole = run(["inspect", "--format", "json", "--now", values.now, ...files.keys()])
  if (whole !== undefined)
    return { documents: whole.documents.map(document => rename(document, files)), crashed: 0, ms: Date.now() - started }
  const documents = []
  let crashed = 0
  for (const file of files.keys()) {
    const alone = run(["inspect", "--format", "json", "--now", values.now, file])
    if (alone === undefined) {
      crashed++
      console.error(`crashed on ${name}/${files.get(file)}`)
    } else documents.push(...alone.documents.map(document => rename(document, files)))
  }
  return { documents, crashed, ms: Date.now() - started }
}

/** Copies of a folder's documents under their own paths, each with the name it has in the corpus. */
function copyUnderOwnPaths(name) {
  const copies = new Map()
  for (const file of readdirSync(join(folder, name)).sort()) {
    const id = file.replace(/\.[^.]+$/, "")
    const copy = join(scratch, name, id, ownPaths.get(id) ?? file)
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(join(folder, name, file), copy)
    copies.set(copy, file)
  }
  return copies
}

/** The scorer knows a document by its name in the corpus. */
function rename(document, files) {
  return { ...document, filePath: files.get(resolve(document.filePath)) ?? document.filePath }
}

function readManifest() {
  const manifest = join(folder, "manifest.jsonl")
  if (!existsSync(manifest)) return new Map()
  const rows = readFileSync(manifest, "utf8")
    .trim()
    .split("\n")
    .map(row => JSON.parse(row))
  return new Map(rows.map(({ id, path }) => [id, path]))
}

function lint(parts) {
  return new Map(
    parts.map(name => {
      const results = run(["--no-config-lookup", "--format", "json", "--now", values.now, join(folder, name)]) ?? []
      return [name, results.reduce((sum, { messages }) => sum + messages.length, 0)]
    }),
  )
}

/** The command's JSON; undefined when it crashed. */
function run(args) {
  const { stdout, stderr } = spawnSync(process.execPath, [bundlePath, ...args], { encoding: "utf8", maxBuffer: 2 ** 30 })
  try {
    return JSON.parse(stdout)
  } catch {
    console.error(stderr.split("\n").slice(0, 4).join("\n"))
    return undefined
  }
}

function score({ documents }) {
  const scorer = join(folder, "..", "..", "tools", "score-corpus.mjs")
  const labels = join(folder, "labels")
  if (!existsSync(scorer) || !existsSync(labels)) return console.log("No scorer or labels beside the documents.")
  const file = join(scratch, "inspect.json")
  writeFileSync(
    file,
    JSON.stringify({ schemaVersion: 1, documents: values.lang === undefined ? documents : documents.filter(isInLanguage) }),
  )
  const given = Object.entries({ lang: values.lang, misses: values.misses }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, "--labels", labels, "--inspect", file, ...given], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  })
  console.log(`\n${stdout}${stderr}`)
}

function isInLanguage({ filePath }) {
  const label = join(folder, "labels", `${filePath.replace(/^.*\//, "").replace(/\.[^.]+$/, "")}.json`)
  return existsSync(label) && JSON.parse(readFileSync(label, "utf8")).lang === values.lang
}
