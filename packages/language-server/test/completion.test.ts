import type { ClientCapabilities, CompletionItem, TextEdit } from "vscode-languageserver"
import { expect, test } from "vitest"
import { applyTextEdits, connect } from "./client.ts"
import { shopPlan } from "./plans.ts"

interface Completed {
  readonly labels: readonly string[]
  /** The text after an item was taken. */
  take(label: string): string
  readonly items: readonly CompletionItem[]
}

/** Completes where `‸` stands in a text. */
async function completeAt(
  marked: string,
  more: { files?: Record<string, string>; capabilities?: ClientCapabilities; name?: string } = {},
): Promise<Completed> {
  const { name = "q4.md", ...options } = more
  const at = marked.indexOf("‸")
  const text = marked.replace("‸", "")
  const before = marked.slice(0, at).split("\n")
  const client = await connect(options)
  await client.open(name, text)
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  const items =
    (await client.request<CompletionItem[] | null>("textDocument/completion", { textDocument: { uri: client.uri(name) }, position })) ?? []
  const take = (label: string): string => applyTextEdits(text, [items.find(item => item.label === label)?.textEdit as TextEdit])
  return { items, labels: items.map(({ label }) => label), take }
}

test("directives are offered in a comment", async () => {
  const { labels, take } = await completeAt(`<!-- okrlint-dis‸\n\n${shopPlan}`)
  expect(labels).toContain("okrlint-disable-next-goal")
  expect(take("okrlint-disable-file")).toContain("<!-- okrlint-disable-file\n")
  expect((await completeAt(`<!-- to‸\n\n${shopPlan}`)).labels).toEqual([])
})

test("rules are offered in a directive, those that find something here first", async () => {
  const { items, take } = await completeAt(`${shopPlan}\n<!-- okrlint-disable-file no-kpi‸`)
  const sorted = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
  expect(sorted.findIndex(({ label }) => label === "no-kpi-objective")).toBeLessThan(
    sorted.findIndex(({ label }) => label === "kr-measurable"),
  )
  expect(take("no-kpi-objective")).toContain("okrlint-disable-file no-kpi-objective")
  expect((await completeAt(`${shopPlan}\n<!-- okrlint-disable-file no-kpi-objective -- because‸`)).labels).toEqual([])
})

test("tags are offered behind a goal, with the bracket that closes them", async () => {
  const { take } = await completeAt(`${shopPlan}- KR4: Keep the return rate below 3% [gua‸\n`)
  expect(take("guardrail")).toContain("below 3% [guardrail]\n")
  expect((await completeAt(`${shopPlan}- KR4: Keep the return rate below 3% [‸]\n`)).take("guardrail")).toContain("below 3% [guardrail]\n")
  expect((await completeAt(`${shopPlan}- [‸`)).labels).not.toContain("guardrail")
})

test("owners seen in the workspace are offered behind @ and behind their label", async () => {
  const files = {
    "care.md": "# Q4 2026\n\n## Objective 1: Bakers are heard\n\nOwner: Ada Baker\n\n- KR1: Raise answers from 5 to 9\n  - Owner: Ben\n",
  }
  expect((await completeAt(`${shopPlan}  - Owner: ‸\n`, { files })).labels).toEqual(["Ada Baker", "Ben"])
  expect((await completeAt(`${shopPlan}- KR4: Raise orders from 5 to 9 @b‸\n`, { files })).take("Ben")).toContain("from 5 to 9 @Ben\n")
})

test("fields are offered under a goal", async () => {
  const { take } = await completeAt(`${shopPlan}  - Ow‸\n`)
  expect(take("Owner:")).toContain("  - Owner: \n")
})

test("whole goals are offered at the start of an item, with tab stops where the client has them", async () => {
  const plain = await completeAt(`${shopPlan}- ‸\n`)
  expect(plain.take("Key result: … from … to … by …")).toContain("- Key result: ___ from ___ to ___ by ___\n")
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } }
  const snippets = await completeAt(`${shopPlan}- ‸\n`, { capabilities })
  const item = snippets.items.find(({ label }) => label === "Objective: …")
  expect(item).toMatchObject({ insertTextFormat: 2, textEdit: { newText: "Objective: ${1:___}" } })
})

test("KPIs and metrics seen are offered inside a goal", async () => {
  const files = { "kpis.md": "# KPIs 2026\n\n## KPIs\n\n- Stock-out rate\n" }
  const { labels } = await completeAt(`${shopPlan}- KR4: Keep the sto‸\n`, { files })
  expect(labels).toContain("Stock-out rate")
  expect(labels).toContain("share of alerts answered")
})

test("goals and fields are offered in the document's language, and none where it has no words for them", async () => {
  const german =
    "# Ziele Q4 2026\n\n## Ziel 1: Unsere Kunden bestellen gern wieder bei uns\n\n- KR1: Die Zahl der Bestellungen steigt von 5 auf 9\n  - ‸\n"
  const { labels } = await completeAt(german)
  expect(labels).toContain("Schlüsselergebnis: … von … auf … bis …")
  expect(labels).toContain("Verantwortlich:")
  const files = { "okrlint.config.json": '{ "settings": { "language": "sv" } }' }
  expect((await completeAt(`${shopPlan}- ‸\n`, { files })).labels).toEqual([])
})
