import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { defineRule, OKRLint, type LintResult, type Plugin } from "../../src/index.ts"
import { makeFolder } from "../memory-host.ts"

const pageOf = (team: string, ...results: readonly string[]): string =>
  `# ${team}, Q3 2026\n\n- Objective: Bakers order alone\n${results.map(text => `  - ${text}\n`).join("")}`

const files = {
  "care.md": pageOf("Care", "Calls from 9 to 3", "Churn from 4% to 3%"),
  "growth.md": pageOf("Growth", "Orders from 100 to 150", "Churn from 4% to 3%"),
  "shop.md": pageOf("Shop", "Visits from 20 to 40", "Orders from 100 to 150"),
}

/** A plugin whose rule tells of each first word that pages share, and notes which words it was run for. */
function createPlugin(seen: string[]): Plugin {
  const rule = defineRule({
    id: "shared-word",
    scope: "workspace",
    type: "suggestion",
    docs: { summary: "Find words that pages share", why: "For the test.", sources: ["ours"] },
    messages: { shared: { text: "`{{word}}` stands on {{count}} pages.", help: "Look at it." } },
    facts: ({ goals }) => goals.map(({ id, statement }) => ({ id, span: statement.span, word: statement.text.split(" ")[0] ?? "" })),
    split: ({ facts }) => new Map(facts.map(fact => [fact.word, [fact]])),
    create: ({ report }) => ({
      workspace: documents => {
        seen.push(...new Set(documents.flatMap(({ facts }) => facts.map(({ word }) => word))))
        if (documents.length < 2) return
        for (const { filePath, facts } of documents)
          for (const { id, span, word } of facts)
            report({ place: { filePath, span, goalId: id }, message: "shared", data: { word, count: documents.length } })
      },
    }),
  })
  return { meta: { name: "words", version: "1.0.0" }, rules: { "shared-word": rule } }
}

interface Run {
  readonly seen: readonly string[]
  readonly found: readonly string[]
}

async function lint(cwd: string, cache = true): Promise<Run> {
  const seen: string[] = []
  const config = [{ files: ["**/*.md"], plugins: { words: createPlugin(seen) }, rules: { "words/shared-word": "warn" as const } }]
  const results = await new OKRLint({ cwd, cache, now: "2026-07-01", overrideConfigFile: true, baseConfig: config }).lintFiles(["."])
  return { seen: seen.sort(), found: results.flatMap(listMessages) }
}

function listMessages({ filePath, messages }: LintResult): readonly string[] {
  return messages.map(({ line, message }) => `${filePath.split("/").at(-1)}:${line} ${message}`)
}

test("after a change, a rule whose facts fall into parts runs on the parts that changed only, as they are", async () => {
  const cwd = makeFolder(files)
  const first = await lint(cwd)
  expect(first.seen).toEqual(["Bakers", "Calls", "Churn", "Orders", "Visits"])
  expect((await lint(cwd)).seen).toEqual([])
  writeFileSync(join(cwd, "shop.md"), pageOf("Shop", "Visits from 20 to 40", "Calls from 100 to 150"))
  const changed = await lint(cwd)
  expect(changed.seen).toEqual(["Calls", "Orders"])
  expect(changed.found).toEqual((await lint(cwd, false)).found)
  expect((await lint(cwd)).seen).toEqual([])
})

test("a page that is new is looked at beside those that share something with it", async () => {
  const cwd = makeFolder(files)
  await lint(cwd)
  writeFileSync(join(cwd, "mill.md"), pageOf("Mill", "Loaves from 2 to 4", "Visits from 1 to 2"))
  const { seen, found } = await lint(cwd)
  expect(seen).toEqual(["Bakers", "Loaves", "Visits"])
  expect(found).toEqual((await lint(cwd, false)).found)
})

test("all is looked at anew when a page is gone, or a comment configures rules", async () => {
  const cwd = makeFolder(files)
  await lint(cwd)
  writeFileSync(join(cwd, "shop.md"), `<!-- okrlint words/shared-word: "off" -->\n\n${files["shop.md"]}`)
  const { seen, found } = await lint(cwd)
  expect(seen).toEqual(["Bakers", "Calls", "Churn", "Orders"])
  expect(found).toEqual((await lint(cwd, false)).found)
  rmSync(join(cwd, "growth.md"))
  expect(await lint(cwd)).toEqual(await lint(cwd, false))
})
