import { defineRule, type Example } from "okrlint"

/** A rule as a third party writes it: only what okrlint publishes is imported. */
export const noLoneTown = defineRule({
  id: "no-lone-town",
  scope: "keyResult",
  type: "suggestion",
  since: "1.0.0",
  docs: {
    summary: "Find key results for a single town",
    why: "One town proves nothing.",
    sources: [],
    limits: ["Towns are told by a list."],
  },
  messages: {
    lone: { text: "Key result `{{keyResult}}` is about `{{town}}` alone.", help: "Name at least one more town." },
  },
  suggestions: { addTown: "Add `{{other}}`." },
  options: z => z.strictObject({ towns: z.array(z.string()).default(["Bree", "Dale"]).describe("The towns to look for.") }),
  create({ options, report }) {
    return {
      keyResult(goal) {
        const found = options.towns.filter(town => goal.statement.text.includes(town))
        const [town] = found
        if (town === undefined || found.length > 1) return
        const start = goal.statement.text.indexOf(town)
        const end = start + town.length
        const others = options.towns.filter(other => other !== town)
        const offset = goal.statement.toSource(end)
        report({
          goal,
          at: { start, end },
          message: "lone",
          data: { keyResult: goal.statement.text, town },
          suggestions: others.map(other => ({
            suggestion: "addTown",
            data: { other },
            edits: [{ range: [offset, offset], text: ` and ${other}` }],
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result for one town",
    markdown: "## Objective: Bakers order alone\n\n- KR1: Orders in Bree from 5 to 9\n",
    reports: ["3:18 Key result `Orders in Bree from 5 to 9` is about `Bree` alone."],
  },
]
