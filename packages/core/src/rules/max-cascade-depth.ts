import { reworded, sameWords, similarity } from "../similarity/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { alignGoals } from "./shared/workspace/alignment.ts"
import { findParentLinks, tiedByParents, tieParents, type ParentLink } from "./shared/workspace/find-parents.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"

export default defineRule({
  id: "max-cascade-depth",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Limit how many levels a goal is handed down",
    why: "By the third copy a cascaded goal has lost its meaning: those who do the work see their manager's words, and not what they are for.",
    sources: ["003", "CAS", "OO"],
    limits: [
      "A level is a link that a page states, or the same objective on a page of a lower level (`level: company`, `division`, `department`, `team` or `individual` in the front matter; company and team are told by name, too).",
      "In the mode `copied`, only links that hand a goal down count: the words stay much the same, or a key result becomes an objective. Contributing to any goal in own words is fine at any depth.",
    ],
  },
  messages: {
    tooDeep: {
      text: "Objective `{{goal}}` is handed down {{depth}} levels, at most {{max}} expected.",
      help: "Link it to the goal at the top, and say in its own words what it contributes.",
    },
  },
  options: z =>
    z.strictObject({
      max: z.int().min(1).default(2).describe("Levels below the top; ours, Castro has one."),
      mode: z.enum(["copied", "any"]).default("copied").describe("Which links count: those that hand a goal down, or all."),
    }),
  facts: goalFacts,
  tie: documents => tieParents(documents, sameWords),
  tiedBy: tiedByParents,
  create({ options, report, exists }) {
    return {
      workspace(documents) {
        const links = findParentLinks(alignGoals(documents, exists), sameWords).filter(link => options.mode === "any" || isHandedDown(link))
        const parentOf = new Map(links.map(({ child, parent }) => [child, parent]))
        for (const goal of parentOf.keys()) {
          const chain = listAncestors(goal, parentOf)
          if (chain.length <= options.max) continue
          report({
            place: goal.place,
            message: "tooDeep",
            data: { goal: goal.text, depth: chain.length, max: options.max },
            related: chain.map(({ place, text }) => ({ place, text: `\`${text}\` stands above it.` })),
          })
        }
      },
    }
  },
})

const level = (name: string, team: string): string =>
  `---\nlevel: ${name}\nteam: ${team}\ncycle: 2026-Q3\n---\n\n# ${team}\n\n- Objective: Bakeries stay with us as they grow\n  - KR1: Churn in ${team} from 4% to 3%\n`

export const examples: readonly Example[] = [
  {
    name: "from the company to a person, in the same words",
    filePath: "ines.md",
    markdown: /* @__PURE__ */ level("individual", "Ines"),
    beside: {
      "company.md": /* @__PURE__ */ level("company", "The mill"),
      "sales.md": /* @__PURE__ */ level("division", "Sales"),
      "growth.md": /* @__PURE__ */ level("team", "Growth"),
    },
    reports: ["9:14 Objective `Bakeries stay with us as they grow` is handed down 3 levels, at most 2 expected."],
  },
  {
    name: "looks similar, is fine: company and team",
    filePath: "growth.md",
    markdown: /* @__PURE__ */ level("team", "Growth"),
    beside: { "company.md": /* @__PURE__ */ level("company", "The mill") },
    reports: [],
  },
  {
    name: "looks similar, is fine: each level says what it contributes",
    filePath: "ines.md",
    markdown: "# Plan of Ines, Q3 2026\n\n- Objective: Answer calls before the second ring\n  - Supports: [Growth](growth.md#o1)\n",
    beside: {
      "growth.md": "# Growth team, Q3 2026\n\n- O1: New bakeries find their way alone\n  - Supports: [Sales](sales.md#o1)\n",
      "sales.md": "# Sales, Q3 2026\n\n- O1: Double the chains in the north\n  - Supports: [The mill](company.md#o1)\n",
      "company.md": "# The mill, Q3 2026\n\n- O1: Be the first name in flour\n",
    },
    reports: [],
  },
]

/** The same words again, or a key result made into an objective. */
function isHandedDown({ child, parent }: ParentLink): boolean {
  return (child.role === "objective" && parent.role === "keyResult") || similarity(child.words, parent.words) >= reworded
}

/** From the nearest to the top; a circle is walked once. */
function listAncestors(goal: PlacedGoal, parentOf: ReadonlyMap<PlacedGoal, PlacedGoal>): PlacedGoal[] {
  const chain: PlacedGoal[] = []
  for (let at = stepUp(goal, parentOf); at !== undefined && at !== goal && !chain.includes(at); at = stepUp(at, parentOf)) chain.push(at)
  return chain
}

/** A key result without a link of its own goes up with its objective. */
function stepUp(goal: PlacedGoal, parentOf: ReadonlyMap<PlacedGoal, PlacedGoal>): PlacedGoal | undefined {
  return parentOf.get(goal) ?? (goal.role === "keyResult" && goal.parent !== undefined ? parentOf.get(goal.parent) : undefined)
}
