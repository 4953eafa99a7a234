import { listGroups } from "../collections/group-by.ts"
import { sameWords, similarity } from "../similarity/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { alignGoals } from "./shared/workspace/alignment.ts"
import { findParentLinks, tiedByParents, tieParents, type ParentLink } from "./shared/workspace/find-parents.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { keyResultsOf, type PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { compareNumbers } from "./shared/workspace/same-measure.ts"

export default defineRule({
  id: "no-copied-parent",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Find goals that only repeat the goal they contribute to",
    why: "A team states its own contribution. When it repeats the goal above, nobody learns what this team will do about it, and the goal is counted twice.",
    sources: ["003", "OO", "CAS"],
    limits: [
      "Goals are compared by their words (docs/similarity.md); the same goal in other words is not seen.",
      "Without a stated link, an objective of a lower level is a copy only when it has no key results of its own: teams may share an objective (GitLab).",
    ],
  },
  messages: {
    copied: {
      text: "{{role}} `{{goal}}` repeats the goal that it contributes to.",
      help: "Say what this team changes: what would be different here when the goal above is reached?",
    },
    sliced: {
      text: "Key result `{{goal}}` is a slice of `{{parent}}`.",
      help: "Say what this team changes so that the number above moves: which number of its own does it have?",
    },
  },
  options: z =>
    z.strictObject({
      threshold: z.number().min(0.5).max(1).default(sameWords).describe("Similarity of two statements, 0.5 to 1 (docs/similarity.md)."),
      allowKrToObjective: z
        .boolean()
        .default(true)
        .describe("Whether a key result above may be an objective with key results of its own below."),
      allowSharedObjective: z
        .boolean()
        .default(false)
        .describe("Whether a linked objective may be shared when its key results are its own (GitLab)."),
      sliced: z.boolean().default(false).describe("Whether to report numbers above that are only divided among those below."),
    }),
  supersedes: [{ rule: "no-duplicate-goal", on: "self" }],
  facts: goalFacts,
  tie: (documents, { threshold }) => tieParents(documents, threshold),
  tiedBy: tiedByParents,
  create({ options, report, exists }) {
    return {
      workspace(documents) {
        const links = findParentLinks(alignGoals(documents, exists), options.threshold)
        for (const [child, parent] of new Map(links.flatMap(link => findCopies(link)))) {
          const data = { role: child.role === "objective" ? "Objective" : "Key result", goal: child.text }
          report({ place: child.place, message: "copied", data, related: [{ place: parent.place, text: "The goal above stands here." }] })
        }
        if (options.sliced) findSlices(links).forEach(reportSlice)
      },
    }

    /** The child itself, and the key results that it takes over. */
    function findCopies(link: ParentLink): (readonly [PlacedGoal, PlacedGoal])[] {
      const { child, parent } = link
      const results = keyResultsOf(child)
      const copied = results.flatMap(result => {
        const original = keyResultsOf(parent).find(other => result.numbers === other.numbers && isAlike(result, other))
        return original === undefined ? [] : [[result, original] as const]
      })
      const hasOwn = copied.length < results.length
      if (!isAlike(child, parent) || isAllowed(link, hasOwn)) return copied
      return [[child, parent]]
    }

    function isAllowed({ child, parent, by }: ParentLink, hasOwn: boolean): boolean {
      if (child.role === "keyResult" && parent.role === "keyResult") return child.numbers !== parent.numbers
      if (!hasOwn) return false
      if (parent.role === "keyResult") return options.allowKrToObjective
      return by === "copied" || options.allowSharedObjective
    }

    function isAlike(a: PlacedGoal, b: PlacedGoal): boolean {
      return a.words.includes(" ") && similarity(a.words, b.words) >= options.threshold
    }

    function reportSlice({ child, parent }: Pick<ParentLink, "child" | "parent">): void {
      const related = [{ place: parent.place, text: "The number above stands here." }]
      report({ place: child.place, message: "sliced", data: { goal: child.text, parent: parent.text }, related })
    }
  },
})

const company =
  "# The mill, Q3 2026\n\n- O1: Bakeries stay with us as they grow\n  - KR1: Monthly churn from 4% to 3%\n  - KR2: Revenue to $10M\n"

export const examples: readonly Example[] = [
  {
    name: "word for word",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us as they grow\n  - Supports: [the mill](company.md#o1)\n  - KR1: Repeat orders from 20% to 30%\n",
    beside: { "company.md": company },
    reports: ["3:14 Objective `Bakeries stay with us as they grow` repeats the goal that it contributes to."],
  },
  {
    name: "the key result of the company",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: New bakeries find their way alone\n  - Supports: [the mill](company.md#o1)\n  - KR1: Monthly churn from 4% to 3%\n",
    beside: { "company.md": company },
    reports: ["5:10 Key result `Monthly churn from 4% to 3%` repeats the goal that it contributes to."],
  },
  {
    name: "a number that is only divided",
    options: { sliced: true },
    filePath: "north.md",
    markdown: "# North team, Q3 2026\n\n- Objective: Win the coast\n  - Supports: company.md#o1\n  - KR1: Revenue to $5M\n",
    beside: {
      "company.md": company,
      "south.md": "# South team, Q3 2026\n\n- Objective: Win the hills\n  - Supports: company.md#o1\n  - KR1: Revenue to $5M\n",
    },
    reports: ["5:10 Key result `Revenue to $5M` is a slice of `Revenue to $10M`."],
  },
  {
    name: "looks similar, is fine: the team's own contribution",
    filePath: "care.md",
    markdown:
      "# Care team, Q3 2026\n\n- Objective: Let every complaint end with the first call\n  - Supports: [the mill](company.md#o1)\n  - KR1: Second calls from 40% to 15%\n",
    beside: { "company.md": company },
    reports: [],
  },
  {
    name: "looks similar, is fine: a key result above is the objective below",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Monthly churn from 4% to 3%\n  - Supports: company.md#kr1\n  - KR1: Bakeries that order in their second week from 50% to 70%\n",
    beside: { "company.md": company },
    reports: [],
  },
]

/** Numbers of several goals below that make up the number above, by metric. */
function findSlices(links: readonly ParentLink[]): Pick<ParentLink, "child" | "parent">[] {
  const byParent = listGroups(links, ({ parent }) => `${parent.filePath} ${parent.id}`)
  return byParent.flatMap(group => {
    const parents = [group[0]!.parent, ...keyResultsOf(group[0]!.parent)]
    const below = group.flatMap(({ child }) => [child, ...keyResultsOf(child)])
    return parents.flatMap(parent => {
      const slices = below.filter(child => child.metric !== undefined && child.metric.name === parent.metric?.name && isLess(child, parent))
      const sum = slices.reduce((total, { target }) => total + (target?.value ?? 0), 0)
      return slices.length > 1 && sum === parent.target?.value ? slices.map(child => ({ child, parent })) : []
    })
  })
}

function isLess(child: PlacedGoal, parent: PlacedGoal): boolean {
  const values = compareNumbers(child.target, parent.target)
  return values !== undefined && values[0] < values[1] && child.target?.unit === parent.target?.unit
}
