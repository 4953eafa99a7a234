import { createLetterPattern, type FieldName, type Role } from "@okrlint/core/model"
import type { Candidate, CueDraft, FieldDraft } from "./draft.ts"
import type { RichText } from "../source/rich-text.ts"
import { withAncestors } from "./outline/block.ts"
import { isDefinitionText, type Profile } from "./profile.ts"
import type { View } from "./scope.ts"
import { hasFields } from "./survey/fielded-headings.ts"

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
  if (isPartOfManual(view, candidate)) return "a list in a manual"
  if (isUnsupported(view, candidate)) return "a label without goals around it"
  if (isLesson(view, candidate)) return "a definition, not a goal"
  if (isQuestion(candidate.text)) return "a question"
  if (isGuide(profile) && !scope.dated && !isSetApart(view, candidate) && !isOfMetricsPage(view, candidate)) return "an example in a guide"
  return undefined
}

/** The lists of a tool's description, which may be called `Goals` itself; what somebody plans has labels, pairs or a period. */
function isPartOfManual({ scope, profile }: View, { cue }: Claim): boolean {
  if (profile.manuals === 0 || scope.dated || isPaired(profile)) return false
  return cue.cue === "list" || cue.cue === "shape" || cue.cue === "heading"
}

/** A text that is one link into this page. */
function isContentsEntry({ text, marks }: RichText): boolean {
  return marks.some(mark => mark.kind === "link" && mark.value?.startsWith("#") === true && mark.end - mark.start >= text.length)
}

/** Words that other documents use, too, need goals around them: `Goal:`, `Key results:`, `Metrics`. */
function isUnsupported(view: View, claim: Claim): boolean {
  const { scope, profile } = view
  if (scope.goal !== undefined) return false
  const { expects } = scope
  if (
    expects?.near === true &&
    expects.role === claim.role &&
    !(isPaired(profile) || scope.dated || profile.objectives > 0 || isAmongKpis(view, claim) || isToBeReached(view, claim))
  )
    return true
  return !(isPlanned(view) || isStatedPlainly(view, claim) || isPartOfPage(view, claim) || isAmongKpis(view, claim))
}

/** On a page of KPIs, or of metrics with targets, a section of `Metrics` holds some of them. */
function isAmongKpis({ scope, profile }: View, { role }: Claim): boolean {
  return role === "kpi" && (scope.plan === "kpi" || profile.kpiTables > 1)
}

/** A metric with a value to reach, in a list or a table of such metrics, is watched wherever the list stands. */
function isToBeReached({ block, survey }: View, { role, cue, fields }: Claim): boolean {
  if (role !== "kpi") return false
  if (cue.cue === "column") return fields?.some(field => field.name === "target") ?? false
  return cue.cue === "list" && block.parent !== undefined && survey.thresholds(block.parent)
}

/** Objectives and key results on one page. */
function isPaired({ objectives, objectiveLists, keyResults, pairedTables }: Profile): boolean {
  return (objectives + objectiveLists > 0 && keyResults > 0) || pairedTables > 0
}

/** Whether the page or the section says that it is a plan. */
function isPlanned({ scope, profile }: View): boolean {
  return isPaired(profile) || scope.plan !== undefined || profile.plans > 0 || (profile.themes > 0 && profile.workItems > 0)
}

/** Whether the claim itself leaves little doubt: a label or a column in a dated part of the page, several labels, values beside it. */
function isStatedPlainly(view: View, claim: Claim): boolean {
  const { block, scope, profile } = view
  const { role, cue, fields } = claim
  if (scope.dated && (cue.cue === "label" || cue.cue === "column" || cue.cue === "sentence")) return true
  if (role === "objective" && cue.cue === "label") return profile.objectives > 1
  if (role === "objective" && cue.cue === "shape") return scope.dated && profile.keyResults > 1
  if (role !== "kpi") return false
  if (cue.cue === "label") return block.kind === "heading" && hasFields(block)
  return cue.cue === "column" ? hasValues(fields) : isToBeReached(view, claim)
}

/** Whether the page's other sections make a set of goals of its lists; on pages that set goals off from what is none, they do not. */
function isPartOfPage({ block, profile, survey }: View, { role, cue }: Claim): boolean {
  if (role === "initiative" && (profile.workItems > 1 || (profile.objectiveLists > 0 && profile.cycles > 0))) return true
  if (profile.contrasts > 0) return false
  if (role === "objective" && profile.objectiveLists > 2) return true
  const lists = profile.objectives + profile.objectiveLists
  if ((profile.objectiveLists > 0 && profile.kpis > 0) || (lists > 0 && profile.workLists > 0)) return true
  return role === "objective" && cue.cue === "list" && block.parent !== undefined && survey.measured(block.parent)
}

/** What stands beside a metric that somebody answers for. */
const KPI_FIELDS: ReadonlySet<FieldName> = new Set(["target", "current", "baseline", "owner", "cadence", "alert", "status"])

/** A KPI in a table with values or an owner of its own needs no other goals around it. */
function hasValues(fields: readonly FieldDraft[] | undefined): boolean {
  return fields?.some(field => KPI_FIELDS.has(field.name)) ?? false
}

const QUESTION = createLetterPattern(String.raw`[\p{L}\p{N})"”»]\s?[?？]$`)

/** Whether a text, or the bold words that open it, ends as a question does; question marks alone are a slot that nobody has filled. */
function isQuestion({ text, marks }: RichText): boolean {
  if (!/[?？]/.test(text)) return false
  const lead = marks.find(mark => mark.kind === "strong" && mark.start === 0)
  return QUESTION.test(text) || (lead !== undefined && QUESTION.test(text.slice(0, lead.end)))
}

/** Words that explain what an objective is, by how they begin or end. */
function isLesson({ vocabulary }: View, candidate: Claim): boolean {
  if (candidate.cue.cue !== "label") return false
  if (candidate.role === "kpi") return /[?？]\s*$/.test(candidate.text.text)
  return isDefinitionText(candidate.text.text, vocabulary)
}

/** Labelled goals under a heading of their own in a guide: `## Our OKRs` behind what OKRs are. */
function isSetApart({ block, scope, profile }: View, { cue }: Claim): boolean {
  if (scope.goal !== undefined) return true
  if (cue.cue !== "label" || scope.plan !== "okr") return false
  for (const at of withAncestors(block)) {
    const title = at.kind === "heading" && at.depth > 1 ? profile.titles.get(at) : undefined
    if (title?.kind === "plan") return !title.bare
  }
  return false
}

/** What a section that explains goals says is no example of the metrics that stand on the page with what they are to reach. */
function isOfMetricsPage(view: View, claim: Claim): boolean {
  return view.profile.kpiTables > view.profile.lessons && isToBeReached(view, claim)
}

/** More lessons than live goals make a guide. */
function isGuide(profile: View["profile"]): boolean {
  return profile.lessons >= 3 && profile.lessons > profile.objectives && profile.cycles === 0
}
