import { ALL_LABELS } from "../../markdown/src/extract/labels/all-labels.ts"
import { LEXICONS } from "../../core/src/reading/lexicon/all-lexicons.ts"
import { languagesWithWordLists, listLanguageWords } from "../../core/src/reading/word-lists/find-listed-words.ts"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { readLanguagePlans } from "../../okrlint/test/languages/plans.ts"
import { root } from "./load-rules.ts"

// The table in docs/languages.md is written by `pnpm generate`; this test fails when it is out of date.

const page = join(root, "docs/languages.md")
const OPENING = "<!-- coverage -->\n"
const CLOSING = "\n<!-- /coverage -->"

const lexicons = Array.from(LEXICONS.values(), create => create())
const names = new Intl.DisplayNames(["en"], { type: "language" })
const plans = new Map(readLanguagePlans().map(({ language, dev, heldOut }) => [language, [...dev, ...heldOut]]))

function countList(lists: object): number {
  return Object.values(lists).reduce<number>((sum, list: unknown) => sum + (Array.isArray(list) ? list.length : 0), 0)
}

/** What one language covers, as a row of the table. */
function rowOf({ language, kinds: words, placeholders }: (typeof lexicons)[number]): readonly string[] {
  const labels = ALL_LABELS.find(table => table.language === language)
  const verbs = words === undefined ? 0 : countList(words.verbs) + Object.keys(words.polysemes).length
  const lists = listLanguageWords(language)
  const statements = plans.get(language)?.reduce((sum, { marks }) => sum + marks.length, 0) ?? 0
  return [
    `${names.of(language)} (\`${language}\`)`,
    labels === undefined ? "" : String(countRoleWords(labels.roles)),
    placeholders.length > 0 ? "yes" : "",
    verbs === 0 ? "" : String(verbs),
    words === undefined ? "" : String(words.metrics().length),
    lists.length === 0 ? "" : String(lists.length),
    statements === 0 ? "" : String(statements),
  ]
}

function countRoleWords(roles: object): number {
  return Object.values(roles).reduce<number>((sum, words: object) => sum + countList(words), 0)
}

function coverageTable(): string {
  const head = ["Language", "Labels", "Numbers, dates, slots", "Verbs", "Metrics", "Lists for rules", "Marked statements"]
  const rows = [head, head.map(() => "---"), ...lexicons.map(rowOf)]
  return rows.map(cells => `| ${cells.join(" | ")} |`).join("\n")
}

test("the table of languages is current", async () => {
  const text = readFileSync(page, "utf8")
  const start = text.indexOf(OPENING)
  const end = text.indexOf(CLOSING)
  expect(start).toBeGreaterThan(0)
  expect(end).toBeGreaterThan(start)
  const written = `${text.slice(0, start + OPENING.length)}\n${coverageTable()}\n${text.slice(end)}`
  await expect(await format(written, { ...(await resolveConfig(page)), parser: "markdown" })).toMatchFileSnapshot(page)
})

test("each language has labels, and those whose kinds are read have marked statements", () => {
  expect([...LEXICONS.keys()]).toEqual(lexicons.map(({ language }) => language))
  expect([...LEXICONS.keys()].sort()).toEqual(ALL_LABELS.map(({ language }) => language).sort())
  const unmarked = lexicons.filter(({ language, kinds }) => language !== "en" && kinds !== undefined && !plans.has(language))
  expect(unmarked.map(({ language }) => language)).toEqual([])
})

test("only languages whose kinds are read have lists for rules", () => {
  const withKinds = lexicons.filter(({ kinds }) => kinds !== undefined).map(({ language }) => language)
  expect(languagesWithWordLists().filter(language => !withKinds.includes(language))).toEqual([])
})
