import type { Span } from "../model/index.ts"
import { findSimilarPairs, wordSet } from "../reading/similar-statements.ts"
import { defineRule, type DocumentFacts, type Example, type Place } from "../linter/index.ts"

export default defineRule({
  id: "no-duplicate-goal",
  scope: "workspace",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives and key results that are written down twice",
    why: "The same result in two places is counted twice, and two owners each believe the other one has it.",
    sources: ["002", "VAST", "QUS"],
    limits: [
      "Goals are compared by their words; the same result in other words is not seen.",
      "Between documents only key results that move a number in the same cycle are compared: teams may share an objective and split its results (GitLab).",
    ],
  },
  messages: {
    duplicate: {
      text: "{{role}} `{{goal}}` is written down twice.",
      help: "Keep it in one place and link to it from the other: who owns it?",
    },
  },
  options: z =>
    z.strictObject({
      threshold: z.number().min(0.5).max(1).default(0.85).describe("Share of words two goals have in common, 0.5 to 1."),
    }),
  facts(document, { read }): readonly GoalFact[] {
    return document.goals.flatMap(goal => {
      const isCompared = goal.role === "objective" || goal.role === "keyResult"
      if (!isCompared || read(goal).kind === "placeholder" || wordSet(goal.statement.text).length < fewestWords) return []
      // What begins with a dash is the rest of a line whose goal is missing.
      if (/^[-–—]/.test(goal.statement.text)) return []
      const isBet = read(goal).kind === "bet" && read(goal).quantified
      return [
        {
          id: goal.id,
          role: goal.role,
          text: goal.statement.text,
          board: goal.board.name,
          cycle: goal.cycle?.name ?? null,
          isBet,
          span: goal.statement.span,
        },
      ]
    })
  },
  create({ options, report }) {
    return {
      workspace(documents) {
        const goals = documents.flatMap(placeGoals)
        const reported = new Set<PlacedGoal>()
        for (const { first, second } of findSimilarPairs(
          goals.map(({ fact }) => wordSet(fact.text)),
          options.threshold,
        )) {
          const pair = [goals[first]!, goals[second]!] as const
          if (!isSameGoal(...pair)) continue
          // Within a page the later one is the copy; between pages each side needs to hear of it.
          const sides =
            pair[0].place.filePath === pair[1].place.filePath ? [[pair[1], pair[0]] as const] : [pair, [pair[1], pair[0]] as const]
          for (const [goal, other] of sides) {
            if (reported.has(goal)) continue
            reported.add(goal)
            report({
              place: goal.place,
              message: "duplicate",
              data: { role: goal.fact.role === "objective" ? "Objective" : "Key result", goal: goal.fact.text },
              related: [{ place: other.place, text: "The same goal stands here." }],
            })
          }
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result under two objectives",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: Make the first order effortless\n\n- KR1: Cut monthly churn from 4% to 3%\n\n## Objective 2: Be the bakery's first call when flour runs out\n\n- KR1: Cut monthly churn from 4% to 3%\n",
    reports: ["9:8 Key result `Cut monthly churn from 4% to 3%` is written down twice."],
  },
  {
    name: "looks similar, is fine: the same metric for two segments",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: Make the first order effortless\n\n- KR1: Cut churn of small bakeries from 6% to 4%\n- KR2: Cut churn of enterprise bakeries from 2% to 1%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: carried over from one cycle to the next",
    markdown:
      "# Growth team\n\n## Q3 2026\n\n### Objective: Make the first order effortless\n\n- KR1: Raise first-order rate from 20% to 30%\n\n## Q2 2026\n\n### Objective: Make the first order effortless\n\n- KR1: Raise first-order rate from 12% to 20%\n",
    reports: [],
  },
]

/** Below this many words two goals share a title, not a meaning: `Update`, `Next steps`. */
const fewestWords = 3

interface GoalFact {
  readonly id: string
  readonly role: "objective" | "keyResult"
  readonly text: string
  readonly board: string
  readonly cycle: string | null
  readonly isBet: boolean
  readonly span: Span
}

interface PlacedGoal {
  readonly fact: GoalFact
  readonly place: Place
}

function placeGoals({ filePath, facts }: DocumentFacts<readonly GoalFact[]>): PlacedGoal[] {
  return facts.map(fact => ({ fact, place: { filePath, span: fact.span, goalId: fact.id } }))
}

function isSameGoal(a: PlacedGoal, b: PlacedGoal): boolean {
  if (a.fact.role !== b.fact.role) return false
  if (a.place.filePath === b.place.filePath) return a.fact.board === b.fact.board
  // Two teams may hold the same level or share a wish; the same number reached is one result with two owners.
  return a.fact.role === "keyResult" && a.fact.isBet && b.fact.isBet && a.fact.cycle !== null && a.fact.cycle === b.fact.cycle
}
