import { parseMarkdown } from "@okrlint/markdown"
import type { CodeLens, DocumentSymbol, FoldingRange, Hover, InlayHint, SemanticTokens, SymbolInformation } from "vscode-languageserver"
import { expect, test } from "vitest"
import { connect, placeOf, type ClientOptions, type TestClient } from "./client.ts"
import { shopPlan, soundPlan } from "./plans.ts"

const boardName = parseMarkdown(shopPlan).boards[0]?.name ?? ""

async function openShop(options: ClientOptions = {}): Promise<TestClient> {
  const client = await connect(options)
  await client.open("q4.md", shopPlan)
  return client
}

function ask<T>(client: TestClient, method: string, more: object = {}): Promise<T> {
  return client.request<T>(`textDocument/${method}`, { textDocument: { uri: client.uri("q4.md") }, ...more })
}

function hover(client: TestClient, words: string): Promise<Hover & { contents: { kind: string; value: string } }> {
  return ask(client, "hover", { position: placeOf(shopPlan, words) })
}

test("hovering over a goal says what it is, from where to where, by when, and why it is read so", async () => {
  const { contents, range } = await hover(await openShop(), "share of alerts")
  expect(contents.value).toMatchInlineSnapshot(`
    "**KR1** (Key result) reads as a change to reach (bet, 95 %)

    - Metric: share of alerts answered (up)
    - Value: 70% → 95% (+25 pp)
    - Deadline: 2026-12-15 (by 15 December 2026)
    - Cycle: 2026-Q4
    - Read so because of: from–to with different values “70% to 95%”
    - Found by: labelled \\\`KR1\\\`"
  `)
  expect(range?.start).toEqual(placeOf(shopPlan, "Raise the share"))
})

test("hovering over a goal with findings gives them with what to do", async () => {
  const { contents } = await hover(await openShop(), "99.9%")
  expect(contents.value).toContain("(https://okrlint.dev/rules/no-kpi-objective)")
  expect(contents.value).toContain("reads like a KPI")
})

test("a client without Markdown is given plain text", async () => {
  const client = await openShop({ capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } } })
  const { contents } = await hover(client, "99.9%")
  expect(contents.kind).toBe("plaintext")
  expect(contents.value).not.toMatch(/\*\*|\\/)
})

test("no hover where there is no goal", async () => {
  expect(await hover(await openShop(), "Shop team")).toBeNull()
})

test("hovering over a rule in a directive says what the rule finds", async () => {
  const client = await connect()
  const text = `<!-- okrlint-disable-file no-kpi-objective -->\n\n${shopPlan}`
  await client.open("q4.md", text)
  const { contents } = await ask<{ contents: { value: string } }>(client, "hover", { position: placeOf(text, "kpi-objective") })
  expect(contents.value).toMatch(/^\*\*no-kpi-objective\*\* Find /)
})

test("the outline is board, objective, key result, each range inside the one above", async () => {
  const client = await openShop({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } })
  const symbols = await ask<DocumentSymbol[]>(client, "documentSymbol")
  expect(symbols.map(({ name }) => name)).toEqual([boardName])
  expect(outlineOf(symbols[0]?.children ?? [])).toMatchInlineSnapshot(`
    "Objective 1 Maintain 99.9% checkout availability (vital-sign)
      KR1 Raise the share of alerts answered within 5 minutes from 70% to 95% by 15 December 2026 (bet)
      KR2 Cut the median time to recover from 50 minutes to 15 minutes by 15 December 2026 (bet)
      KR3 Keep the order error rate below 0.5% (vital-sign)
    "
  `)
  expect(symbols.every(isNested)).toBe(true)
})

function outlineOf(symbols: readonly DocumentSymbol[], indent = ""): string {
  return symbols
    .map(({ name, detail, children }) => `${indent}${name} (${detail ?? ""})\n${outlineOf(children ?? [], `${indent}  `)}`)
    .join("")
}

function isNested({ range, selectionRange, children = [] }: DocumentSymbol): boolean {
  const holds = (inner: DocumentSymbol["range"]): boolean =>
    [inner.start, inner.end].every(
      ({ line, character }) =>
        (line > range.start.line || (line === range.start.line && character >= range.start.character)) &&
        (line < range.end.line || (line === range.end.line && character <= range.end.character)),
    )
  return holds(selectionRange) && children.every(child => holds(child.range) && isNested(child))
}

test("a client without levels is given a flat outline that names what each goal stands under", async () => {
  const symbols = await ask<SymbolInformation[]>(await openShop(), "documentSymbol")
  expect(symbols.map(({ name, containerName }) => [name.slice(0, 12), containerName?.slice(0, 12)])).toEqual([
    ["Objective 1 ", boardName.slice(0, 12)],
    ["KR1 Raise th", "Objective 1 "],
    ["KR2 Cut the ", "Objective 1 "],
    ["KR3 Keep the", "Objective 1 "],
  ])
})

test("goals of all documents are found by letters in their order, open ones as they are in the editor", async () => {
  const client = await openShop({ files: { "q4.md": soundPlan, "growth.md": soundPlan, "node_modules/x/q4.md": soundPlan } })
  const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "scnd ordr" })
  expect(found.map(({ location, name }) => [location.uri, name.slice(0, 19)])).toEqual([[client.uri("growth.md"), "KR1 Raise the secon"]])
})

test("a lens counts what stands under an objective, and the sorts of a board", async () => {
  const lenses = await ask<CodeLens[]>(await openShop(), "codeLens")
  expect(lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`)).toEqual([
    "0 2 bets, 1 vital sign",
    "2 3 key results · 1 guardrail · vital-sign",
  ])
})

test("hints give the change and the day, behind the words they come from", async () => {
  const everything = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }
  const hints = await ask<InlayHint[]>(await openShop(), "inlayHint", everything)
  const lines = shopPlan.split("\n")
  expect(hints.map(({ position, label }) => `${lines[position.line]?.slice(0, position.character).slice(-12)}|${String(label)}`))
    .toMatchInlineSnapshot(`
    [
      "m 70% to 95%|+25 pp",
      "ecember 2026|2026-12-15",
      "o 15 minutes|−70 %",
      "ecember 2026|2026-12-15",
    ]
  `)
})

test("an objective folds down to its last key result", async () => {
  const folds = await ask<FoldingRange[]>(await openShop(), "foldingRange")
  expect(folds).toEqual([{ startLine: 2, endLine: 8, kind: "region" }])
})

test("metric, number and deadline are marked", async () => {
  const { data } = await ask<SemanticTokens>(await openShop(), "semanticTokens/full")
  expect(markedWords(data)).toMatchInlineSnapshot(`
    [
      "number 99.9%",
      "metric availability",
      "metric share of alerts answered",
      "number 5 minutes",
      "number 70%",
      "number 95%",
      "deadline by 15 December 2026",
      "metric median time",
      "number 50 minutes",
      "number 15 minutes",
      "deadline by 15 December 2026",
      "metric error rate",
      "number 0.5%",
    ]
  `)
})

function markedWords(data: readonly number[]): string[] {
  const lines = shopPlan.split("\n")
  let line = 0
  let character = 0
  const words: string[] = []
  for (let at = 0; at < data.length; at += 5) {
    const [lineDelta = 0, delta = 0, length = 0, type = 0] = data.slice(at, at + 4)
    character = lineDelta === 0 ? character + delta : delta
    line += lineDelta
    words.push(`${["metric", "number", "deadline"][type]} ${lines[line]?.slice(character, character + length)}`)
  }
  return words
}

test.for([
  ["hover", "hover", { position: placeOf(shopPlan, "99.9%") }],
  ["symbols", "documentSymbol", {}],
  ["codeLens", "codeLens", {}],
  ["inlayHints", "inlayHint", { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }],
  ["folding", "foldingRange", {}],
  ["navigation", "definition", { position: placeOf(shopPlan, "KR1") }],
] as const)("%s can be switched off", async ([setting, method, more]) => {
  const on = await openShop()
  expect(await ask(on, method, more)).not.toBeNull()
  const off = await openShop({ initializationOptions: { settings: { [setting]: { enable: false } } } })
  expect(await ask(off, method, more)).toBeNull()
})

test("a request that is taken back is not worked on", async () => {
  const client = await openShop()
  const sent = client.connection.sendRequest("textDocument/hover", {
    textDocument: { uri: client.uri("q4.md") },
    position: placeOf(shopPlan, "99.9%"),
  })
  await client.connection.sendNotification("$/cancelRequest", { id: lastRequestId })
  await expect(sent).rejects.toMatchObject({ code: -32800 })
})

/** The requests of `connect` and the one above are counted from 0. */
const lastRequestId = 1
