import { OKRLint } from "okrlint"
import { expect, test } from "vitest"
import { connect, testDay } from "./client.ts"
import { shopPlan, soundPlan } from "./plans.ts"

const files = { "shop.md": shopPlan, "growth.md": soundPlan, "copy.md": soundPlan, ".gitignore": "drafts/\n", "drafts/shop.md": shopPlan }

async function commandFindings(cwd: string): Promise<Record<string, (string | null)[]>> {
  const results = await new OKRLint({ cwd, now: testDay }).lintFiles(".")
  const found = results.filter(({ messages }) => messages.length > 0)
  return Object.fromEntries(found.map(({ filePath, messages }) => [filePath.slice(cwd.length + 1), messages.map(({ ruleId }) => ruleId)]))
}

test("the whole workspace is linted on request, open or not, with the command's findings", async () => {
  const client = await connect({ files })
  const summary = await client.request("okrlint/lintWorkspace", {})
  const expected = await commandFindings(client.root)
  const found = Object.fromEntries(
    client.published.map(({ uri, diagnostics }) => [uri.slice(client.uri("").length + 1), diagnostics.map(({ code }) => code)]),
  )
  expect(found).toEqual(expected)
  expect(summary).toEqual({ documents: 3, findings: Object.values(expected).flat().length })
})

test("a document with a fellow of the same words says so once the workspace is linted", async () => {
  const client = await connect({ files: { ...files, "okrlint.config.json": '{ "rules": { "no-duplicate-goal": "warn" } }' } })
  const alone = (await client.open("growth.md", soundPlan)).length
  await client.request("okrlint/lintWorkspace", {})
  const expected = (await commandFindings(client.root))["growth.md"]?.length ?? 0
  expect(expected).toBeGreaterThan(alone)
  await client.change("growth.md", 2, [{ text: soundPlan }])
  expect((await client.diagnosticsOf("growth.md", 2)).length).toBe(expected)
})

test("with workspaceDiagnostics, findings follow what changes, with progress", async () => {
  const client = await connect({
    files,
    capabilities: { window: { workDoneProgress: true } },
    initializationOptions: { settings: { workspaceDiagnostics: true } },
  })
  const progress: unknown[] = []
  client.connection.onRequest("window/workDoneProgress/create", () => null)
  client.connection.onNotification("$/progress", ({ value }: { value: { kind: string } }) => void progress.push(value.kind))
  expect((await client.next("shop.md")).diagnostics.length).toBeGreaterThan(0)
  client.write("shop.md", soundPlan.replaceAll("Bakers", "Shops"))
  const renewed = client.next("shop.md")
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: client.uri("shop.md"), type: 2 }] })
  expect((await renewed).diagnostics.filter(({ code }) => code === "no-kpi-objective")).toEqual([])
  expect(progress[0]).toBe("begin")
})

test("switching workspaceDiagnostics off takes the findings of documents that are not open away", async () => {
  const client = await connect({ files, initializationOptions: { settings: { workspaceDiagnostics: true } } })
  await client.next("shop.md")
  const gone = client.next("shop.md")
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: { okrlint: { workspaceDiagnostics: false } } })
  expect((await gone).diagnostics).toEqual([])
})

test("findings that the suppressions file accepts are silent, as in the command", async () => {
  const client = await connect({ files: { "okrlint.config.json": '{ "rules": { "no-kpi-objective": "error" } }', "shop.md": shopPlan } })
  const okrlint = new OKRLint({ cwd: client.root, now: testDay, applySuppressions: true })
  await okrlint.suppressFindings(await okrlint.lintFiles("."))
  expect(await client.open("shop.md", shopPlan)).toEqual([])
  client.write("okrlint-suppressions.json", "{")
  const fault = client.next("okrlint-suppressions.json")
  await client.change("shop.md", 2, [{ text: `${shopPlan}\n` }])
  expect((await fault).diagnostics.length).toBe(1)
})

test("a config with a fault is shown on its file when the workspace is linted, and the other folders are linted", async () => {
  const client = await connect({
    files: { "okrlint.config.json": '{ "ruls": {} }', "care/okrlint.config.json": "{}", "care/shop.md": shopPlan, "shop.md": shopPlan },
    folders: ["care"],
  })
  const fault = client.next("okrlint.config.json")
  await client.request("okrlint/lintWorkspace", {})
  expect((await fault).diagnostics[0]?.message).toContain("ruls")
})
