import { findField, type KeyResult } from "../model/index.ts"
import { findQuantities, type Quantity } from "../reading/index.ts"
import { isOtherDimension } from "../reading/quantity/compare-quantities.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "kr-unit-consistent",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results whose start and target are in different units",
    why: "Progress is the way from the start to the target. Between hours and per cent, or dollars and customers, there is no way, so nobody can say how far the team has come.",
    sources: ["INCOSE"],
    limits: ["A number without a unit takes that of the other; counts of different things are not compared with each other."],
  },
  messages: {
    units: {
      text: "Key result `{{keyResult}}` starts at `{{baseline}}` and ends at `{{target}}`, which cannot be compared.",
      help: "State start and target in one unit; when both numbers matter, make two key results of them.",
    },
  },
  supersedes: [
    { rule: "no-timid-target", on: "self" },
    { rule: "no-implausible-target", on: "self" },
  ],
  create({ document, read, report }) {
    return {
      keyResult(goal) {
        const { baseline, target } = read(goal)
        if (baseline === undefined || target === undefined || !isOtherDimension(baseline, target)) return
        if (isDescribed(goal, baseline)) return
        const isInText = baseline.from === "statement"
        // A cell and a sentence may speak of two things; a baseline cell is held against the target cell beside it.
        if (isInText !== (target.from === "statement") && !isOtherThanTargetField(goal, baseline, document.language)) return
        report({
          goal,
          ...(isInText && { at: { start: Math.min(baseline.start, target.start), end: Math.max(baseline.end, target.end) } }),
          message: "units",
          data: { keyResult: goal.statement.text, baseline: baseline.text, target: target.text },
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one unit, in two scales",
    markdown:
      "## Objective: A business that carries itself\n\n- KR1: Grow ARR from $800k to $1.2M\n- KR2: Cut wait from 12 hours to 30 minutes\n",
    reports: [],
  },
  {
    name: "money and customers, hours and per cent",
    markdown:
      "## Objective: A business that carries itself\n\n- KR1: Grow ARR from $2M to 600 customers\n- KR2: Cut wait from 12h to 30%\n",
    reports: [
      "3:22 Key result `Grow ARR from $2M to 600 customers` starts at `$2M` and ends at `600`, which cannot be compared.",
      "4:22 Key result `Cut wait from 12h to 30%` starts at `12h` and ends at `30%`, which cannot be compared.",
    ],
  },
  {
    name: "looks similar, is fine: the unit stands once for both",
    markdown: "## Objective: Clinics find their way in the first week\n\n- KR1: Move activation from 61 to 75 percent\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: from zero",
    markdown: "## Objective: A business that carries itself\n\n- KR1: Grow revenue from new clinics from 0 to $40k a month\n",
    reports: [],
  },
]

/** Words in which a value is said; more of them describe it. */
const SHORT_VALUE = 4

/** A sentence about today tells of other numbers, too. */
function isDescribed({ fields }: KeyResult, { from }: Quantity): boolean {
  return fields.some(({ name, text }) => name === from && countWords(text) > SHORT_VALUE)
}

function isOtherThanTargetField(goal: KeyResult, baseline: Quantity, language: string): boolean {
  const [stated] = findQuantities(findField(goal, "target")?.text ?? "", language)
  return stated !== undefined && isOtherDimension(baseline, stated)
}
