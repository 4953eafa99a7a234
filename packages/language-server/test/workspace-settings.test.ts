import type { CompletionItem, SymbolInformation } from "vscode-languageserver"
import { expect, test } from "vitest"
import { connect, type TestClient } from "./client.ts"
import { soundPlan } from "./plans.ts"

/** A team's words for an objective and for a metric that the built-in lexicons do not have. */
const config = JSON.stringify({
  settings: { labels: { roles: { objective: ["polestar"] } }, lexicon: { metrics: { crumbliness: { category: "quality" } } } },
})
const mill = "# Mill, Q4 2026\n\n## Polestar 1: Bakers trust our flour\n\n- KR1: Crumbliness: 5 → 9 by 15 December 2026\n"

async function symbolNames(client: TestClient): Promise<string[]> {
  return (await client.request<SymbolInformation[]>("workspace/symbol", { query: "flour" })).map(({ name }) => name)
}

test("a team's labels hold for files that are not open", async () => {
  const client = await connect({ files: { "okrlint.config.json": config, "mill.md": mill } })
  expect(await symbolNames(client)).toEqual(["Polestar 1 Bakers trust our flour"])
  expect(await symbolNames(await connect({ files: { "mill.md": mill.replace("Polestar 1:", "Polestar:") } }))).toEqual([])
})

test("settings hold for the files of their folder, in a workspace of several", async () => {
  const files = { "north/okrlint.config.json": config, "north/mill.md": mill, "south/mill.md": mill }
  const client = await connect({ files, folders: ["north", "south"] })
  const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "flour" })
  expect(found.map(({ location }) => location.uri)).toEqual([client.uri("north/mill.md")])
})

test("a team's metrics are offered from files that are not open", async () => {
  const text = `${soundPlan}- KR4: Keep the cru\n`
  const offered = async (files: Record<string, string>): Promise<string[]> => {
    const client = await connect({ files })
    await client.open("growth.md", text)
    const position = { line: text.split("\n").length - 2, character: "- KR4: Keep the cru".length }
    const params = { textDocument: { uri: client.uri("growth.md") }, position }
    return (await client.request<CompletionItem[]>("textDocument/completion", params)).map(({ label }) => label)
  }
  expect(await offered({ "okrlint.config.json": config, "mill.md": mill })).toContain("crumbliness")
  expect(await offered({ "mill.md": mill })).not.toContain("crumbliness")
})
