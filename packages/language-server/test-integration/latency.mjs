// Measures the server over its protocol: edit to findings, a newer edit overtaking the work on an older one, start.
// The start needs a build. Figures are told, and held to the bars only with --strict: other work on the machine counts into them,
// as the answers of a process that has nothing to do show.
import { fork, spawn, spawnSync } from "node:child_process"
import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node"
import { generatePlans } from "../../bench/generate-plans.mjs"

const isStrict = process.argv.includes("--strict")
const rounds = 100
const bursts = 40
/** Edits of a burst, and the milliseconds between two of them: as fast typing, and faster. */
const burst = { edits: 8, shortest: 5, longest: 40 }

/** Bars in milliseconds, for the 95th of 100; the start's is a multiple of `node -e 0`. */
const bars = { short: 20, long: 100, overtaken: 20, start: 5 }

const work = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-latency-")))
let passed = 0
let failed = 0
try {
  const texts = { short: textOf(1), long: textOf(23) }
  for (const name of ["short", "long"]) {
    const times = await withServer(texts[name], measureEdits)
    report(`${sizeOf(texts[name])}: edit to findings ${describe(times)}`, percentile(times, 0.95) <= bars[name])
  }
  const waits = await withServer(texts.long, measureBursts)
  report(
    `${sizeOf(texts.long)}: ${waits.length} edits that overtook another: until its own work began ${describe(waits)}`,
    percentile(waits, 0.95) <= bars.overtaken,
  )
  console.log(`       a process that has nothing to do answers in ${describe(await measureIdle())}`)
  const start = await measureStart(texts.short)
  report(`start to first findings ${start.server.toFixed(0)} ms, ${start.ratio.toFixed(1)} x \`node -e 0\``, start.ratio <= bars.start)
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`latency: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 && isStrict ? 1 : 0

function textOf(count) {
  return generatePlans(count)
    .map(({ text }) => text)
    .join("\n\n")
}

function sizeOf(text) {
  return `${(text.length / 1000).toFixed(0)} kB`
}

/** Opens a text in a server of its own, waits for its findings, and measures. */
async function withServer(text, measure, script = join(import.meta.dirname, "watched-server.mjs")) {
  const server = spawn(process.execPath, [script, "--stdio"], {
    cwd: work,
    stdio: ["pipe", "pipe", "inherit", "ipc"],
  })
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const client = createClient(connection, server)
  try {
    await client.open(text)
    return await measure(client)
  } finally {
    connection.dispose()
    server.kill()
  }
}

function createClient(connection, server) {
  const uri = pathToFileURL(join(work, "plan.md")).href
  const published = new Map()
  const waiting = new Map()
  connection.onNotification("textDocument/publishDiagnostics", ({ version }) => {
    published.set(version, now())
    waiting.get(version)?.()
  })
  connection.listen()
  let version = 1
  let line = 0
  return {
    published,
    open: async text => {
      await connection.sendRequest("initialize", { processId: process.pid, rootUri: pathToFileURL(work).href, capabilities: {} })
      await connection.sendNotification("initialized", {})
      await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version, text } })
      line = middleLine(text)
      await findings(version)
    },
    /** Types one letter in the middle of the document; gives the version and when it was sent. */
    type: () => {
      const start = { line, character: 2 }
      const sent = now()
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end: start }, text: "x" }],
      })
      return { version, sent }
    },
    findings,
    begun: () =>
      new Promise(resolve => {
        server.once("message", entries => resolve(new Map(entries)))
        server.send("begun")
      }),
  }

  function findings(wanted) {
    if (published.has(wanted)) return published.get(wanted)
    return new Promise(resolve => waiting.set(wanted, () => resolve(published.get(wanted))))
  }
}

/** An item in the middle of a text. */
function middleLine(text) {
  const lines = text.split("\n")
  return lines.findIndex((line, index) => index >= lines.length / 2 && line.startsWith("- "))
}

async function measureEdits(client) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const { version, sent } = client.type()
    times.push((await client.findings(version)) - sent)
    await pause(10)
  }
  return times.slice(rounds / 5) // what a server that has just begun does slowly is not what one types against
}

/** Of each edit that came while an older one was being worked on: how long until its own work began. */
async function measureBursts(client) {
  const overtaking = []
  for (let round = 0; round < bursts; round++) {
    let last = client.type()
    for (let edit = 1; edit < burst.edits; edit++) {
      await pause(burst.shortest + ((burst.longest - burst.shortest) * ((round * 7 + edit * 3) % 11)) / 10)
      const isBusy = !client.published.has(last.version)
      last = client.type()
      if (isBusy) overtaking.push(last)
    }
    await client.findings(last.version)
    await pause(10)
  }
  const begun = await client.begun()
  // A version that yet another one has overtaken before its work began waits for nothing.
  return overtaking.flatMap(({ version, sent }) => (begun.has(version) ? [begun.get(version) - sent] : []))
}

/** What the machine adds to every figure: the time that a process which only answers takes. */
async function measureIdle() {
  const idle = fork(join(import.meta.dirname, "idle-process.mjs"))
  const times = []
  for (let round = 0; round < rounds; round++) {
    const sent = now()
    await new Promise(resolve => {
      idle.once("message", resolve)
      idle.send("ping")
    })
    times.push(now() - sent)
    await pause(10)
  }
  idle.kill()
  return times
}

/** The least of several starts, each right after one of Node alone. */
async function measureStart(text) {
  const starts = []
  const script = join(import.meta.dirname, "../bin/okrlint-language-server.js")
  for (let round = 0; round < 7; round++) {
    const before = now()
    spawnSync(process.execPath, ["-e", "0"])
    const node = now() - before
    const start = now()
    await withServer(text, async client => starts.push({ node, server: (await client.findings(1)) - start }), script)
  }
  const node = Math.min(...starts.map(one => one.node))
  const server = Math.min(...starts.map(one => one.server))
  return { server, ratio: server / node }
}

function describe(times) {
  return `${percentile(times, 0.5).toFixed(1)} ms median, ${percentile(times, 0.95).toFixed(1)} ms p95, ${Math.max(...times).toFixed(1)} ms at most`
}

function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}

function report(what, holds) {
  if (holds) passed++
  else failed++
  console.log(`${holds ? "ok    " : "OVER  "} ${what}`)
}

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** Milliseconds of a clock that all processes of the machine share. */
function now() {
  return Number(process.hrtime.bigint()) / 1e6
}
