import type { GoalDocument, Objective } from "../model/index.ts"
import type { Kind, Reading, VerbClass } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addBlank, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "require-why",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a reason beside objectives that do not carry their own",
    why: "A number or a thing to make says what to do and not what for. Without the reason people chase the number, and nobody can choose between two ways to reach it.",
    sources: ["000", "001", "OLD"],
    limits: [
      "An objective that describes a state worth reaching is taken for its own reason; set `explicit` to ask there, too.",
      "A reason given once for the whole page is seen only in a section about strategy or context, or where it stands beside the objective.",
    ],
  },
  messages: {
    noWhy: {
      text: "Objective `{{objective}}` does not say why it matters.",
      help: "Add a line `Why: …` below it: for whom does what get better, and why now?",
    },
    tooShort: {
      text: "The note below objective `{{objective}}` has {{count}} words to say why it matters, at least {{min}} expected.",
      help: "Say in one sentence for whom what gets better, and why now.",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  options: z =>
    z.strictObject({
      minWords: z.int().min(1).default(6).describe("Fewest words of a note that gives the reason; ours."),
      scope: z
        .enum(["where-needed", "always"])
        .default("where-needed")
        .describe("Whether to ask everywhere, or for numbers, and for things to make where most objectives of the board give theirs."),
      explicit: z.boolean().default(false).describe("Whether objectives that describe a state to reach need a reason beside it, too."),
    }),
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const reading = read(goal)
        const count = countReason(goal)
        if (!needsReason(reading, options.explicit) || isExplained(goal, reading) || count >= options.minWords) return
        if (count === 0 && hasProseBelow(goal, document, options.minWords)) return
        if (options.scope === "where-needed" && (count > 0 || !isAsked(goal, reading, options.minWords))) return
        const objective = goal.statement.text
        if (count === 0) report({ goal, message: "noWhy", data: { objective }, suggestions: offer(addBlank(goal, document, "why")) })
        else report({ goal, message: "tooShort", data: { objective, count, min: options.minWords } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a number with its reason below",
    markdown:
      "## Objective: Cut the time to sign up by half\n\nWhy: every second trial gives up on the address form.\n\n- KR1: Signups finished from 44% to 70%\n",
    reports: [],
  },
  {
    name: "a number, and nobody says what for",
    markdown: "## Objective: Increase social followers by 50%\n\n- KR1: Two posts a day\n",
    reports: ["1:15 Objective `Increase social followers by 50%` does not say why it matters."],
  },
  {
    name: "things to make, one with its reason and one without",
    markdown:
      "# Shop, Q3 2026\n\n## Objective 1: Ship the mobile app\n\n- KR1: App in both stores\n\n## Objective 2: Launch the wholesale shop\n\nWhy: caterers order by the pallet and have to call us today.\n\n- KR1: Wholesale orders from 0 to 200 a week\n",
    reports: ["3:17 Objective `Ship the mobile app` does not say why it matters."],
  },
  {
    name: "a reason that is a slogan",
    markdown: "## Objective: Increase social followers by 50%\n\nWhy: social first.\n\n- KR1: Two posts a day\n",
    options: { scope: "always" },
    reports: ["1:15 The note below objective `Increase social followers by 50%` has 2 words to say why it matters, at least 6 expected."],
  },
  {
    name: "looks similar, is fine: the sentence says what for",
    markdown: "## Objective: Grow revenue by 30% so that we can fund our own research\n\n- KR1: Open three new regions\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a page that gives no reasons for what it makes",
    markdown: "## Objective: Ship the mobile app\n\n- KR1: App in both stores\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a state worth reaching",
    markdown: "## Objective: Become the tool that bookkeepers recommend to each other\n\n- KR1: Referred trials from 9% to 25%\n",
    reports: [],
  },
]

/** Kinds that say what to count or to do; a state worth reaching carries its reason. */
const withoutReason: ReadonlySet<Kind> = new Set(["bet", "vital-sign", "output", "milestone", "activity", "routine"])

function needsReason({ kind }: Reading, explicit: boolean): boolean {
  return withoutReason.has(kind) || (explicit && (kind === "aspiration" || kind === "learning"))
}

/** The words of the note beside an objective; a link alone has none. */
function countReason({ why }: Objective): number {
  return why === undefined ? 0 : countWords(why.text)
}

/** A paragraph right below the objective's heading may give the reason, whatever else it leads to. */
function hasProseBelow({ statement: { span } }: Objective, { prose }: GoalDocument, minWords: number): boolean {
  return prose.some(
    ({ section, statement }) =>
      section.headingSpan.start.line === span.start.line && section.depth > 0 && countWords(statement.text) >= minWords,
  )
}

/** Verbs that push a number, or hold one. */
const moving: ReadonlySet<VerbClass> = new Set(["increase", "decrease", "move", "maintain"])

/** Above key results a metric asks for its reason; anything else where most objectives of the board give theirs. */
function isAsked(goal: Objective, { kind, quantified, verb }: Reading, minWords: number): boolean {
  const isMetric = quantified && (kind === "bet" || kind === "vital-sign") && verb !== undefined && moving.has(verb.class)
  if (isMetric) return goal.children.length > 0
  const others = goal.board.goals.filter((other): other is Objective => other.role === "objective" && other !== goal)
  return others.filter(other => countReason(other) >= minWords).length * 2 > others.length
}

/** The sentence says what for, or the goal above does. */
function isExplained(goal: Objective, { why }: Reading): boolean {
  return why !== undefined || goal.parent !== undefined || goal.fields.some(({ name }) => name === "supports")
}
