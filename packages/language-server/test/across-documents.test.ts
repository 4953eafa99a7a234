import { expect, test } from "vitest"
import type { Diagnostic } from "vscode-languageserver"
import { connect, type TestClient } from "./client.ts"

const config = `{ "rules": { "no-conflicting-goals": "warn", "valid-alignment": "error" } }`

function plan(team: string, result: string): string {
  return `# ${team} team, Q4 2026\n\n## Objective 1: Chains in ${team} know what they pay for\n\n- KR1: ${result}\n`
}

const growth = plan("Growth", "Raise ARPU from $20 to $25")
const reach = plan("Reach", "Lower ARPU from $20 to $16")
const peace = plan("Reach", "Raise NPS from 31 to 45")

function conflicts(diagnostics: readonly { readonly code?: unknown }[]): number {
  return diagnostics.filter(({ code }) => code === "no-conflicting-goals").length
}

/** Waits until a document has so many conflicts; others may be told before. */
async function untilConflicts(client: TestClient, name: string, count: number): Promise<readonly Diagnostic[]> {
  for (;;) {
    const last = client.published.findLast(({ uri }) => uri === client.uri(name))
    if (last !== undefined && conflicts(last.diagnostics) === count) return last.diagnostics
    await client.next(name)
  }
}

test("a change in one open document brings and takes findings of another", async () => {
  const client = await connect({
    files: { "okrlint.config.json": config, "growth.md": growth, "reach.md": peace },
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  })
  expect(conflicts(await client.open("growth.md", growth))).toBe(0)
  await client.open("reach.md", peace)
  await client.change("reach.md", 2, [{ text: reach }])
  const diagnostics = await untilConflicts(client, "growth.md", 1)
  const finding = diagnostics.find(({ code }) => code === "no-conflicting-goals")
  expect(finding?.relatedInformation?.map(({ location }) => location.uri)).toEqual([client.uri("reach.md")])
  await client.change("reach.md", 3, [{ text: peace }])
  expect(await untilConflicts(client, "growth.md", 0)).not.toEqual(diagnostics)
})

test("a document that has just been closed still counts for those that are opened next", async () => {
  const client = await connect({ files: { "okrlint.config.json": config, "growth.md": growth, "reach.md": reach } })
  await client.open("growth.md", growth)
  await untilConflicts(client, "growth.md", 1)
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: client.uri("growth.md") } })
  expect(conflicts(await client.open("reach.md", reach))).toBe(1)
})

test("what was typed into a document and never saved counts no longer once it is closed", async () => {
  const client = await connect({ files: { "okrlint.config.json": config, "growth.md": growth, "reach.md": peace } })
  await client.open("growth.md", growth)
  await client.open("reach.md", reach)
  await untilConflicts(client, "growth.md", 1)
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: client.uri("reach.md") } })
  await untilConflicts(client, "growth.md", 0)
})

test("documents that are not open are looked at, and their own findings are not sent", async () => {
  const client = await connect({ files: { "okrlint.config.json": config, "growth.md": growth, "reach.md": reach } })
  await client.open("growth.md", growth)
  await untilConflicts(client, "growth.md", 1)
  expect(client.published.filter(({ uri }) => uri === client.uri("reach.md"))).toEqual([])
  client.write("reach.md", peace)
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: client.uri("reach.md"), type: 2 }] })
  await untilConflicts(client, "growth.md", 0)
})

test("findings of documents that are not open go with the setting, and those about them stay", async () => {
  const client = await connect({ files: { "okrlint.config.json": config, "growth.md": growth, "reach.md": reach } })
  const set = (settings: object) => client.connection.sendNotification("workspace/didChangeConfiguration", { settings })
  await client.open("growth.md", growth)
  await set({ workspaceDiagnostics: true })
  expect(conflicts((await client.next("reach.md")).diagnostics)).toBe(1)
  const gone = client.next("reach.md")
  await set({ workspaceDiagnostics: false })
  expect((await gone).diagnostics).toEqual([])
  await client.change("growth.md", 2, [{ text: growth }])
  expect(conflicts(await client.diagnosticsOf("growth.md", 2))).toBe(1)
})

test("a setting that gives another config holds for documents that are not open, too", async () => {
  const client = await connect({ files: { "okrlint.config.json": "{}", "strict.json": config, "growth.md": growth, "reach.md": reach } })
  expect(conflicts(await client.open("growth.md", growth))).toBe(0)
  await client.request("okrlint/lintWorkspace", {})
  await new Promise(resolve => setTimeout(resolve, 600)) // the run that opening a document leads to is over
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: { configFile: "strict.json" } })
  await untilConflicts(client, "growth.md", 1)
})

test("a link to a file that is not there is told, and one to a file that is no plan is not", async () => {
  const linked = growth.replace("\n\n- KR1", "\n\nSupports: [a](gone.md#o1)\n\n- KR1").replace("[a]", "[the mill]")
  const client = await connect({ files: { "okrlint.config.json": config, "growth.md": linked, "notes.txt": "" } })
  const codes = (await client.open("growth.md", linked)).map(({ code }) => code)
  expect(codes.filter(code => code === "valid-alignment")).toHaveLength(1)
  const fine = linked.replace("gone.md#o1", "notes.txt")
  await client.change("growth.md", 2, [{ text: fine }])
  expect((await client.diagnosticsOf("growth.md", 2)).filter(({ code }) => code === "valid-alignment")).toEqual([])
})
