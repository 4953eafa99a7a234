import type {
  Board,
  Cycle,
  DirectiveComment,
  DocumentProblem,
  Field,
  FrontMatter,
  Goal,
  GoalDocument,
  LeftOut,
  LineIndex,
  Statement,
  Tag,
} from "@okrlint/core/model"
import { detectLanguage } from "@okrlint/core/reading"
import { leaveOutComments } from "../../source/leave-out-comments.ts"
import { type RichText, spanOfText, toStatement } from "../../source/rich-text.ts"
import type { FieldDraft, GoalDraft, LeftOutDraft } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import type { Findings } from "../walk.ts"
import { boardsOf, type BoardPlan } from "./plan-boards.ts"
import { createCycleLookup } from "./cycle-lookup.ts"
import { type CyclePlace, findCycles } from "./find-cycles.ts"
import { assignIds } from "./goal-ids.ts"
import { readProse } from "./read-prose.ts"
import { readSections } from "./read-sections.ts"
import { createTeamLookup } from "./team-lookup.ts"
import { settleParents } from "./settle-parents.ts"

/** Everything that a document is assembled from. */
export interface AssemblyInput {
  readonly text: string
  readonly lines: LineIndex
  readonly filePath: string | undefined
  readonly root: Block
  readonly findings: Findings
  readonly vocabulary: Vocabulary
  readonly directives: readonly DirectiveComment[]
  readonly frontMatter: FrontMatter | undefined
  readonly problems: readonly DocumentProblem[]
  readonly fiscalYearStart: number | undefined
  readonly team: string | undefined
  readonly language: string | undefined
}

/** A goal whose children and board are filled in while the document is assembled; afterwards it is only read. */
type OpenGoal = { -readonly [Key in keyof Goal]: Goal[Key] } & { children: Goal[] }

/** Puts goals, cycles, boards, sections and prose together into one document, with a pause between them. */
export function* assembleDocument(input: AssemblyInput): Generator<undefined, GoalDocument> {
  const { lines } = input
  const language = input.language ?? languageOf(input.text)
  const drafts = inOrder(input.findings.goals.filter(goal => goal.text.segments.length > 0))
  const parents = settleParents(drafts)
  const ids = assignIds(drafts, parents)
  const goalBlocks = new Set(drafts.map(draft => draft.block).filter(block => block.kind !== "table"))
  const places = findCycles({
    root: input.root,
    profile: input.findings.profile,
    lines,
    filePath: input.filePath,
    frontMatter: input.frontMatter,
    fiscalYearStart: input.fiscalYearStart,
    language,
    vocabulary: input.vocabulary,
    goals: goalBlocks,
  })
  yield
  const cycleFor = createCycleLookup(places)
  const cycles = new Map(drafts.map(draft => [draft, cycleFor(draft)]))
  const plans = boardsOf(drafts, {
    cycles,
    parents,
    lines,
    team: input.team,
    filePath: input.filePath,
    titles: input.findings.profile.titles,
    teamFor: createTeamLookup({
      titles: input.findings.profile.titles,
      vocabulary: input.vocabulary,
      frontMatter: input.frontMatter,
      goals: goalBlocks,
    }),
  })
  yield
  const goals = new Map<GoalDraft, OpenGoal>()
  for (const plan of plans) openBoard(plan, { goals, ids, cycles, lines })
  for (const [draft, parent] of parents) linkGoals(goals.get(draft), goals.get(parent))
  const ordered = drafts.map(draft => goals.get(draft)).filter(goal => goal !== undefined)
  yield
  const sections = readSections(input.root, lines)
  return {
    filePath: input.filePath,
    text: input.text,
    language,
    cycles: distinctCycles(places, cycles),
    boards: [...new Set(ordered.map(goal => goal.board))],
    goals: ordered,
    sections: sections.all,
    prose: readProse(input.root, { used: input.findings.used, sections, lines }),
    directives: input.directives,
    frontMatter: input.frontMatter,
    leftOut: input.findings.leftOut.flatMap(left => toLeftOut(left, lines)),
    problems: input.problems,
    lines,
  }
}

function toLeftOut({ text, reason }: LeftOutDraft, lines: LineIndex): LeftOut[] {
  const span = spanOfText(text, lines)
  return span === undefined ? [] : [{ text: text.text.replaceAll("\n", " "), span, reason }]
}

function inOrder(drafts: readonly GoalDraft[]): GoalDraft[] {
  return [...drafts].sort((a, b) => startOf(a) - startOf(b))
}

function startOf(draft: GoalDraft): number {
  return draft.text.segments[0]!.source
}

/** The cycles that goals have, else all that the document declares; one entry per place. */
function distinctCycles(places: readonly CyclePlace[], cycles: ReadonlyMap<GoalDraft, Cycle | undefined>): Cycle[] {
  const used = new Set([...cycles.values()].filter(cycle => cycle !== undefined))
  const kept = used.size > 0 ? places.map(place => place.cycle).filter(cycle => used.has(cycle)) : places.map(place => place.cycle)
  return [...new Set(kept)]
}

interface BoardInput {
  readonly goals: Map<GoalDraft, OpenGoal>
  readonly ids: ReadonlyMap<GoalDraft, string>
  readonly cycles: ReadonlyMap<GoalDraft, Cycle | undefined>
  readonly lines: LineIndex
}

function openBoard(plan: BoardPlan, input: BoardInput): void {
  const goals: Goal[] = []
  const board: Board = { name: plan.name, team: plan.team, cycle: plan.cycle, goals, span: plan.span }
  for (const draft of plan.drafts) {
    const statement = toStatement(draft.text, input.lines)
    if (statement === undefined) continue
    const goal = openGoal({ draft, statement, board }, input)
    input.goals.set(draft, goal)
    goals.push(goal)
  }
}

interface Placed {
  readonly draft: GoalDraft
  readonly statement: Statement
  readonly board: Board
}

function openGoal({ draft, statement, board }: Placed, { ids, cycles, lines }: BoardInput): OpenGoal {
  const { cue, reason, at } = draft.cue
  return {
    role: draft.role,
    id: ids.get(draft) ?? "",
    label: draft.label,
    statement,
    parent: undefined,
    children: [],
    cycle: cycles.get(draft),
    board,
    fields: toFields(draft.fields, lines),
    tags: toTags(draft.tags, lines),
    why: draft.why === undefined ? undefined : toStatement(draft.why, lines),
    confidence: draft.confidence,
    evidence: [{ cue, reason, span: at && lines.spanAt(at.start, at.end) }],
    span: lines.spanAt(draft.start, draft.end),
  }
}

function toFields(drafts: readonly FieldDraft[], lines: LineIndex): Field[] {
  const fields: Field[] = []
  for (const { name, value, label } of drafts) {
    const span = spanOfText(value, lines)
    if (span !== undefined) fields.push({ name, text: value.text.replaceAll("\n", " "), span, label })
  }
  return fields
}

function toTags(texts: readonly RichText[], lines: LineIndex): Tag[] {
  const tags: Tag[] = []
  for (const text of texts) {
    const span = spanOfText(text, lines)
    if (span !== undefined) tags.push({ name: text.text.replace(/^[[(（]|[\])）]$/gu, "").toLowerCase(), span })
  }
  return tags
}

function linkGoals(goal: OpenGoal | undefined, parent: OpenGoal | undefined): void {
  if (goal === undefined || parent === undefined) return
  goal.parent = parent
  parent.children.push(goal)
}

/** Enough of a page to tell its language, in UTF-16 units. */
const LANGUAGE_SAMPLE = 800

/** So much is looked at for a sample; what stands in comments is no prose. */
const LANGUAGE_REACH = 4 * LANGUAGE_SAMPLE

function languageOf(text: string): string {
  const start = text.slice(0, LANGUAGE_REACH)
  return detectLanguage((start.includes("<!--") || start.includes("{/*") ? leaveOutComments(start) : start).slice(0, LANGUAGE_SAMPLE))
}
