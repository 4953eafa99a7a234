import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import type { CodeAction } from "vscode-languageserver"
import { connect, type TestClient } from "./client.ts"

const plans = join(import.meta.dirname, "../../../fixtures/plans")
const names = readdirSync(plans).filter(name => name.endsWith(".md"))

/** The actions of every place of a document that has a finding. */
async function listActions(client: TestClient, name: string): Promise<CodeAction[][]> {
  const text = readFileSync(join(plans, name), "utf8")
  const starts = (await client.open(name, text)).map(({ range }) => range.start)
  const places = [...new Map(starts.map(start => [JSON.stringify(start), start])).values()]
  return Promise.all(places.map(start => client.actions(name, { start, end: start })))
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index)
}

test("no two actions of one place have the same title or make the same edit, in any sample plan", async () => {
  let edits = 0
  // Comments that silence a rule are tried out one by one, which takes long; each names a rule and a reach of its own.
  const client = await connect({ initializationOptions: { settings: { disableActions: false } } })
  for (const name of names) {
    for (const actions of await listActions(client, name)) {
      expect(repeated(actions.map(({ title }) => title)), name).toEqual([])
      const made = actions.flatMap(({ edit }) => (edit === undefined ? [] : [JSON.stringify(edit)]))
      expect(repeated(made), name).toEqual([])
      edits += made.length
    }
  }
  expect(edits).toBeGreaterThan(100)
})
