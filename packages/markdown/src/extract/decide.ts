import type { Role } from "@okrlint/core/model"
import type { Candidate, CueDraft, FieldDraft } from "./draft.ts"
import type { RichText } from "../source/rich-text.ts"
import { isDefinitionText } from "./profile.ts"
import type { View } from "./scope.ts"

/** What becomes of a block: a goal, a line left out with the reason, or nothing. */
export type Decision =
  | { readonly kind: "goal"; readonly candidate: Candidate }
  | { readonly kind: "leftOut"; readonly candidate: Candidate; readonly reason: string }
  | { readonly kind: "none" }

const NONE: Decision = { kind: "none" }

/** Decides between what the recognisers propose for one block; the only place that does. */
export function decide(view: View, candidates: readonly Candidate[]): Decision {
  let best: Candidate | undefined
  for (const candidate of candidates) if (best === undefined || candidate.confidence > best.confidence) best = candidate
  if (best === undefined) return NONE
  const reason = objectionTo(view, best)
  return reason === undefined ? { kind: "goal", candidate: best } : { kind: "leftOut", candidate: best, reason }
}

/** What is known of a candidate, or of a goal in a table, when it is weighed. */
interface Claim {
  readonly role: Role
  readonly text: RichText
  readonly cue: CueDraft
  readonly fields?: readonly FieldDraft[]
}

/** Why a candidate is no goal of the document, for people; undefined when nothing speaks against it. */
export function objectionTo(view: View, candidate: Claim): string | undefined {
  const { scope, profile } = view
  if (scope.aside !== undefined) return scope.aside
  if (isContentsEntry(candidate.text)) return "an entry of a table of contents"
  if (isUnsupported(view, candidate)) return "a label without goals around it"
  if (isLesson(view, candidate)) return "a definition, not a goal"
  if (isGuide(profile) && !scope.dated) return "an example in a guide"
  return undefined
}

/** A text that is one link into this page. */
function isContentsEntry({ text, marks }: RichText): boolean {
  return marks.some(mark => mark.kind === "link" && mark.value?.startsWith("#") === true && mark.end - mark.start >= text.length)
}

/** Labels that other documents use, too, need goals around them: `Goal:`, `Key results:`, `Metrics`. */
function isUnsupported({ scope, profile }: View, { role, cue, fields }: Claim): boolean {
  const label = cue.cue === "label" && role === "objective"
  if (scope.goal !== undefined) return false
  const paired = profile.objectives + profile.objectiveLists > 0 && profile.keyResults > 0
  if (scope.expects?.near === true && scope.expects.role === role && !paired && !scope.dated && profile.objectives === 0) return true
  if (label && (scope.dated || profile.objectives > 1)) return false
  if (cue.cue === "shape" && scope.dated && role === "objective" && profile.keyResults > 1) return false
  if (paired || scope.plan === "okr" || profile.plans > 0 || (profile.themes > 0 && profile.workItems > 0)) return false
  if (label === false && role === "initiative" && profile.workItems > 1) return false
  if (role === "kpi") return scope.plan === undefined && !hasValues(fields)
  if (role === "initiative" && profile.objectiveLists > 0 && profile.cycles > 0) return false
  return scope.plan === undefined
}

/** A KPI in a table with values of its own needs no other goals around it. */
function hasValues(fields: readonly FieldDraft[] | undefined): boolean {
  return fields?.some(field => field.name === "target" || field.name === "current" || field.name === "baseline") ?? false
}

/** Words that explain what an objective is, by how they begin or end. */
function isLesson({ vocabulary }: View, candidate: Claim): boolean {
  if (candidate.cue.cue !== "label") return false
  if (candidate.role === "kpi") return /[?？]\s*$/.test(candidate.text.text)
  return isDefinitionText(candidate.text.text, vocabulary)
}

/** More lessons than live goals make a guide. */
function isGuide(profile: View["profile"]): boolean {
  return profile.lessons >= 3 && profile.lessons > profile.objectives && profile.cycles === 0
}
