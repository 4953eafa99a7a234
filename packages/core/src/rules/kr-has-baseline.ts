import { childrenOf, findField, type Goal, hasNumber, type KeyResult } from "../model/index.ts"
import { findPeriods, type Reading, type VerbReading } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addStart, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "kr-has-baseline",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require the starting point beside the target",
    why: "A target without its starting point cannot show movement: 12% is a leap from 4%, a rest from 11.8% and a retreat from 13%.",
    sources: ["002", "003", "OO", "ORCA", "KOL"],
    limits: ["In `where-others-do`, the default, a page that states no baseline at all hears of it once, and only when it moves a number."],
  },
  messages: {
    noBaseline: {
      text: "Key result `{{keyResult}}` names a target but not where it starts.",
      help: "Add today's value, for example `from <now> to {{target}}`; write `baseline: unknown` when nobody knows it yet.",
    },
    noneStates: {
      text: "None of the {{count}} key results that move a number says where it starts; the first is `{{keyResult}}`.",
      help: "Add today's values, for example `from <now> to <target>`; write `baseline: unknown` where nobody knows it yet.",
    },
  },
  suggestions: { addStart: "Add `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["where-others-do", "always"])
        .default("where-others-do")
        .describe(
          "Whether to ask of each, or where another key result of the objective, or a column, states a baseline, and once on a page that states none.",
        ),
      exemptCounts: z.boolean().default(true).describe("Accept counts of new things, which start at zero: `sign 5 customers`."),
      acceptRelative: z.boolean().default(false).describe("Accept a relative change such as `by 20%` without a baseline."),
    }),
  create({ document, options, read, report }) {
    const lacksBaseline = (goal: KeyResult, reading: Reading): boolean => {
      const stated = reading.target ?? reading.delta
      if (reading.kind !== "bet" || stated === undefined || hasBaseline(goal, reading)) return false
      if (findListedWords(goal.statement.text, "comparison", document.language).length > 0) return false
      if (reading.target === undefined && options.acceptRelative) return false
      return !(options.exemptCounts && startsAtZero(reading))
    }
    const reportOne = (goal: KeyResult, { target }: Reading): void =>
      report({
        goal,
        message: "noBaseline",
        data: { keyResult: goal.statement.text, target: target?.text ?? "<target>" },
        suggestions: offer(addStart(goal, target, document)),
      })
    return {
      keyResult(goal) {
        const reading = read(goal)
        if (!lacksBaseline(goal, reading) || (options.scope === "where-others-do" && !isExpected(goal, read))) return
        reportOne(goal, reading)
      },
      document({ goals }) {
        if (
          options.scope !== "where-others-do" ||
          goals.some(goal => hasBaseline(goal, read(goal)) || findField(goal, "baseline") !== undefined)
        )
          return
        const keyResults = goals.filter((goal): goal is KeyResult => goal.role === "keyResult")
        const moved = keyResults.filter(
          goal => lacksBaseline(goal, read(goal)) && movesKnownNumber(read(goal), goal.parent && read(goal.parent)),
        )
        const [first, ...rest] = moved
        if (first === undefined) return
        if (rest.length === 0) return isClearMovement(read(first)) ? reportOne(first, read(first)) : undefined
        const related = rest.map(({ statement, id }) => ({
          place: { filePath: document.filePath, span: statement.span, goalId: id },
          text: `\`${statement.text}\` does not say where it starts.`,
        }))
        report({ goal: first, message: "noneStates", data: { count: moved.length, keyResult: first.statement.text }, related })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "both ends are stated",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise trial conversion from 8% to 12%\n- KR2: NPS of new customers 45 (currently 31)\n",
    reports: [],
  },
  {
    name: "one key result leaves out where it starts",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise week-one activation from 61% to 75%\n- KR2: Increase trial conversion to 12%\n",
    reports: ["4:8 Key result `Increase trial conversion to 12%` names a target but not where it starts."],
  },
  {
    name: "an empty cell in the baseline column",
    markdown:
      "## Objective: New customers see value in their first week\n\n| Key result | Baseline | Target |\n| --- | --- | --- |\n| Week-one activation | 61% | 75% |\n| Trial conversion |  | 12% |\n",
    reports: ["6:3 Key result `Trial conversion` names a target but not where it starts."],
  },
  {
    name: "a page on which no movement says where it starts",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Increase trial conversion to 12%\n- KR2: Cut support calls of new customers by 30%\n",
    reports: ["3:8 None of the 2 key results that move a number says where it starts; the first is `Increase trial conversion to 12%`."],
  },
  {
    name: "one objective's key results say where they start, another's does not",
    markdown:
      "## Objective 1: New customers see value in their first week\n\n- KR1: Raise week-one activation from 61% to 75%\n\n## Objective 2: Nobody waits for us\n\n- KR1: Cut the error rate of orders to 0.5%\n- KR2: Expand the help desk to at least 3 new towns\n",
    reports: ["7:8 Key result `Cut the error rate of orders to 0.5%` names a target but not where it starts."],
  },
  {
    name: "looks similar, is fine: new things start at zero",
    markdown:
      "## Objective: Become the first name in mid-sized bakeries\n\n- KR1: Raise awareness from 12% to 30%\n- KR2: Land 3 of the top 5 industry partnerships\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: nobody knows it yet, and the page says so",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise trial conversion from 8% to 12%\n- KR2: Reach 40% weekly use of the planner\n  - Baseline: unknown\n",
    reports: [],
  },
  {
    name: "asked for everywhere by option",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Increase trial conversion to 12%\n",
    options: { scope: "always" },
    reports: ["3:8 Key result `Increase trial conversion to 12%` names a target but not where it starts."],
  },
]

function hasBaseline(goal: Goal, { baseline, language }: Reading): boolean {
  return (
    baseline !== undefined ||
    comparesWithPast(goal) ||
    statesValue(findField(goal, "baseline")?.text, language) ||
    statesValue(findField(goal, "current")?.text, language)
  )
}

/** `28% more than in Q4`: a period before the goal's own is where it starts. */
function comparesWithPast({ statement: { text }, cycle }: Goal): boolean {
  const start = cycle?.start
  return start !== undefined && findPeriods(text).some(({ period }) => period.end !== undefined && period.end < start)
}

/** Words in which a value or "unknown" is said; a longer sentence without a number describes the metric instead. */
const SHORT_VALUE = 4

function statesValue(text = "", language: string): boolean {
  if (text === "") return false
  // "Up to several hours" is as much as anybody knew.
  return hasNumber(text) || countWords(text) <= SHORT_VALUE || findListedWords(text, "vague", language).length > 0
}

/** Things that are won one by one: the count before the cycle is not the point. */
function startsAtZero({ target, verb, baseline, metric }: Reading): boolean {
  const isWon = verb?.class === "achieve" || (verb?.class === "move" && metric === undefined)
  return baseline === undefined && (target?.type === "count" || target?.type === "ratio") && isWon
}

/** Only what moves has come from somewhere: "achieve 95% in the acceptance test" measures something that is new. */
function movesKnownNumber({ verb, delta, target, metric }: Reading, above: Reading | undefined): boolean {
  if (target?.type === "zero" || target?.value === 0) return false
  // "30 contributors" below "grow the community" moves, though only the objective says so.
  const grows = verb === undefined && metric?.category === "growth" && above?.verb?.class === "increase"
  const isMovement = isMovementVerb(verb) || grows
  const isRelative = delta?.type === "percent" || delta?.type === "points" || delta?.type === "multiplier"
  return metric === undefined ? isMovement && isRelative : isMovement || isRelative
}

/** One movement alone has to be a sure one: relative, or of a metric that is known. */
function isClearMovement({ delta, target, metric, verb }: Reading): boolean {
  if (delta !== undefined || verb === undefined) return true
  return metric?.category !== undefined && target?.type !== "count"
}

function isMovementVerb(verb: VerbReading | undefined): boolean {
  return verb?.class === "increase" || verb?.class === "decrease" || verb?.class === "move"
}

/** Where others state it in a column, its cell should be filled; where they state it in words, only a movement needs a start. */
function isExpected(goal: KeyResult, read: (goal: Goal) => Reading): boolean {
  const siblings = goal.parent === undefined ? [] : childrenOf(goal.parent, "keyResult").filter(sibling => sibling !== goal)
  if (siblings.some(sibling => findField(sibling, "baseline") !== undefined)) return true
  const reading = read(goal)
  // Who states one elsewhere on the board knows the numbers; there a known metric has to move to a value.
  const isKnown = reading.metric?.category !== undefined && reading.target !== undefined && reading.target.type !== "count"
  const others = isKnown ? goal.board.goals : siblings
  return isMovementVerb(reading.verb) && others.some(other => hasBaseline(other, read(other)))
}
