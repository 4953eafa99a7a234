import { listGroups } from "../collections/group-by.ts"
import { wordSet } from "../reading/similar-statements.ts"
import { differsInWord, findSimilarPairs, sameWords } from "../similarity/index.ts"
import { defineRule, type DocumentFacts, type Example } from "../linter/index.ts"
import { goalFacts, type DocumentGoals } from "./shared/workspace/goal-facts.ts"
import { isQuantified, noNumbers, numbersOf, roleOf, type PackedGoal } from "./shared/workspace/packed-goal.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { splitGoals } from "./shared/workspace/split-goals.ts"

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
      "Goals are compared by their words (docs/similarity.md) and numbers; the same result in other words is not seen.",
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
      threshold: z.number().min(0.5).max(1).default(sameWords).describe("Similarity of two statements, 0.5 to 1 (docs/similarity.md)."),
    }),
  facts: goalFacts,
  split: splitByNumbers,
  create({ options, report }) {
    return {
      workspace(documents) {
        if (documents.length === 1 && documents[0]!.facts.goals.length === 1) return
        const goals = placeGoals(documents)
        const reported = new Set<PlacedGoal>()
        const groups = [...listGroups(goals, keyOnBoard), ...listGroups(goals.filter(isSharedResult), keyInCycle)]
        for (const group of groups) {
          for (const [goal, copy] of findCopies(group, options.threshold)) {
            // Within a page the later one is the copy; between pages each side needs to hear of it.
            const sides = goal.filePath === copy.filePath ? [[copy, goal] as const] : [[goal, copy] as const, [copy, goal] as const]
            for (const [at, other] of sides) {
              if (reported.has(at)) continue
              reported.add(at)
              report({
                place: at.place,
                message: "duplicate",
                data: { role: at.role === "objective" ? "Objective" : "Key result", goal: at.text },
                related: [{ place: other.place, text: "The same goal stands here." }],
              })
            }
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
  {
    name: "looks similar, is fine: one word makes another goal",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: Bakers in the north order flour without having to call us\n\n- KR1: Calls from 90 to 20\n\n## Objective 2: Bakers in the south order flour without having to call us\n\n- KR1: Calls from 70 to 20\n",
    reports: [],
  },
]

/** Below this many words two goals share a title, not a meaning: `Update`, `Next steps`. */
const fewestWords = 3

/**
 * Copies state the same numbers. Where they state none they stand on one page, as objectives do; but a key result may be counted by a
 * word (`double`), and then its page's are compared with those of others.
 */
function splitByNumbers(document: DocumentFacts<DocumentGoals>): ReadonlyMap<string, DocumentGoals> {
  const page = `page ${document.filePath}`
  const hasNumbers = (goal: PackedGoal): boolean => numbersOf(goal) !== noNumbers
  const hasWords = document.facts.goals.some(goal => roleOf(goal) === "keyResult" && !hasNumbers(goal) && isQuantified(goal))
  return splitGoals(document, goal => {
    const role = roleOf(goal)
    if (role === "objective") return page
    if (role !== "keyResult") return undefined
    return hasNumbers(goal) || hasWords ? numbersOf(goal) : page
  })
}

function isCompared({ role, kind, text }: PlacedGoal): boolean {
  if ((role !== "objective" && role !== "keyResult") || kind === "placeholder") return false
  // What begins with a dash is the rest of a line whose goal is missing; what ends in dots was cut off.
  return wordSet(text).length >= fewestWords && !/^[-–—]|(?:\.{3}|…)$/.test(text)
}

/** Two teams may hold the same level or share a wish; the same number reached is one result with two owners. */
function isSharedResult({ role, kind, quantified, cycle }: PlacedGoal): boolean {
  return role === "keyResult" && kind === "bet" && quantified === true && cycle !== undefined
}

function keyOnBoard(goal: PlacedGoal): string {
  return JSON.stringify([goal.filePath, goal.board.name, goal.role, goal.numbers])
}

function keyInCycle(goal: PlacedGoal): string {
  return JSON.stringify([goal.cycle?.name, goal.numbers])
}

/** The pairs of goals, in order, that say the same. */
function findCopies(group: readonly PlacedGoal[], threshold: number): (readonly [PlacedGoal, PlacedGoal])[] {
  if (group.length < 2) return [] // most groups by far
  const goals = group.filter(isCompared)
  const words = goals.map(goal => goal.words)
  return [...findSimilarPairs(words, threshold)]
    .filter(({ first, second }) => !differsInWord(words[first]!, words[second]!))
    .sort((a, b) => a.second - b.second || a.first - b.first)
    .map(({ first, second }) => [goals[first]!, goals[second]!])
}
