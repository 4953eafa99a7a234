import { rules } from "@okrlint/core/rules"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { z } from "zod"
import { listOptions } from "../../okrlint/src/explain/option-rows.ts"
import { severityIn } from "../../okrlint/src/explain/preset-severities.ts"
import { findInExample } from "../../okrlint/src/explain/example-findings.ts"
import { findSuperseding, renderRulePage, type MeasuredPrecision } from "../../okrlint/src/explain/rule-page.ts"
import { loadRuleFiles, root } from "./load-rules.ts"

// Generated files are written by `pnpm generate` and committed; these tests fail when one is out of date.

const files = await loadRuleFiles()
const all = Object.values(rules)

test("the default options are those of the schemas", async () => {
  const path = join(root, "packages/core/src/rules/default-options.ts")
  const entries = files.map(({ default: rule }) => [rule.id, rule.options === undefined ? {} : rule.options(z).parse({})])
  const source = `/** Default options of the built-in rules, generated from their schemas so that the command needs no schema library without a config; \`pnpm generate\` renews it. */
export const defaultOptions: Readonly<Record<string, unknown>> = ${JSON.stringify(Object.fromEntries(entries))}
`
  await expect(await format(source, { ...(await resolveConfig(path)), parser: "typescript" })).toMatchFileSnapshot(path)
})

interface Verdict {
  readonly document: string
  readonly line: number
  readonly rule: string
  readonly right: boolean
}

/** Verdicts of one or two judges on real findings. */
const { verdicts } = JSON.parse(readFileSync(join(root, "docs/precision.json"), "utf8")) as { readonly verdicts: readonly Verdict[] }

/** By the stricter reading: a finding that either judge calls wrong is wrong. */
function precisionOf(ruleId: string): MeasuredPrecision | undefined {
  const places = new Map<string, boolean>()
  for (const { document, line, rule, right } of verdicts) {
    const place = `${document}:${line}`
    if (rule === ruleId) places.set(place, right && (places.get(place) ?? true))
  }
  return places.size === 0 ? undefined : { judged: places.size, right: [...places.values()].filter(Boolean).length }
}

test.for(files)("the page of $name is current", async ({ default: rule, examples }) => {
  const page = renderRulePage({
    rule,
    examples: examples.map(example => ({ ...example, findings: findInExample(rule, example) })),
    options: listOptions(rule, z),
    supersededBy: findSuperseding(rule.id, all),
    precision: precisionOf(rule.id),
    linked: true,
  })
  await expect(page).toMatchFileSnapshot(join(root, "docs/rules", `${rule.id}.md`))
})

test("the table of rules is current", async () => {
  const rows = all.map(({ id, scope, docs, suggestions }) => [
    `[\`${id}\`](${id}.md)`,
    scope,
    docs.summary,
    severityIn("recommended", id),
    suggestions === undefined ? "" : "yes",
  ])
  const table = [["Rule", "Looks at", "What it does", "`recommended`", "Suggests edits"], Array<string>(5).fill("---"), ...rows]
    .map(cells => `| ${cells.join(" | ")} |`)
    .join("\n")
  await expect(`# Rules\n\n${rulesIntroduction}\n\n${table}\n`).toMatchFileSnapshot(join(root, "docs/rules/README.md"))
})

const rulesIntroduction =
  "Each rule has a page: what it finds and why, its options, examples, what it knowingly misses, and how often it was right on real documents. What the presets make of them stands side by side in [presets](../presets.md)."

test("every page belongs to a rule", () => {
  const pages = readdirSync(join(root, "docs/rules")).filter(name => name !== "README.md")
  expect(pages.filter(name => !Object.hasOwn(rules, name.replace(/\.md$/, "")))).toEqual([])
})
