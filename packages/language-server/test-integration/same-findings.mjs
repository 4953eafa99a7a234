// Holds the built server to the built command on every Markdown file below a folder: same-findings.mjs DIR. Needs a build.
// All files are one workspace, so rules over several documents count, too.
import { spawn, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node"

const packages = join(import.meta.dirname, "../..")
/** Milliseconds that the findings of one document may take on a busy machine. */
const patience = 60_000

/** Milliseconds in which the server says of itself what other documents have to do with one, before it is asked to look at them all. */
const quiet = 1_000

const given = process.argv[2]
if (given === undefined) {
  console.error("Usage: same-findings.mjs DIR")
  process.exit(2)
}
const work = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-same-")))
try {
  cpSync(resolve(given), work, { recursive: true, filter: path => !/\.(?:jsonl?|mjs)$/.test(path) })
  const { same, different } = await compare(lint())
  console.log(`same-findings: ${same} passed, ${different} failed`)
  process.exitCode = different === 0 && same > 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** What the command says of each file. */
function lint() {
  const command = join(packages, "okrlint/bin/okrlint.js")
  const args = [command, "--no-config-lookup", "--format", "json", "--concurrency", "off", "."]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: work, encoding: "utf8", maxBuffer: 2 ** 30 })
  if (!stdout.startsWith("[")) throw new Error(`The command gave no results: ${stderr}`)
  return JSON.parse(stdout)
}

async function compare(results) {
  const server = spawn(process.execPath, [join(packages, "language-server/bin/okrlint-language-server.js"), "--stdio"], { cwd: work })
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const published = new Map()
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
    if (version !== undefined) published.set(uri, diagnostics.map(lineOf))
  })
  connection.listen()
  const root = pathToFileURL(work).href
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: root,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    workspaceFolders: [{ uri: root, name: "plans" }],
  })
  await connection.sendNotification("initialized", {})
  let same = 0
  let different = 0
  for (const { filePath, messages } of results) {
    const expected = messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`)
    const seen = await findingsOf(filePath, { connection, published, expected })
    const isSame = areSame(seen, expected)
    if (isSame) same++
    else report(filePath, seen, expected)
    different += isSame ? 0 : 1
  }
  connection.dispose()
  server.kill()
  return { same, different }
}

/** The findings of a document that the server has published when they are as expected, or once it has looked at the whole workspace. */
async function findingsOf(filePath, { connection, published, expected }) {
  const uri = pathToFileURL(filePath).href
  const textDocument = { uri, languageId: "markdown", version: 1, text: readFileSync(filePath, "utf8") }
  await connection.sendNotification("textDocument/didOpen", { textDocument })
  const isAsExpected = () => published.has(uri) && areSame(published.get(uri), expected)
  await until(() => published.has(uri), patience)
  if (!(await until(isAsExpected, quiet))) {
    await connection.sendRequest("okrlint/lintWorkspace", {})
    await until(isAsExpected, quiet)
  }
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri } })
  return published.get(uri) ?? []
}

/** Waits for something, but not longer than so many milliseconds; whether it has come. */
async function until(holds, milliseconds) {
  const end = performance.now() + milliseconds
  while (!holds() && performance.now() < end) await new Promise(settle => setTimeout(settle, 5))
  return holds()
}

function areSame(seen, expected) {
  return seen.length === expected.length && seen.every((line, index) => line === expected[index])
}

function lineOf({ code, range, message }) {
  return `${range.start.line + 1}:${range.start.character + 1} ${code} ${message.split("\n")[0]}`
}

function report(filePath, seen, expected) {
  console.log(`${relative(work, filePath)}: ${expected.length} findings of the command, ${seen.length} of the server`)
  for (const line of expected.filter(one => !seen.includes(one)).slice(0, 3)) console.log(`  only the command: ${line.slice(0, 60)}`)
  for (const line of seen.filter(one => !expected.includes(one)).slice(0, 3)) console.log(`  only the server: ${line.slice(0, 60)}`)
}
