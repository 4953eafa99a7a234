import { childrenOf, findField, type Field, type Goal, type Objective } from "../model/index.ts"
import { readConfidence } from "../reading/read-confidence.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findCommitment } from "./shared/find-commitment.ts"

export default defineRule({
  id: "confidence-matches-commitment",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find confidences that do not fit a stretch or a commitment",
    why: "A stretch that is nearly certain was set too low. A commitment that is doubtful from the start is a promise someone relies on in vain, and needs help now.",
    sources: ["002", "003", "WOD", "OO", "PYV"],
    limits: [
      "Judges objectives that are tagged, or on a page whose front matter names their kind, and only where a confidence is stated.",
      "How sure a stretch is counts only while the cycle is young and nothing is scored: later a high confidence is progress.",
    ],
  },
  messages: {
    nearCertain: {
      text: "Objective `{{objective}}` is a stretch with a confidence of {{confidence}}, at most {{max}} expected.",
      help: "Raise the target to where success is open, or tag it `[committed]`.",
    },
    longShot: {
      text: "Objective `{{objective}}` is a stretch with a confidence of {{confidence}}, at least {{min}} expected.",
      help: "Lower the target to what a very good quarter could reach.",
    },
    doubtful: {
      text: "Objective `{{objective}}` is a commitment with a confidence of {{confidence}}, at least {{min}} expected.",
      help: "Say what would make it safe and who can help, or tag it `[aspirational]`.",
    },
    outOfRange: {
      text: "A confidence of `{{written}}` is outside its scale.",
      help: "Write it as a share, for example `7/10` or `70%`.",
    },
  },
  options: z =>
    z.strictObject({
      aspirational: z
        .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
        .default([0.3, 0.9])
        .describe("Lowest and highest confidence of a stretch, 0 to 1 (OpenOKR, Wodtke)."),
      committedMin: z.number().min(0).max(1).default(0.7).describe("Lowest confidence of a commitment, 0 to 1 (OpenOKR)."),
    }),
  create(context) {
    const { options, document, report } = context
    const [min, max] = options.aspirational
    return {
      objective(goal) {
        const stated = [goal, ...childrenOf(goal, "keyResult")].flatMap(readField)
        const outside = stated.filter(({ value }) => value > 1)
        for (const { goal: about, field } of outside)
          report({ goal: about, at: field.span, message: "outOfRange", data: { written: field.text } })
        const [first] = stated
        const commitment = findCommitment(goal, document)
        if (first === undefined || outside.length > 0 || commitment === undefined) return
        const mean = stated.reduce((sum, { value }) => sum + value, 0) / stated.length
        const data = { objective: goal.statement.text, confidence: inPercent(mean) }
        const at = { goal, at: first.field.span }
        if (commitment === "committed") {
          if (mean < options.committedMin && !isOver(goal, context.now))
            report({ ...at, message: "doubtful", data: { ...data, min: inPercent(options.committedMin) } })
        } else if (isYoung(goal, context.now)) {
          if (mean > max) report({ ...at, message: "nearCertain", data: { ...data, max: inPercent(max) } })
          else if (mean < min) report({ ...at, message: "longShot", data: { ...data, min: inPercent(min) } })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a stretch that is open, and a promise that is safe",
    markdown:
      "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries [aspirational]\n  - Confidence: 5/10\n- Objective 2: Every invoice is right the first time [committed]\n  - Confidence: 9/10\n",
    reports: [],
  },
  {
    name: "a stretch that is certain, and a promise that is not",
    markdown:
      "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries [aspirational]\n  - Confidence: 10/10\n- Objective 2: Every invoice is right the first time [committed]\n  - Confidence: 4/10\n",
    reports: [
      "4:17 Objective `Win the northern bakeries` is a stretch with a confidence of 100%, at most 90% expected.",
      "6:17 Objective `Every invoice is right the first time` is a commitment with a confidence of 40%, at least 70% expected.",
    ],
  },
  {
    name: "more than all of it",
    markdown: "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries\n  - Confidence: 12/10\n",
    reports: ["4:17 A confidence of `12/10` is outside its scale."],
  },
  {
    name: "looks similar, is fine: nobody said what kind it is",
    markdown: "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries\n  - Confidence: 10/10\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the cycle is nearly over",
    markdown: "# Ordering, Q2 2026\n\n- Objective 1: Win the northern bakeries [aspirational]\n  - Confidence: 10/10\n",
    reports: [],
  },
]

interface Stated {
  readonly goal: Goal
  readonly field: Field
  /** A share; above 1 it is a slip. */
  readonly value: number
}

function readField(goal: Goal): readonly Stated[] {
  const field = findField(goal, "confidence")
  const value = field === undefined ? undefined : readConfidence(field.text)
  return field === undefined || value === undefined ? [] : [{ goal, field, value }]
}

/** The part of a cycle in which a high confidence is a guess and no progress; ours. */
const youth = 1 / 3

/** Whether work has hardly begun: nothing scored, and the cycle in its first third, or the goal marked as a draft. */
function isYoung(goal: Objective, now: string): boolean {
  const goals: readonly Goal[] = [goal, ...childrenOf(goal, "keyResult")]
  if (goals.some(one => (findField(one, "score")?.text ?? "") !== "")) return false
  const status = goals.map(one => findField(one, "status")?.text ?? "").find(text => text !== "")
  if (status !== undefined) return findListedWords(status, "draft", "en").length > 0
  const { start, end } = goal.cycle ?? {}
  return start !== undefined && end !== undefined && Date.parse(now) <= Date.parse(start) + youth * (Date.parse(end) - Date.parse(start))
}

function isOver({ cycle }: Objective, now: string): boolean {
  return cycle?.end !== undefined && cycle.end < now
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)}%`
}
