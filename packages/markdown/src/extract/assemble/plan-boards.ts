import type { Cycle, LineIndex, Span } from "@okrlint/core/model"
import { spanOfText } from "../../source/rich-text.ts"
import type { GoalDraft } from "../draft.ts"
import type { Title } from "../labels/read-title.ts"
import { type Block, withAncestors } from "../outline/block.ts"
import type { TeamPlace } from "./team-lookup.ts"

/** A board before its goals are made. */
export interface BoardPlan {
  readonly name: string
  readonly team: string | undefined
  readonly cycle: Cycle | undefined
  readonly span: Span
  readonly drafts: GoalDraft[]
}

interface BoardInput {
  readonly cycles: ReadonlyMap<GoalDraft, Cycle | undefined>
  readonly parents: ReadonlyMap<GoalDraft, GoalDraft>
  readonly lines: LineIndex
  readonly team: string | undefined
  readonly filePath: string | undefined
  /** What headings announce. */
  readonly titles: ReadonlyMap<Block, Title>
  /** The team that the page names for a goal. */
  readonly teamFor: (draft: GoalDraft) => TeamPlace | undefined
}

/** Divides goals into boards: one per section that says whose or what they are, and per cycle within it. */
export function boardsOf(drafts: readonly GoalDraft[], input: BoardInput): BoardPlan[] {
  const boards = new Map<string, BoardPlan>()
  const homes = new Map<Block | undefined, number>()
  const names = new Map<string, number>()
  for (const draft of drafts) {
    const top = topOf(draft, input.parents)
    const place = input.team === undefined ? input.teamFor(top) : undefined
    const home = place === undefined ? homeOf(top, input.titles) : (place.block ?? outermostOf(top))
    const cycle = input.cycles.get(top)
    const key = `${numberOf(homes, home)} ${cycle?.name ?? ""}`
    const known = boards.get(key)
    if (known !== undefined) {
      known.drafts.push(draft)
      continue
    }
    boards.set(key, {
      name: uniqueName(names, nameOf(place?.team ?? titleOf(home, input), cycle)),
      team: input.team ?? place?.team,
      cycle,
      span: spanOfBoard(home, draft, input.lines),
      drafts: [draft],
    })
  }
  return [...boards.values()]
}

function topOf(draft: GoalDraft, parents: ReadonlyMap<GoalDraft, GoalDraft>): GoalDraft {
  let top = draft
  for (let parent = parents.get(top); parent !== undefined; parent = parents.get(top)) top = parent
  return top
}

/**
 * The heading that says whose goals these are: the nearest above that is more than a list's name or a period. Below `Objectives`,
 * `KPIs` and `2026 Q3` of one page stand the goals of one team; a page with nothing but such headings is known by its outermost.
 */
function homeOf(draft: GoalDraft, titles: ReadonlyMap<Block, Title>): Block | undefined {
  let outermost: Block | undefined
  for (const at of withAncestors(draft.block)) {
    if (at.kind !== "heading" || (at === draft.block && draft.cue.cue !== "column")) continue
    if (!isListName(titles.get(at))) return at
    outermost = at
  }
  return outermost
}

/** Whether a heading names a list of goals or a period and nobody whose they are. */
function isListName(title: Title | undefined): boolean {
  return (
    title !== undefined &&
    (title.kind === "list" || title.kind === "slot" || title.kind === "cycle" || (title.kind === "plan" && title.bare))
  )
}

function numberOf(homes: Map<Block | undefined, number>, home: Block | undefined): number {
  const known = homes.get(home)
  if (known !== undefined) return known
  homes.set(home, homes.size)
  return homes.size - 1
}

/** The page's own heading above a goal. */
function outermostOf(draft: GoalDraft): Block | undefined {
  let outermost: Block | undefined
  for (const at of withAncestors(draft.block)) if (at.kind === "heading" && at !== draft.block) outermost = at
  return outermost
}

function titleOf(home: Block | undefined, input: BoardInput): string {
  return input.team ?? home?.text.text.replaceAll("\n", " ").trim() ?? input.filePath?.split(/[\\/]/).pop() ?? ""
}

function nameOf(title: string, cycle: Cycle | undefined): string {
  const base = title === "" ? "Goals" : title
  return cycle === undefined || base.includes(cycle.text) || base.includes(cycle.name) ? base : `${base} ${cycle.name}`
}

function uniqueName(names: Map<string, number>, name: string): string {
  const count = (names.get(name) ?? 0) + 1
  names.set(name, count)
  return count === 1 ? name : uniqueName(names, `${name} (${count})`)
}

function spanOfBoard(home: Block | undefined, draft: GoalDraft, lines: LineIndex): Span {
  return home === undefined ? (spanOfText(draft.text, lines) ?? lines.spanAt(draft.start, draft.end)) : lines.spanAt(home.start, home.end)
}
