import { hasTag } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findShelved } from "./shared/find-shelved.ts"
import { findLevel } from "./shared/find-level.ts"
import { nameBoard } from "./shared/name-board.ts"
import { longestPartOf } from "./shared/parts-of-board.ts"

export default defineRule({
  id: "max-total-key-results",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit how many key results a team steers by in one cycle",
    why: "Key results are looked at every week. Nobody can steer by dozens of numbers, so most of them are looked at once, at the end.",
    sources: ["001", "CAS", "OOR"],
    limits: [
      "The limit is for one team in one cycle; a page that does not say whose it is gets the benefit of the doubt.",
      "A single objective with too many key results is left to `key-result-count`.",
    ],
  },
  messages: {
    tooMany: {
      text: "{{count}} key results for {{board}}, at most {{max}} expected.",
      help: "Keep those that would show first whether the objectives come true: which of them would change what the team does next week?",
    },
  },
  options: z =>
    z.strictObject({
      max: z
        .int()
        .min(1)
        .default(12)
        .describe("Most key results of a team or a person over all objectives; Castro's ten, and two that nobody should argue about."),
      unnamed: z
        .int()
        .min(1)
        .default(15)
        .describe("Most key results on a board that does not say whose it is; five objectives with three each (our own)."),
      countGuardrails: z.boolean().default(false).describe("Count key results that are tagged `[guardrail]`, too."),
    }),
  supersedes: [{ rule: "max-total-metrics", on: "self" }],
  create({ document, options, report }) {
    const isShelved = findShelved(document)
    return {
      board(board) {
        const level = findLevel(board, document)
        if (level === "company") return
        const max = level === undefined ? Math.max(options.unnamed, options.max) : options.max
        const counted = board.goals.filter(
          goal =>
            goal.role === "keyResult" &&
            goal.parent?.role !== "keyResult" &&
            (options.countGuardrails || !hasTag(goal, "guardrail")) &&
            !isShelved(goal),
        )
        const keyResults = longestPartOf(board, document, counted)
        const objectives = new Set(keyResults.map(({ parent }) => parent))
        if (keyResults.length <= max || objectives.size < 2) return
        report({ board, message: "tooMany", data: { count: keyResults.length, board: nameBoard(board), max } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "two objectives with two key results each",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n  - KR2: Calls before the first order from 40% to 15%\n- Objective 2: Bakeries stay as they grow\n  - KR1: Churn from 4% to 3%\n  - KR2: Net revenue retention from 94% to 105%\n",
    reports: [],
  },
  {
    name: "more than the option allows",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n  - KR2: Calls before the first order from 40% to 15%\n- Objective 2: Bakeries stay as they grow\n  - KR1: Churn from 4% to 3%\n",
    options: { max: 2 },
    reports: ["1:1 3 key results for `Growth 2026-Q3`, at most 2 expected."],
  },
  {
    name: "looks similar, is fine: a guardrail is watched, not steered by",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n  - KR2: Keep the return rate below 3% [guardrail]\n- Objective 2: Bakeries stay as they grow\n  - KR1: Churn from 4% to 3%\n",
    options: { max: 2 },
    reports: [],
  },
  {
    name: "looks similar, is fine: the parts of a key result",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n    - KR1.1: In the north from 18% to 30%\n    - KR1.2: In the south from 22% to 30%\n- Objective 2: Bakeries stay as they grow\n  - KR1: Churn from 4% to 3%\n",
    options: { max: 2 },
    reports: [],
  },
]
