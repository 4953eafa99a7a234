import { spawn, type ChildProcess } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from "vscode-jsonrpc/node.js"
import { bundlePlugin, type BundledPlugin } from "./bundle-plugin.ts"

let plugin: BundledPlugin
let server: ChildProcess
let connection: MessageConnection

const plan =
  "# Harbour team, 2026-Q3\n\n## Objective 1: Maintain 99.9% checkout availability\n\n- KR1: Raise alerts answered in time from 70% to 95% by 30 September 2026\n- KR2: Cut the time to recover from 50 to 15 minutes by 30 September 2026\n"

/** A server of unified with remark and the plugin, as editors start it. */
beforeAll(async () => {
  plugin = await bundlePlugin()
  const modules = join(import.meta.dirname, "../node_modules")
  const script = `
import { remark } from ${JSON.stringify(join(modules, "remark/index.js"))}
import { createUnifiedLanguageServer } from ${JSON.stringify(join(modules, "unified-language-server/index.js"))}
import remarkLintOkr from ${JSON.stringify(plugin.path)}
createUnifiedLanguageServer({
  configurationSection: "remark",
  processorName: "remark",
  processorSpecifier: "remark",
  defaultProcessor: remark(),
  plugins: [[remarkLintOkr, { rules: { "no-kpi-objective": "warn" } }]],
})
`
  const path = join(plugin.folder, "server.mjs")
  writeFileSync(path, script)
  server = spawn(process.execPath, [path, "--stdio"], {
    cwd: plugin.folder,
    env: { PATH: process.env["PATH"] },
    stdio: ["pipe", "pipe", "inherit"],
  })
  connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!))
  connection.listen()
  await connection.sendRequest("initialize", { processId: null, rootUri: pathToFileURL(plugin.folder).href, capabilities: {} })
  await connection.sendNotification("initialized", {})
}, 60_000)

afterAll(() => {
  connection.dispose()
  server.kill()
  plugin.remove()
})

interface Diagnostics {
  readonly diagnostics: readonly {
    readonly source: string
    readonly code: string
    readonly range: object
    readonly message: string
    readonly codeDescription?: object
  }[]
}

test("an editor shows findings and offers what is expected as a quick fix", { timeout: 30_000 }, async () => {
  const published = new Promise<Diagnostics>(resolve => connection.onNotification("textDocument/publishDiagnostics", resolve))
  const uri = pathToFileURL(join(plugin.folder, "q3.md")).href
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: plan } })
  const { diagnostics } = await published
  const range = { start: { line: 2, character: 16 }, end: { line: 2, character: 52 } }
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({
    range,
    source: "okrlint",
    code: "no-kpi-objective",
    codeDescription: { href: "https://okrlint.dev/rules/no-kpi-objective" },
    message: expect.stringMatching(/^Objective `Maintain 99\.9% checkout availability` reads like a KPI.*\nMove it to the KPI list/),
  })
  const actions = await connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics } })
  expect(actions).toMatchObject([{ edit: { changes: { [uri]: [{ range, newText: "Checkout availability from ___ to ___" }] } } }])
})
