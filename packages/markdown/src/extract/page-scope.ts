import type { RichText } from "../source/rich-text.ts"
import { readTitle, type Title } from "./labels/read-title.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"
import type { Block } from "./outline/block.ts"
import { isDated, isDatedTitle, type Profile } from "./profile.ts"
import { type Scope, toScope, TOP_SCOPE } from "./scope.ts"
import { listsOwn } from "./survey/own-results.ts"

interface Page {
  readonly profile: Profile
  readonly vocabulary: Vocabulary
  /** The title in the front matter. */
  readonly pageTitle: RichText | undefined
}

/** What the page's title announces holds for the whole page, also for later headings of its own depth. */
export function pageScope(root: Block, { profile, vocabulary, pageTitle }: Page): Scope {
  const first = root.children.find(block => block.kind === "heading")
  // Below a title in the front matter, `## Goals` is a section.
  const topmost = first !== undefined && (first.depth === 1 || (pageTitle === undefined && isFirstOfGoals(root, profile)))
  const title = first === undefined ? undefined : profile.titles.get(first)
  const own = first === undefined || title === undefined ? undefined : scopeOfTitle(title, { dated: isDated(first, title), topmost })
  if (own !== undefined || pageTitle === undefined) return toScope(own ?? TOP_SCOPE)
  const given = readTitle(pageTitle, undefined, vocabulary)
  const dated = isDatedTitle(pageTitle.text, given)
  // `Aims for 2028 and a new shop window` over a section `My aims`: only that section holds them.
  if (dated && given.kind === "list" && given.role === "objective" && listsOwn(root, "objective", profile))
    return toScope({ ...TOP_SCOPE, dated })
  return toScope(scopeOfTitle(given, { dated, topmost: true }) ?? TOP_SCOPE)
}

/** Whether a page begins with a heading and has no other at the top but of goals, too, and of periods: `## Goals` before `## 2027`. */
function isFirstOfGoals({ children }: Block, { titles }: Profile): boolean {
  return (
    children[0]?.kind === "heading" &&
    children.every((child, index) => index === 0 || child.kind !== "heading" || isOfGoals(titles.get(child)))
  )
}

function isOfGoals(title: Title | undefined): boolean {
  return title?.kind === "cycle" || (title?.kind === "list" && title.role === "objective" && !title.near)
}

function scopeOfTitle(title: Title, { dated, topmost }: { readonly dated: boolean; readonly topmost: boolean }): Scope | undefined {
  if (title.kind === "plan") return { ...TOP_SCOPE, plan: "okr", bare: title.bare, dated }
  if (title.kind !== "list" || title.near) return undefined
  if (title.role === "objective" && topmost) return { ...TOP_SCOPE, plan: "goals", dated }
  return title.role === "kpi" ? { ...TOP_SCOPE, plan: "kpi" } : undefined
}
