// Measures what rules over several documents add to a run over 2,000 documents with 20,000 goals, in processor time, and what comparing
// 10,000 statements takes: bundle it and run it with Node; `workspace-rules.mjs` does both. Prints JSON.
import { createConfigArray, defaultConfig, enableRules } from "../config/src/index.ts"
import { checkDocument, checkWorkspace, isWorkspaceRule } from "../core/src/index.ts"
import { findSimilarPairs } from "../core/src/similarity/index.ts"
import { parseMarkdown } from "../markdown/src/index.ts"
import { loadFastParser } from "../okrlint/src/node/native-parser/load-fast-parser.ts"
import { createRandom } from "./random.mjs"

const documents = 2_000
const perBoard = 9
const now = "2026-07-01"

const verbs = "Raise|Lower|Move|Improve|Reduce|Grow|Halve|Lift".split("|")
const groups =
  "small bakeries|mill shops|night drivers|new chains|coffee bars|school kitchens|hotel buyers|farm shops|market stalls|ship cooks|depot crews|weekend callers|first-time buyers|trial accounts|silent accounts|large kitchens|franchise owners|rural shops|harbour kiosks|canteens".split(
    "|",
  )
const metrics =
  "churn|activation|renewal rate|late deliveries|order errors|refund share|trial conversion|support tickets|answer time|cycle time|repeat orders|basket size|NPS|invoice mistakes|night load share|returned crates|spoiled loaves|app rating|open complaints|unpaid invoices".split(
    "|",
  )
const places =
  "Norwick|Halmar|Estvale|Brennick|Coldharbour|Dunmere|Ostrand|Pellwyn|Quarrow|Rimford|Saltley|Tarnbeck|Ulverne|Vantry|Westlock|Yarrow".split(
    "|",
  )
const times =
  "the morning run|the winter season|the first week|market days|night tours|school holidays|the harvest|inventory|the summer fair|onboarding".split(
    "|",
  )
const wishes =
  "Mornings run without surprises|Buyers order before they run out|Nobody has to call twice|Drivers go home on time|Every loaf finds a table|Chains read their own sales".split(
    "|",
  )

const rules = enableRules(createConfigArray(defaultConfig).forFile("plan.md"))
const fast = await loadFastParser()
const pages = Array.from({ length: documents }, (_, index) => writePage(index))

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

/** Plans of 200 teams over ten quarters; each page an objective and its key results, each second page linked to the page before. */
function writePage(index) {
  const random = createRandom(index + 7)
  const [team, quarter] = [index % 200, Math.floor(index / 200)]
  const name = `${pick(places, random)}-${team}`
  const supports = index % 2 === 0 ? "" : `Supports: [above](../team-${team - 1}/2026-q${quarter}.md#objective-1)\n\n`
  const results = Array.from({ length: perBoard }, (_, at) => `- KR${at + 1}: ${writeStatement(random)} from ${2 + at}% to ${9 + at}%\n`)
  return {
    filePath: `teams/team-${team}/2026-q${quarter}.md`,
    text: `# Team ${name}, Q${1 + (quarter % 4)} ${2024 + Math.floor(quarter / 4)}\n\n## Objective 1: ${pick(wishes, random)} in ${name}\n\n${supports}${results.join("")}`,
  }
}

function writeStatement(random) {
  return `${pick(verbs, random)} ${pick(metrics, random)} of ${pick(groups, random)} in ${pick(places, random)} during ${pick(times, random)}`
}

function timed(work) {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}
