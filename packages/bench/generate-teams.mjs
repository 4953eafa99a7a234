// Plans of many teams over many quarters, to measure what rules over several documents take.
import { createRandom } from "./random.mjs"

const resultsPerPage = 9

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

/** Pages of 200 teams, as many as are asked for: a quarter's objective with its key results, each second page linked to the page before. */
export function listTeamPages(count) {
  return Array.from({ length: count }, (_, index) => writePage(index))
}

function writePage(index) {
  const random = createRandom(index + 7)
  const [team, quarter] = [index % 200, Math.floor(index / 200)]
  const name = `${pick(places, random)}-${team}`
  const supports = index % 2 === 0 ? "" : `Supports: [above](../team-${team - 1}/2026-q${quarter}.md#objective-1)\n\n`
  const results = Array.from(
    { length: resultsPerPage },
    (_, at) => `- KR${at + 1}: ${writeStatement(random)} from ${2 + at}% to ${9 + at}%\n`,
  )
  return {
    filePath: `teams/team-${team}/2026-q${quarter}.md`,
    text: `# Team ${name}, Q${1 + (quarter % 4)} ${2024 + Math.floor(quarter / 4)}\n\n## Objective 1: ${pick(wishes, random)} in ${name}\n\n${supports}${results.join("")}`,
  }
}

/** A key result without its numbers. */
export function writeStatement(random) {
  return `${pick(verbs, random)} ${pick(metrics, random)} of ${pick(groups, random)} in ${pick(places, random)} during ${pick(times, random)}`
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}
