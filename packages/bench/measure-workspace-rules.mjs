// Measures what rules over several documents add to a run over 2,000 documents with 20,000 goals, in processor time, and what comparing
// 10,000 statements takes: bundle it and run it with Node; `workspace-rules.mjs` does both. Prints JSON.
import { createConfigArray, defaultConfig, enableRules } from "../config/src/index.ts"
import { checkDocument, checkWorkspace, isWorkspaceRule } from "../core/src/index.ts"
import { findSimilarPairs } from "../core/src/similarity/index.ts"
import { parseMarkdown } from "../markdown/src/index.ts"
import { loadFastParser } from "../okrlint/src/node/native-parser/load-fast-parser.ts"
import { listTeamPages, writeStatement } from "./generate-teams.mjs"
import { createRandom } from "./random.mjs"

const documents = 2_000
const now = "2026-07-01"

const rules = enableRules(createConfigArray(defaultConfig).forFile("plan.md"))
const fast = await loadFastParser()
const pages = listTeamPages(documents)

const [checked, run] = timed(() =>
  pages.map(({ filePath, text }) => checkDocument(parseMarkdown(text, { filePath, ...(fast && { fast }) }), rules, { now })),
)
const own = rules.filter(({ rule }) => isWorkspaceRule(rule))
const byRule = Object.fromEntries(own.map(enabled => [enabled.rule.id, timed(() => checkWorkspace(checked, () => [enabled]))[1]]))
const across = Object.values(byRule).reduce((sum, time) => sum + time, 0)
const statements = Array.from({ length: 10_000 }, (_, index) => writeStatement(createRandom(index + 1)).toLowerCase())
const [pairs, comparing] = timed(() => [...findSimilarPairs(statements, 0.85)].length)
const goals = checked.reduce((sum, { outline }) => sum + outline.length, 0)
const factBytes = checked.reduce((sum, { facts }) => sum + JSON.stringify(facts).length, 0)
console.log(JSON.stringify({ goals, run, across, byRule, factBytes, comparing, pairs, peakMb: process.resourceUsage().maxRSS / 1024 }))

function timed(work) {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}
