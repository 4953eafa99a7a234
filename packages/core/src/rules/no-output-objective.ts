import { childrenOf, type GoalDocument, type Objective } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveToInitiatives, offer } from "../rewriting/index.ts"
import { isAside, isMeantForCycle } from "./shared/aside-objective.ts"
import { daysOfCycle, HALF_YEAR } from "./shared/cycle-length.ts"
import { findOver } from "./shared/find-shelved.ts"
import { isRhythm } from "./shared/is-rhythm.ts"

export default defineRule({
  id: "no-output-objective",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that name a thing to make instead of the change it brings",
    why: "A deliverable can ship and change nothing. An objective that names the thing settles the how before anyone has said what should be different for whom.",
    sources: ["000", "GP", "OO", "VAST", "ORCA", "PH"],
    limits: ['Teams that plan by releases may want this off, or `mode: "with-output-key-results"`.'],
  },
  messages: {
    output: {
      text: "Objective `{{objective}}` reads like a thing to make: it can be done and change nothing.",
      help: "Say what is true for whom once it is there, and keep the thing as an initiative: what changes because of it?",
    },
    activity: {
      text: "Objective `{{objective}}` reads like work to do: it names effort, not a change.",
      help: "Say what should be different when the work is done, and keep the work as an initiative.",
    },
  },
  suggestions: { toInitiatives: "Move it to the initiatives." },
  options: z =>
    z.strictObject({
      mode: z
        .enum(["any", "with-output-key-results"])
        .default("any")
        .describe("Whether to speak on every such objective, or only where its key results are things to make, too."),
      minScore: z
        .number()
        .min(0)
        .max(1)
        .default(0.65)
        .describe("How sure the reading must be, 0 to 1; unlabelled names of things without a verb stay below the default."),
      scope: z
        .enum(["on-okr-boards", "always"])
        .default("on-okr-boards")
        .describe(
          "Whether to leave alone unlabelled goals on boards without any key result, but those listed as goals of half a year or less: such a list is often a roadmap and means to be one.",
        ),
    }),
  supersedes: [
    { rule: "require-why", on: "self" },
    { rule: "no-solution-objective", on: "self" },
    { rule: "objective-length", on: "self" },
  ],
  create({ document, options, read, report }) {
    const isOver = findOver(document)
    return {
      objective(goal) {
        const reading = read(goal)
        const { confidence, verb } = reading
        const kind = isFinished(reading) ? "output" : isStudied(reading) ? "activity" : reading.kind
        // Called an objective, the bare name of a thing made is one, unless a note says what for.
        const isNamed = goal.label !== undefined && goal.why === undefined && verb === undefined
        const least = isNamed ? Math.min(options.minScore, NAMED) : options.minScore
        if ((kind !== "output" && kind !== "activity") || confidence < least || isOver(goal)) return
        // A single word is a label, and a line beside the objectives a thought.
        if (isAside(goal) || countWords(goal.statement.text) < 2 || isRhythm(goal.statement.text, reading)) return
        if (verb === undefined ? namesArea(goal, reading) : kind === "activity" && enablesOthers(goal, reading)) return
        if (options.scope === "on-okr-boards" && !isOnOkrBoard(goal, document) && !isGoalOfCycle(goal, reading)) return
        if (options.mode === "with-output-key-results" && !childrenOf(goal, "keyResult").every(child => read(child).kind === "output"))
          return
        const data = { objective: goal.statement.text }
        const suggestions = offer({ suggestion: "toInitiatives", edits: moveToInitiatives(goal, document) })
        if (kind === "output") report({ goal, message: "output", data, suggestions })
        else report({ goal, message: "activity", data, suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective that names the change",
    markdown: "## Objective: Make upgrades effortless for customers\n\n- KR1: Cut upgrade tickets from 120 to 30 a month\n",
    reports: [],
  },
  {
    name: "an objective that names a thing to make",
    markdown: "## Objective: Migrate the billing service to Kubernetes\n\n- KR1: Cut deploy time from 40 to 5 minutes\n",
    reports: ["1:15 Objective `Migrate the billing service to Kubernetes` reads like a thing to make: it can be done and change nothing."],
  },
  {
    name: "work to bring to its end, above key results in a section of their own",
    markdown:
      "# Billing, Q3 2026\n\n## Objectives\n\n- Deprecate the old ledger\n\n## Key results\n\n- Month-end close from 9 days to 3 days\n",
    reports: ["5:3 Objective `Deprecate the old ledger` reads like a thing to make: it can be done and change nothing."],
  },
  {
    name: "looking into something, which may go on for ever",
    markdown: "## Objective: Compare the flour mills around us\n\n- KR1: Bread complaints from 30 to 10 a week\n",
    reports: ["1:15 Objective `Compare the flour mills around us` reads like work to do: it names effort, not a change."],
  },
  {
    name: "the goals of a quarter, without key results",
    markdown: "# Goals Q3 2026\n\n- Migrate the billing service to Kubernetes\n- Shops trust their monthly figures\n",
    reports: ["3:3 Objective `Migrate the billing service to Kubernetes` reads like a thing to make: it can be done and change nothing."],
  },
  {
    name: "looks similar, is fine: what is built is a state people are in",
    markdown: "## Objective: Build trust with the franchise owners we lost\n\n- KR1: Renewals among them from 40% to 70%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a roadmap",
    markdown: "# Goals 2026\n\n- Migrate the billing service to Kubernetes\n- Launch the supplier portal\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: delivering something faster is a change",
    markdown: "## Objective: Deliver faster product releases\n\n- KR1: Cut cycle time from 10 to 5 days\n",
    reports: [],
  },
]

/** What a page lists as its goals for some months, and gives no reason for; a year's list is often a roadmap. */
function isGoalOfCycle(goal: Objective, { why }: Reading): boolean {
  const isListed = goal.evidence.some(({ cue }) => cue === "list" || cue === "heading")
  return isListed && isMeantForCycle(goal) && (daysOfCycle(goal) ?? Infinity) <= HALF_YEAR && why === undefined && goal.why === undefined
}

/** What is finished or deprecated is a thing done, as one that is made; a degree or a contract is won. */
function isFinished({ kind, verb, language }: Reading): boolean {
  return kind === "milestone" && verb !== undefined && findListedWords(verb.lemma, "finishing", language).length > 0
}

/** To compare or measure is effort; to find out or validate ends with an answer. */
function isStudied({ kind, verb, quantified, language }: Reading): boolean {
  return kind === "learning" && !quantified && verb !== undefined && findListedWords(verb.lemma, "studying", language).length > 0
}

/** `Hub support`, `Open-source contributions`: work that goes on in an area, and no thing that is made. */
function namesArea({ statement: { text } }: Objective, { language }: Reading): boolean {
  return findListedWords(text, "areaWork", language).some(({ end }) => countWords(text.slice(end)) === 0)
}

/** `Train bakers to lead`, `Support shops so they can grow`: what others are to do once they were helped. */
function enablesOthers({ statement: { text } }: Objective, { verb, language }: Reading): boolean {
  if (verb === undefined || findListedWords(verb.lemma, "enabling", language).length === 0) return false
  const [opening] = findListedWords(text.slice(verb.end), "clauseOpening", language)
  const others = opening === undefined ? 0 : countWords(text.slice(verb.end, verb.end + opening.start))
  return others > 0 && others <= OTHERS
}

/** Words in which those who are helped are named. */
const OTHERS = 3

/** How sure the reading is of a name without a verb. */
const NAMED = 0.6

/** Key results in a section of their own belong to every objective of the page. */
function isOnOkrBoard({ label, board }: Objective, { goals }: GoalDocument): boolean {
  return (
    label !== undefined || [...board.goals, ...goals.filter(({ parent }) => parent === undefined)].some(({ role }) => role === "keyResult")
  )
}
