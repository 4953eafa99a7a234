import { hasTag, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, moveToInitiatives, offer } from "../rewriting/index.ts"
import { holdsBlankNumber } from "./shared/blank-number.ts"
import { isDoneByOthers } from "./shared/done-by-others.ts"
import { findOver } from "./shared/find-shelved.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"
import { isRhythm } from "./shared/is-rhythm.ts"

export default defineRule({
  id: "no-output-key-result",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that name a thing to make instead of what changes",
    why: "Shipping is a means. A key result that is done when something is delivered can be green while nothing has changed for anyone, and it closes the question of whether the thing was worth making.",
    sources: ["000", "001", "GP", "ORCA", "VIN", "GUAN"],
    limits: [
      "A capability (`customers can export their data`) is a thing to make as much as a result for somebody, so it is passed over.",
      "Some sources accept an honest deliverable (re:Work, Doerr, PostHog for young products): tag it `[milestone]`, or set `allow`.",
      "A deliverable without a verb is only recognised by its last word (`… dashboard`, `… guide`).",
    ],
  },
  messages: {
    output: {
      text: "Key result `{{keyResult}}` reads like a thing to make: it can be done and change nothing.",
      help: "Keep it as an initiative and state its effect here, or tag it `[milestone]`: what changes when it is there?",
    },
  },
  suggestions: { toInitiatives: "Move it to the initiatives.", tag: "Tag it `[milestone]`." },
  options: z =>
    z.strictObject({
      allow: z
        .enum(["with-impact", "milestone-tagged", "always", "never"])
        .default("with-impact")
        .describe(
          "What to accept: things to make that state a measured effect or are tagged `[milestone]`, only tagged ones, all, or none.",
        ),
      minScore: z.number().min(0).max(1).default(0.6).describe("How sure the reading must be, 0 to 1; ours."),
    }),
  create({ document, options, read, report }) {
    const isOver = findOver(document)
    return {
      keyResult(goal) {
        const reading = read(goal)
        const { text } = goal.statement
        if (options.allow === "always" || reading.confidence < options.minScore || !isOutput(goal, reading, options.allow)) return
        if (isOver(goal) || holdsBlankNumber(text) || isDoneByOthers(text, document.language) || isUnclear(text, reading)) return
        const acceptsTag = options.allow !== "never"
        const suggestions = offer(
          { suggestion: "toInitiatives", edits: moveToInitiatives(goal, document) },
          { suggestion: "tag", edits: acceptsTag ? addTag(goal, document, "milestone") : undefined },
        )
        report({ goal, message: "output", data: { keyResult: text }, suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result that states what changes",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: First bookings within a day of signing from 20% to 60%\n",
    reports: [],
  },
  {
    name: "things to make, in the words of a plan and in those of a report",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: Launch the redesigned onboarding flow\n- KR2: Import wizard is implemented\n",
    reports: [
      "3:8 Key result `Launch the redesigned onboarding flow` reads like a thing to make: it can be done and change nothing.",
      "4:8 Key result `Import wizard is implemented` reads like a thing to make: it can be done and change nothing.",
    ],
  },
  {
    name: "looks similar, is fine: what is made comes with its measured effect",
    markdown:
      "## Objective: New clinics are up and running on their own\n\n- KR1: Launch a new onboarding flow to lift first-week bookings from 41% to 60%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a milestone that the team stands for",
    markdown:
      "## Objective: Hospitals can buy from us\n\n- KR1: [milestone] Publish the security whitepaper by 31 October\n- KR2: Security reviews passed from 2 to 9\n",
    reports: [],
  },
  {
    name: "a milestone where none is accepted",
    markdown: "## Objective: Hospitals can buy from us\n\n- KR1: [milestone] Publish the security whitepaper\n",
    options: { allow: "never" },
    reports: ["3:20 Key result `Publish the security whitepaper` reads like a thing to make: it can be done and change nothing."],
  },
]

/** A sign in brackets or in a later sentence is a remark; a time limit, a rhythm or an open `TODO` makes something else of it. */
function isUnclear(text: string, reading: Reading): boolean {
  const { evidence, quantities, language } = reading
  const sign = evidence[0]?.range
  const firstEnd = findSentences(text)[0]?.end ?? text.length
  if (sign !== undefined && (sign.start >= firstEnd || isInBrackets(text, sign.start))) return true
  if (quantities.some(({ type, comparator, from }) => from === "statement" && type === "duration" && comparator !== undefined)) return true
  return isRhythm(text, reading) || findListedWords(text, "unwritten", language).length > 0
}

function isOutput(goal: KeyResult, { kind, verb }: Reading, allow: "with-impact" | "milestone-tagged" | "never"): boolean {
  const isTagged = hasTag(goal, "milestone")
  if (isTagged) return allow === "never" && (kind === "output" || verb?.class === "output")
  if (hasTag(goal, "leading") || hasTag(goal, "learning")) return false
  return kind === "output" || (allow !== "with-impact" && kind === "bet" && verb?.class === "output")
}
