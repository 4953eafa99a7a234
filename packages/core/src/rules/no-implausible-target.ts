import type { Quantity, Reading } from "../reading/index.ts"
import { findListedWords, type WordListName } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-implausible-target",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find targets outside the range that their metric can have",
    why: "A satisfaction of 120% is a slip of the pen or a number nobody thought about. Either way the key result cannot be reached, and people stop believing the others.",
    sources: ["003", "OO", "KOL"],
    limits: ["Knows the range of common shares, of the net promoter score and of ratings that state their scale."],
  },
  messages: {
    outOfRange: {
      text: "The target `{{target}}` seems out of range: `{{metric}}` goes from {{min}} to {{max}}.",
      help: "Check the number, or name what is measured: is it a change or a value?",
    },
    perfect: {
      text: "The target `{{target}}` for `{{metric}}` leaves no room for a single failure.",
      help: "Name the level that customers need, for example `99.95%`; each step closer to 100% costs more than the last.",
    },
    multiplier: {
      text: "The target is `{{target}}`, at most {{max}} times today's value expected.",
      help: "Check the number, or state it as a value to reach from today's: what would make this growth possible?",
    },
  },
  options: z =>
    z.strictObject({
      maxMultiplier: z.number().min(1).default(10).describe("Largest growth that is taken for meant, as a factor; ours."),
      allowPerfect: z.boolean().default(false).describe("Accept 100% uptime, as for the hours of an event."),
    }),
  create({ options, document, read, report }) {
    const isListed = (words: string, list: WordListName): boolean => findListedWords(words, list, document.language).length > 0
    return {
      keyResult(goal) {
        const reading = read(goal)
        const stated = reading.target ?? reading.delta
        if (stated === undefined || reading.kind === "placeholder") return
        const { text } = goal.statement
        const place = { goal, ...(stated.from === "statement" && { at: stated }) }
        if (stated.type === "multiplier" && stated.value > options.maxMultiplier)
          return report({ ...place, message: "multiplier", data: { target: stated.text, max: options.maxMultiplier } })
        if (reading.target === undefined || reading.metric === undefined) return
        const metric = text.slice(reading.metric.start, reading.metric.end)
        const isFollowedByWhole = stated.from === "statement" && text.slice(stated.end).startsWith(" of ")
        if (isFollowedByWhole || isListed(text, "unboundedWords")) return
        const range = findRange(stated, { isScore: isListed(metric, "netPromoter"), isShare: isListed(metric, "boundedMetrics") })
        if (range !== undefined && isOutside(stated, range))
          return report({ ...place, message: "outOfRange", data: { target: stated.text, metric, ...range } })
        const isPerfect = stated.type === "percent" && stated.value === 100 && isListed(metric, "uptimeMetrics")
        if (isPerfect && !options.allowPerfect && isMeantForLong(reading))
          report({ ...place, message: "perfect", data: { target: stated.text, metric } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "targets within reach",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: Raise NPS from 40 to 55\n- KR2: Reach 90% customer satisfaction\n",
    reports: [],
  },
  {
    name: "targets that no number can have",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: Reach 120% customer satisfaction\n- KR2: Raise NPS from 40 to 140\n",
    reports: [
      "3:14 The target `120%` seems out of range: `customer satisfaction` goes from 0 to 100.",
      "4:29 The target `140` seems out of range: `NPS` goes from -100 to 100.",
    ],
  },
  {
    name: "never down for a second",
    markdown: "## Objective: Nobody has to think about the platform\n\n- KR1: Reach 100% uptime\n",
    reports: ["3:14 The target `100%` for `uptime` leaves no room for a single failure."],
  },
  {
    name: "looks similar, is fine: customers who stay can buy more",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: Net revenue retention from 104% to 118%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a change may pass 100 per cent",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: Increase bookings by 150%\n- KR2: 120% of the sales quota\n",
    reports: [],
  },
]

interface Range {
  readonly min: number
  readonly max: number
}

/** The range of a metric; ratings and `4.5/5` state their own. */
function findRange({ type, unit }: Quantity, is: { readonly isScore: boolean; readonly isShare: boolean }): Range | undefined {
  if (type === "ratio" && unit?.startsWith("/")) return { min: 0, max: Number(unit.slice(1)) }
  if (is.isScore) return type === "percent" ? undefined : { min: -100, max: 100 }
  return is.isShare && type === "percent" ? { min: 0, max: 100 } : undefined
}

function isOutside({ value, upper }: Quantity, { min, max }: Range): boolean {
  return value < min || (upper ?? value) > max
}

/** Uptime for the length of an event is another matter; with a day or an hour beside it that is likely meant. */
function isMeantForLong({ deadline, quantities }: Reading): boolean {
  return deadline?.from !== "statement" && !quantities.some(({ type }) => type === "duration")
}
