import type { GoalDraft } from "./draft.ts"
import type { Aside } from "./labels/label-table.ts"
import type { Title } from "./labels/read-title.ts"
import type { Block } from "./outline/block.ts"
import { isDated } from "./profile.ts"
import type { Scope, View } from "./scope.ts"

/** A list heading with items of its own is done when the next heading below it comes. */
function hasOwnItems(list: Block | undefined): boolean {
  return list !== undefined && list.kind === "heading" && list.children.some(child => child.kind === "item" || child.kind === "table")
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
  why: "a rationale",
  detail: "a note",
}

/** What a block means for what stands below it: the one place where a scope is made. */
export function scopeBelow(view: View, goal: GoalDraft | undefined): Scope {
  const { scope, title, block } = view
  if (goal !== undefined) return { ...scope, goal, expects: undefined, plan: scope.plan ?? "okr" }
  const dated = scope.dated || isDated(block, title)
  const heading = block.kind === "heading"
  switch (title.kind) {
    case "aside":
      if (isPageTitle(view) && !PAGE_ASIDES.has(title.aside)) return { ...scope, dated }
      return { ...scope, dated, expects: undefined, aside: scope.aside ?? ASIDE_REASON[title.aside] }
    case "plan":
      return { ...scope, dated, plan: "okr", bare: title.bare, expects: undefined, goal: heading ? undefined : scope.goal }
    case "list":
    case "stated":
    case "slot":
      return scopeOfList({ ...scope, dated }, view, title)
    default:
      return heading && hasOwnItems(block.parent) ? { ...scope, dated, expects: undefined } : { ...scope, dated }
  }
}

/** A page may be called "Roadmap and vision" and hold goals; a page called "Examples" or "Template" holds none of its own. */
const PAGE_ASIDES: ReadonlySet<string> = new Set(["teaching", "example", "template", "non-goal", "learning"])

function isPageTitle({ block }: View): boolean {
  return block.kind === "heading" && block.depth === 1 && block.parent?.children.find(child => child.kind === "heading") === block
}

function scopeOfList(scope: Scope, view: View, title: Extract<Title, { kind: "list" | "slot" | "stated" }>): Scope {
  const expects = { role: title.role, heading: view.block.text.text.slice(0, 60), near: title.near }
  if (title.role === "objective")
    return { ...scope, expects, plan: scope.plan ?? planOf(view, scope), goal: view.block.kind === "heading" ? undefined : scope.goal }
  if (title.role === "kpi" && !title.near) return { ...scope, expects, plan: scope.plan ?? "kpi" }
  return { ...scope, expects }
}

/** `Goals` alone heads design notes, too: a page title, a period or goals elsewhere make a plan of it. */
function planOf(view: View, scope: Scope): "goals" | undefined {
  const { profile } = view
  return isPageTitle(view) || scope.dated || profile.keyResults > 0 || profile.plans > 0 ? "goals" : undefined
}
