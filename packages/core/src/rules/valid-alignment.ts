import { readLabelNumber } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { alignGoals, type AlignedReference, type Alignment } from "./shared/workspace/alignment.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { tiedByReferences, tieReferences } from "./shared/workspace/tie-references.ts"

export default defineRule({
  id: "valid-alignment",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Find goals that say they contribute to something that is not there",
    why: "People see how their work moves the company's goals when they can follow the link. A link that leads nowhere was right once, and nobody noticed that the goal above is gone.",
    sources: ["001", "OO"],
    limits: [
      "Looks at fields such as `Supports:`, `Aligned to:` and `Parent:`, at columns of that name, and at the keys `supports` and `parent` of the front matter.",
      "A page by its name (`[[company]]`, `company#o2`) is looked for among the linted documents only; when it is not among them, nothing is said.",
      "The words of a goal that nobody has are left alone: they may stand in another tool. So are links out of the documents.",
    ],
  },
  messages: {
    noFile: {
      text: "`{{reference}}` leads to no file.",
      help: "Correct the path, or say what the goal contributes to now.",
    },
    noGoal: {
      text: "`{{reference}}` names no goal of {{page}}.",
      help: "Correct it, or say what the goal contributes to now; the goals there are {{known}}.",
    },
    missing: {
      text: "Objective `{{goal}}` does not say what it contributes to.",
      help: "Add `Supports:` with a goal of the level above, or `Standalone:` with the reason.",
    },
  },
  options: z =>
    z.strictObject({
      requireLink: z.boolean().default(false).describe("Whether objectives of teams have to say what they contribute to."),
    }),
  facts: goalFacts,
  tie: tieReferences,
  tiedBy: tiedByReferences,
  create({ options, report, exists }) {
    return {
      workspace(documents) {
        const alignment = alignGoals(documents, exists)
        alignment.references.forEach(reportBroken)
        if (options.requireLink) findUnlinked(alignment).forEach(reportMissing)
      },
    }

    function reportBroken({ text, place, outcome, from }: AlignedReference): void {
      const at = { ...place, ...(from[0] && { board: from[0].board.name }) }
      if (outcome.kind === "noFile") report({ place: at, message: "noFile", data: { reference: text } })
      if (outcome.kind !== "noGoal") return
      const page = outcome.page === "" || outcome.page === place.filePath ? "this page" : `\`${lastParts(outcome.page)}\``
      const [first] = outcome.known
      report({
        place: at,
        message: "noGoal",
        data: { reference: text, page, known: outcome.known.slice(0, mostNamed).map(nameGoal).join(", ") },
        related: first === undefined ? [] : [{ place: first.place, text: "The goals there begin here." }],
      })
    }

    function reportMissing(goal: PlacedGoal): void {
      report({ place: goal.place, message: "missing", data: { goal: goal.text } })
    }
  },
})

const company =
  "---\nlevel: company\ncycle: 2026-Q3\n---\n\n# Company\n\n- O1: Bakeries stay as they grow\n- O2: Chains trust us with their mornings\n"

export const examples: readonly Example[] = [
  {
    name: "a goal of the company that is not there",
    filePath: "growth.md",
    markdown: "# Growth team, Q3 2026\n\n- O1: The first order is effortless\n  - Supports: [company O7](company.md#o7)\n",
    beside: { "company.md": company },
    reports: ["4:15 `[company O7](company.md#o7)` names no goal of `company.md`."],
  },
  {
    name: "a key that leads nowhere",
    filePath: "growth.md",
    markdown: "---\nsupports: company#o3\n---\n\n# Growth team, Q3 2026\n\n- O1: The first order is effortless\n",
    beside: { "company.md": company },
    reports: ["2:11 `company#o3` names no goal of `company.md`."],
  },
  {
    name: "an objective without a link, where links are asked for",
    options: { requireLink: true },
    filePath: "growth.md",
    markdown: "# Growth team, Q3 2026\n\n- O1: The first order is effortless\n- O2: Calls are answered [standalone]\n",
    reports: ["3:7 Objective `The first order is effortless` does not say what it contributes to."],
  },
  {
    name: "looks similar, is fine: the goal is there",
    filePath: "teams/growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- O1: The first order is effortless\n  - Supports: [company O2](../company.md#o2), [[company#O1]]\n",
    beside: { "company.md": company },
    reports: [],
  },
  {
    name: "looks similar, is fine: a page that is not linted",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- O1: The first order is effortless\n  - Supports: [[Strategy 2030#Mornings]]\n- O2: Vans arrive before dawn\n  - Supports: Be the first name in flour\n",
    reports: [],
  },
]

/** Goals that a message names at most. */
const mostNamed = 5

function findUnlinked({ pages, references }: Alignment): PlacedGoal[] {
  const linked = new Set(references.flatMap(({ from }) => from))
  return pages
    .flatMap(page => page.listGoals())
    .filter(goal => {
      if (goal.role !== "objective" || goal.parent !== undefined || goal.board.level !== "team" || goal.kind === "placeholder") return false
      return !linked.has(goal) && goal.standalone === undefined
    })
}

function nameGoal({ label, text }: PlacedGoal): string {
  return readLabelNumber(label) === undefined ? `\`${text}\`` : `\`${label}\``
}

/** Enough of a path to know the document by. */
function lastParts(path: string): string {
  return path.split(/[\\/]/).slice(-2).join("/")
}
