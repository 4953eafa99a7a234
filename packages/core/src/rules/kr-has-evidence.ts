import { findField, type GoalDocument, type KeyResult } from "../model/index.ts"
import { findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addBlank, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "kr-has-evidence",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a place where the number of a key result can be looked up",
    why: "A score is worth as much as the evidence behind it. When everybody can look the number up, the review is about what to do, not about whose number is right.",
    sources: ["GP", "KOL", "OLD"],
    limits: ["A link or a source anywhere in the goal counts, whatever it leads to; so does one paragraph that names the source for all."],
  },
  messages: {
    noEvidence: {
      text: "Key result `{{keyResult}}` does not say where its number can be looked up.",
      help: "Link the report or query, or add `source: …`: where will the team read this number?",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  create({ document, read, report }) {
    if (!hasWordList("evidence", document.language) || namesSourceForAll(document)) return {}
    return {
      keyResult(goal) {
        const { kind, quantified } = read(goal)
        if ((kind !== "bet" && kind !== "vital-sign") || !quantified || hasEvidence(goal, document)) return
        report({
          goal,
          message: "noEvidence",
          data: { keyResult: goal.statement.text },
          suggestions: offer(addBlank(goal, document, "source")),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a source and a link",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: CSAT from 71% to 80% (source: support survey)\n- KR2: p95 from 900ms to 300ms, [dashboard](./latency.md)\n",
    reports: [],
  },
  {
    name: "nobody knows where to look",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: CSAT from 71% to 80%\n",
    reports: ["3:8 Key result `CSAT from 71% to 80%` does not say where its number can be looked up."],
  },
  {
    name: "looks similar, is fine: one source for all",
    markdown:
      "# Q3 2026\n\nAll numbers come from the weekly dashboard of the data team.\n\n## Objective: Clinics stay because they want to\n\n- KR1: CSAT from 71% to 80%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the source stands below",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: CSAT from 71% to 80%\n  - Source: survey after each ticket\n",
    reports: [],
  },
]

function hasEvidence(goal: KeyResult, { text, language }: GoalDocument): boolean {
  if (findField(goal, "source") !== undefined) return true
  const written = text.slice(goal.span.start.offset, goal.span.end.offset)
  if (written.includes("](") || written.includes("://")) return true
  return (
    findListedWords(written, "evidence", language).length > 0 || goal.children.some(child => isEvidence(child.statement.text, language))
  )
}

function namesSourceForAll({ prose, language }: GoalDocument): boolean {
  return prose.some(({ statement }) => isEvidence(statement.text, language))
}

function isEvidence(text: string, language: string): boolean {
  return findListedWords(text, "evidence", language).length > 0
}
