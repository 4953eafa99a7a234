import type { Role } from "@okrlint/core/model"
import type { GoalDraft } from "./draft.ts"
import { type Block, CAPTION_DEPTH } from "./outline/block.ts"
import type { Aside } from "./labels/label-table.ts"
import type { Title } from "./labels/read-title.ts"
import { isDated } from "./profile.ts"
import { type Scope, toScope, type View } from "./scope.ts"
import { hasFields } from "./survey/fielded-headings.ts"
import { listsOwn } from "./survey/own-results.ts"

/** A heading, or a sentence before a list, behind the items of a list heading is about something else, and so is one behind KPIs that are headings. */
function opensOther({ block, scope }: View): boolean {
  const list = block.parent
  if (list?.kind !== "heading" || (block.kind !== "heading" && !(block.kind === "caption" && block.depth === CAPTION_DEPTH.colon)))
    return false
  const before = list.children.slice(0, block.index)
  if (before.some(child => child.kind === "item" || child.kind === "table")) return true
  return scope.expects?.role === "kpi" && before.filter(child => child.kind === "heading" && hasFields(child)).length > 1
}

/** Why a part of the page holds no goals of its own, for people. */
const ASIDE_REASON: Readonly<Record<Aside | "why" | "detail", string>> = {
  teaching: "an explanation of goals, not a goal",
  example: "an example",
  template: "a template",
  "non-goal": "named as not a goal",
  risk: "a risk or an open question",
  retrospective: "a look back",
  vision: "a mission or a vision",
  process: "a description of how goals are handled",
  reference: "a reference",
  learning: "a learning objective",
  background: "background",
  scoring: "a scoring guide",
  overview: "an overview of goals stated elsewhere",
  document: "a part of another sort of document",
  manual: "a part of a manual",
  why: "a rationale",
  detail: "a note",
}

/** The aside of a goal's rationale. */
export const WHY_REASON = ASIDE_REASON.why

/** The asides of goals that only show how goals are written. */
export const LESSON_REASONS: ReadonlySet<string> = new Set([ASIDE_REASON.example, ASIDE_REASON.teaching, ASIDE_REASON.template])

/** What a block means for what stands below it. */
export function scopeBelow(view: View, goal: GoalDraft | undefined): Scope {
  const { scope } = view
  if (goal !== undefined) return toScope({ ...scope, goal, expects: undefined, plan: scope.plan ?? "okr" })
  const below = changedScope(view)
  return below === scope ? scope : toScope(below)
}

function changedScope(view: View): Scope {
  const { scope, title, block } = view
  const dated = scope.dated || isDated(block, title)
  const heading = block.kind === "heading"
  switch (title.kind) {
    case "aside":
      if ((isPageTitle(view) && !PAGE_ASIDES.has(title.aside)) || isSaidInLine(view, title.aside)) return { ...scope, dated }
      if (isBeforeResults(view, title.aside)) return { ...scope, dated, expects: undefined }
      if (title.aside === "learning" && isAmongGoals(view))
        return scopeOfList(scope, view, { kind: "list", role: "objective", near: false })
      return { ...scope, dated, expects: undefined, aside: scope.aside ?? ASIDE_REASON[title.aside] }
    case "plan":
      if (block.kind === "caption")
        return scopeOfList({ ...scope, dated, plan: "okr", bare: title.bare }, view, { kind: "list", role: "objective", near: false })
      return {
        ...scope,
        dated,
        plan: "okr",
        bare: title.bare,
        expects: undefined,
        goal: heading ? undefined : scope.goal,
        aside: holdsPlan(view) ? undefined : scope.aside,
      }
    case "list":
    case "stated":
    case "slot":
      return scopeOfList({ ...scope, dated, aside: isOverridden(scope, title) ? undefined : scope.aside }, view, title)
    default:
      if (opensOther(view)) return { ...scope, dated, expects: undefined }
      return dated === scope.dated ? scope : { ...scope, dated } // most blocks change nothing
  }
}

/** `**Mission: …**` says all in its own line; what stands below goes on with the section. */
function isSaidInLine({ block }: View, aside: Aside | "why" | "detail"): boolean {
  if (block.kind !== "caption" || block.head?.separator !== "colon") return false
  return aside === "vision" || aside === "background" || aside === "why" || aside === "detail"
}

/** `Background:` between an objective and the table of its key results. */
function isBeforeResults({ block, scope, survey }: View, aside: Aside | "why" | "detail"): boolean {
  if (block.kind !== "caption" || scope.goal?.role !== "objective" || (aside !== "background" && aside !== "detail")) return false
  return block.children.some(child => child.table !== undefined) && survey.resultsBelow(block) === "results"
}

/** A page may be called "Roadmap and vision" and hold goals; a page called "Examples" or "Template" holds none of its own. */
const PAGE_ASIDES: ReadonlySet<string> = new Set(["teaching", "example", "template", "non-goal", "learning", "document"])

function isPageTitle({ block }: View): boolean {
  return block.kind === "heading" && block.depth === 1 && block.parent?.children.find(child => child.kind === "heading") === block
}

/** `Learning goals` are those of a course, but somebody's own on a page of goals for a period, and beside other lists of goals. */
function isAmongGoals({ block, scope, profile }: View): boolean {
  if (scope.plan !== "goals" || block.kind !== "heading") return false
  return scope.dated || (block.parent?.children.some(other => listsObjectives(profile.titles.get(other))) ?? false)
}

function listsObjectives(title: Title | undefined): boolean {
  return title?.kind === "list" && title.role === "objective"
}

/** A page called "KPIs of the harbour" with a section "KPI list": only the section lists KPIs. */
function holdsOwnList({ block, profile }: View, role: Role): boolean {
  return block.kind === "heading" && listsOwn(block, role, profile)
}

/** Whether entries of a list carry its role as a label; results below an objective among them are that one's. */
function hasLabelled(list: Block, role: Role): boolean {
  if (role !== "objective" && role !== "keyResult") return false
  const holdsLabelled = (block: Block, levels: number): boolean =>
    levels > 0 &&
    block.children.some(
      child =>
        isLabelledAs(role, child) || (!(role === "keyResult" && isLabelledAs("objective", child)) && holdsLabelled(child, levels - 1)),
    )
  return holdsLabelled(list, 4)
}

function isLabelledAs(role: Role, { head }: Block): boolean {
  if (head === undefined || head.separator === "end" || (head.number === undefined && head.separator !== "colon")) return false
  const single = head.senses.some(sense => sense.kind === "role" && sense.role === role && !sense.plural)
  return single && (head.number !== undefined || !head.senses.some(sense => sense.kind === "field"))
}

/** Under a vision or a background, a heading that names goals outright still announces goals. */
function isOverridden(scope: Scope, title: { readonly role: string; readonly near: boolean }): boolean {
  const soft = scope.aside === ASIDE_REASON.vision || scope.aside === ASIDE_REASON.background || scope.aside === ASIDE_REASON.overview
  return soft && !title.near && (title.role === "objective" || title.role === "keyResult")
}

/** Under a description of the process, or in the minutes of a meeting, a heading that names OKRs over labelled objectives announces live ones. */
function holdsPlan({ block, scope, survey }: View): boolean {
  const soft = scope.aside === ASIDE_REASON.process || scope.aside === ASIDE_REASON.document
  return soft && block.kind === "heading" && survey.resultsBelow(block) === "objectives"
}

function scopeOfList(scope: Scope, view: View, title: Extract<Title, { kind: "list" | "slot" | "stated" }>): Scope {
  if (title.kind === "list" && holdsOwnList(view, title.role))
    return {
      ...scope,
      expects: undefined,
      plan: scope.plan ?? (title.role === "kpi" && !title.near ? "kpi" : title.role === "objective" ? planOf(view, scope) : undefined),
    }
  if (isBesideResults(scope, view, title) || isUndatedNear(scope, view, title)) return { ...scope, expects: undefined }
  const expects = {
    role: title.role,
    heading: view.block.text.text.slice(0, 60),
    near: title.near,
    labelled: hasLabelled(view.block, title.role),
  }
  if (title.role === "objective")
    return { ...scope, expects, plan: scope.plan ?? planOf(view, scope), goal: view.block.kind === "heading" ? undefined : scope.goal }
  // A page called "Milestones of the year" has parts that are no milestones; a section of that name has not.
  if (title.role === "initiative" && isPageTitle(view)) return { ...scope, expects: undefined }
  if (title.role === "kpi" && !title.near) return { ...scope, expects, plan: scope.plan ?? "kpi" }
  return { ...scope, expects }
}

/** Beside key results that are called so, `Acceptance criteria` say how the work is checked. */
function isBesideResults({ goal }: Scope, { survey }: View, { role, near }: { readonly role: Role; readonly near: boolean }): boolean {
  return near && role === "keyResult" && goal !== undefined && survey.listsKeyResults(goal.block)
}

/** `Resolutions of 2028` are aims; `Resolutions` of a meeting are decisions. */
function isUndatedNear(
  { plan, goal }: Scope,
  { block, profile }: View,
  title: Extract<Title, { kind: "list" | "slot" | "stated" }>,
): boolean {
  if (!title.near || title.role !== "objective" || plan !== undefined || goal !== undefined) return false
  return profile.objectives === 0 && profile.keyResults === 0 && !isDated(block, title)
}

/** `Goals` alone heads design notes, too: a page title, a period or goals elsewhere make a plan of it. */
function planOf(view: View, scope: Scope): "goals" | undefined {
  const { profile } = view
  return isPageTitle(view) || scope.dated || profile.keyResults > 0 || profile.plans > 0 ? "goals" : undefined
}
