import type { Goal, GoalDocument, Objective } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, startKeyResults } from "../rewriting/index.ts"
import { isAside, isMeantForCycle } from "./shared/aside-objective.ts"
import { findShelved } from "./shared/find-shelved.ts"

export default defineRule({
  id: "has-key-results",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require key results under an objective",
    why: "An objective without key results is an intention: at the end of the cycle nobody can say whether it happened.",
    sources: ["001", "OO"],
    limits: [
      "In `where-expected`, the default, a list of goals that the page does not call objectives, that has no cycle and no work below it, is left alone.",
      "A page that speaks of its key results without having any is taken to keep them elsewhere.",
    ],
  },
  messages: {
    none: {
      text: "Objective `{{objective}}` has no key results.",
      help: "Add two to five results that would show it happened: how will the team know it got there?",
    },
    noneAnywhere: {
      text: "None of the {{count}} objectives on this page has a key result; the first is `{{objective}}`.",
      help: "Add to each two to five results that would show it happened: how will the team know it got there?",
    },
  },
  suggestions: { startKeyResults: "Add the key result `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["where-expected", "always"])
        .default("where-expected")
        .describe(
          "Whether to ask of each objective, or where most others of the board have key results, and once on a page of objectives without any.",
        ),
    }),
  create({ document, options, read, report }) {
    const isShelved = findShelved(document)
    return {
      objective(goal) {
        if (hasResultsBelow(goal) || isShelved(goal) || isAside(goal) || headsKeyResults(goal, document)) return
        if (options.scope === "always" || isExpected(goal))
          report({ goal, message: "none", data: { objective: goal.statement.text }, suggestions: offer(startKeyResults(goal, document)) })
      },
      document() {
        if (options.scope === "always") return
        const bare = findBare(document).filter(goal => !isShelved(goal) && !saysItself(read(goal)))
        const [first, ...rest] = bare
        if (first === undefined || bare.length * 2 <= document.goals.filter(isTop).length || speaksOfKeyResults(document)) return
        const objective = first.statement.text
        if (rest.length === 0)
          return report({ goal: first, message: "none", data: { objective }, suggestions: offer(startKeyResults(first, document)) })
        const related = rest.map(({ statement, id }) => ({
          place: { filePath: document.filePath, span: statement.span, goalId: id },
          text: `\`${statement.text}\` has no key results.`,
        }))
        report({ goal: first, message: "noneAnywhere", data: { count: bare.length, objective }, related })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each objective has its key results",
    markdown:
      "## Objective 1: Win the German bakeries\n\n- KR1: Sign 40 paying customers\n\n## Objective 2: Make the first order effortless\n\n- KR1: First-order rate from 20% to 30%\n",
    reports: [],
  },
  {
    name: "one objective has none",
    markdown:
      "## Objective 1: Win the German bakeries\n\n- KR1: Sign 40 paying customers\n\n## Objective 2: Make the first order effortless\n",
    reports: ["5:17 Objective `Make the first order effortless` has no key results."],
  },
  {
    name: "objectives with work below them, and no key result on the page",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: Win the German bakeries\n\n### What we will do\n\n- Translate the order form\n\n## Objective 2: Make the first order effortless\n",
    reports: ["3:17 None of the 2 objectives on this page has a key result; the first is `Win the German bakeries`."],
  },
  {
    name: "looks similar, is fine: a page that keeps its key results elsewhere",
    markdown:
      "# Growth team, Q3 2026\n\nOur key results stand in the tracking sheet.\n\n## Objective 1: Win the German bakeries\n\n## Objective 2: Make the first order effortless\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the results stand under the teams' objectives",
    markdown: "- Objective: Win the German bakeries\n  - Objective: Sales speaks German\n    - KR1: Sign 40 paying customers\n",
    reports: [],
  },
]

/** Key results of the objective, or of objectives it is split into. */
function hasResultsBelow(goal: Goal | Objective): boolean {
  return goal.children.some(
    child => child.role === "keyResult" || child.role === "kpi" || (child.role === "objective" && hasResultsBelow(child)),
  )
}

/** The objectives of a page that has nothing to measure them by, where the page means them for objectives of a cycle. */
function findBare({ goals }: GoalDocument): readonly Objective[] {
  if (goals.some(({ role }) => role === "keyResult" || role === "kpi")) return []
  return goals.filter(isTop).filter(goal => isMeantForCycle(goal) || goal.children.some(({ role }) => role === "initiative"))
}

function isTop(goal: Goal): goal is Objective {
  return goal.role === "objective" && goal.parent?.role !== "objective"
}

/** An objective with a number can be graded as it is, and a blank is no objective yet. */
function saysItself({ quantified, kind }: Reading): boolean {
  return quantified || kind === "placeholder"
}

function speaksOfKeyResults({ prose, language }: GoalDocument): boolean {
  return prose.some(({ statement: { text } }) => findListedWords(text, "keyResultTerm", language).length > 0)
}

/** Whether a heading below the objective's own promises key results: they stand there in a form that was not read. */
function headsKeyResults({ statement: { span } }: Objective, { sections, language }: GoalDocument): boolean {
  const own = sections.find(({ headingSpan }) => headingSpan.start.line === span.start.line)
  return sections.some(
    ({ parent, title }) => own !== undefined && parent === own && findListedWords(title, "keyResultTerm", language).length > 0,
  )
}

/** Where most others have them; a list of goals of which one or two have notes below is no such page. */
function isExpected(goal: Objective): boolean {
  const others = goal.board.goals.filter(other => other !== goal && other.role === "objective" && other.parent === goal.parent)
  return others.length > 0 && others.filter(hasResultsBelow).length * 2 > others.length
}
