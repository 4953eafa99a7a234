import type { Location, Position, TextEdit, WorkspaceEdit } from "vscode-languageserver"
import { expect, test } from "vitest"
import { applyTextEdits, connect, placeOf, type TestClient } from "./client.ts"

const company = `# Company, Q4 2026

## Objective 7: Every bakery can rely on us

- KR7.1: Raise on-time deliveries from 80% to 95% by 15 December 2026
- KR7.2: Cut lost orders from 40 to 10 a week by 15 December 2026

## KPIs

- Checkout availability
- Stock-out rate
`

const team = `# Vans, Q4 2026

Supports KR7.1 and, in part, KR7.2 of the company. KR7.10 is another one.

## Objective 1: Bakers can set their clocks by our vans

- KR1: Reduce late deliveries from 20% to 5% by 15 December 2026
- KR2: Keep the stock-out rate below 2% [guardrail]

KR1 was agreed with the depot.

## Objective 2: Drivers stay with us

- KR1: Cut the share of drivers who leave from 20% to 10% by 15 December 2026
`

async function openBoth(): Promise<TestClient> {
  const client = await connect({ files: { "company.md": company, "team.md": team } })
  await client.open("team.md", team)
  return client
}

function ask<T>(client: TestClient, method: string, position: Position, more: object = {}): Promise<T> {
  return client.request<T>(`textDocument/${method}`, { textDocument: { uri: client.uri("team.md") }, position, ...more })
}

function places(client: TestClient, locations: readonly Location[] | null): string[] {
  return (locations ?? []).map(
    ({ uri, range }) => `${uri.slice(client.uri("").length + 1)}:${range.start.line + 1}:${range.start.character + 1}`,
  )
}

test("a label leads to its goal, in whatever document that is", async () => {
  const client = await openBoth()
  expect(places(client, await ask(client, "definition", placeOf(team, "KR7.1 and")))).toEqual(["company.md:5:3"])
  expect(places(client, await ask(client, "definition", placeOf(team, "KR1 was")))).toEqual(["team.md:7:3", "team.md:14:3"])
})

test("a KPI's name leads to the KPI, whatever its case", async () => {
  const client = await openBoth()
  expect(places(client, await ask(client, "definition", placeOf(team, "stock-out rate")))).toEqual(["company.md:11:3"])
})

test("a longer label is another one, and words that name no goal lead nowhere", async () => {
  const client = await openBoth()
  expect(await ask(client, "definition", placeOf(team, "KR7.10"))).toEqual([])
  expect(await ask(client, "definition", placeOf(team, "drivers who"))).toEqual([])
})

test("references are all places that name the goal, with or without the goal itself", async () => {
  const client = await openBoth()
  const position = placeOf(team, "KR7.2 of")
  expect(places(client, await ask(client, "references", position, { context: { includeDeclaration: true } }))).toEqual([
    "company.md:6:3",
    "team.md:3:30",
  ])
  expect(places(client, await ask(client, "references", position, { context: { includeDeclaration: false } }))).toEqual(["team.md:3:30"])
})

test("a goal is renamed wherever it is named", async () => {
  const client = await openBoth()
  const edit = await ask<WorkspaceEdit>(client, "rename", placeOf(team, "KR7.1 and"), { newName: "KR7.9" })
  expect(applyTextEdits(team, changesOf(edit, client.uri("team.md")))).toBe(team.replace("Supports KR7.1 ", "Supports KR7.9 "))
  expect(applyTextEdits(company, changesOf(edit, client.uri("company.md")))).toBe(company.replace("KR7.1:", "KR7.9:"))
})

test("a KPI is renamed in every document", async () => {
  const client = await openBoth()
  const edit = await ask<WorkspaceEdit>(client, "rename", placeOf(team, "stock-out rate"), { newName: "out-of-stock share" })
  expect(applyTextEdits(team, changesOf(edit, client.uri("team.md")))).toContain("Keep the out-of-stock share below")
  expect(applyTextEdits(company, changesOf(edit, client.uri("company.md")))).toContain("- out-of-stock share\n")
})

function changesOf(edit: WorkspaceEdit, uri: string): readonly TextEdit[] {
  return edit.changes?.[uri] ?? []
}

test("what may mean several goals is not renamed, and a name is one line without bars", async () => {
  const client = await openBoth()
  expect(await ask(client, "prepareRename", placeOf(team, "KR1 was"))).toBeNull()
  expect(await ask(client, "rename", placeOf(team, "KR1 was"), { newName: "KR5" })).toBeNull()
  expect(await ask(client, "prepareRename", placeOf(team, "KR7.2 of"))).toMatchObject({ placeholder: "KR7.2" })
  await expect(ask(client, "rename", placeOf(team, "KR7.2 of"), { newName: "KR|5" })).rejects.toThrow("holds no `|`")
  await expect(ask(client, "rename", placeOf(team, "KR7.2 of"), { newName: " " })).rejects.toThrow("cannot be empty")
})

test("the label of a goal itself is renamed with what names it under the same objective", async () => {
  const client = await openBoth()
  const edit = await ask<WorkspaceEdit>(client, "rename", placeOf(team, "KR1: Cut"), { newName: "KR3" })
  expect(applyTextEdits(team, changesOf(edit, client.uri("team.md")))).toBe(team.replace("KR1: Cut", "KR3: Cut"))
})

test("a document that changes on disk is read anew", async () => {
  const client = await openBoth()
  await ask(client, "definition", placeOf(team, "KR7.1 and"))
  client.write("company.md", `\n${company}`)
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: client.uri("company.md"), type: 2 }] })
  expect(places(client, await ask(client, "definition", placeOf(team, "KR7.1 and")))).toEqual(["company.md:6:3"])
})
