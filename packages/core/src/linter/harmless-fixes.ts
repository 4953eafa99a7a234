import type { GoalDocument } from "../model/index.ts"
import { applyEdits, combineFixes } from "./edits.ts"
import type { Edit, Finding } from "./finding.ts"

/** Tells whether a text has the same goals after edits. */
export type GoalKeeper = (edits: readonly Edit[]) => boolean

/**
 * Tells whether edits of a text leave its goals as they are: the same roles and words in the same order, spaces aside. Removing a
 * comment can join lists or turn HTML into Markdown, in more ways than its surroundings show.
 */
export function createGoalKeeper(text: string, parse: (text: string) => Pick<GoalDocument, "goals">): GoalKeeper {
  let before: string | undefined
  return edits => {
    before ??= describeGoals(parse(text))
    return describeGoals(parse(applyEdits(text, edits))) === before
  }
}

function describeGoals({ goals }: Pick<GoalDocument, "goals">): string {
  return JSON.stringify(goals.map(({ role, statement }) => [role, statement.text.replaceAll(/\s+/g, " ").trim()]))
}

/** Most fixes that are tried one by one, since each costs a reading of the text; of more, all are offered when they are harmless together. */
const mostTried = 20

/** Findings with only those fixes that leave the goals as they are; for findings about comments, which are to change no goal. */
export function leaveHarmlessFixes(findings: readonly Finding[], keepsGoals: GoalKeeper): Finding[] {
  const fixable = findings.filter(({ fix }) => fix.length > 0)
  const isHarmless = (some: readonly Finding[]): boolean => keepsGoals(combineFixes(some.map(({ fix }) => fix)))
  const harmless =
    fixable.length > mostTried && isHarmless(fixable) ? fixable : fixable.slice(0, mostTried).filter(finding => isHarmless([finding]))
  const offered = new Set(harmless)
  return findings.map(finding => (finding.fix.length === 0 || offered.has(finding) ? finding : { ...finding, fix: [] }))
}
