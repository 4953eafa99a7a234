import type { Vocabulary } from "./labels/vocabulary.ts"
import type { Title } from "./labels/read-title.ts"
import { decide, type Decision, objectionTo } from "./decide.ts"
import type { Candidate, GoalDraft, LeftOutDraft } from "./draft.ts"
import type { RichText } from "../source/rich-text.ts"
import { isRepetition } from "./is-repetition.ts"
import type { Block } from "./outline/block.ts"
import { type Profile, profileOutline } from "./profile.ts"
import { RECOGNISERS } from "./recognise/recognisers.ts"
import { readFieldLine } from "./read-field-line.ts"
import { recogniseTable } from "./recognise/table/recognise-table.ts"
import { pageScope } from "./page-scope.ts"
import { recognisePageTitle } from "./recognise/page-title.ts"
import type { Scope, View } from "./scope.ts"
import { LESSON_REASONS, scopeBelow, WHY_REASON } from "./scope-below.ts"
import { createSurvey, type Survey } from "./survey/survey.ts"
import { isLinkOnly } from "./survey/text-shape.ts"
import { takeTerm, termAbove } from "./take-term.ts"
import { trimStatement } from "./trim-statement.ts"

/** Everything that extraction found in an outline, in document order. */
export interface Findings {
  readonly goals: readonly GoalDraft[]
  readonly leftOut: readonly LeftOutDraft[]
  /** What the page as a whole shows. */
  readonly profile: Profile
  /** Blocks whose words became a goal or a field. */
  readonly used: ReadonlySet<Block>
}

interface Walk {
  readonly profile: Profile
  readonly vocabulary: Vocabulary
  readonly survey: Survey
  readonly goals: GoalDraft[]
  readonly leftOut: LeftOutDraft[]
  readonly used: Set<Block>
  /** How many candidates are examples, lessons or slots of a template. */
  examples: number
  /** The last objective that a block of its own states. */
  objective: GoalDraft | undefined
}

const PLAIN: Title = { kind: "plain" }

/** Walks the outline once from top to bottom: every block is shown to the recognisers, and what is decided shapes what its children mean. */
export function* findGoals(root: Block, vocabulary: Vocabulary, pageTitle?: RichText): Generator<undefined, Findings> {
  const profile = profileOutline(root, vocabulary)
  yield
  const walk: Walk = {
    profile,
    vocabulary,
    survey: createSurvey(profile, vocabulary),
    goals: [],
    leftOut: [],
    used: new Set(),
    examples: 0,
    objective: undefined,
  }
  yield* walkBelow(walk, root, pageScope(root, { profile, vocabulary, pageTitle }))
  const kept = withoutStrayWork(walk)
  const titled = pageTitle === undefined ? undefined : recognisePageTitle(pageTitle, { root, profile, vocabulary, goals: kept.goals })
  const goals = titled === undefined ? kept.goals : [titled, ...kept.goals]
  return { goals, leftOut: kept.leftOut, profile, used: walk.used }
}

/** A page whose aims are examples has no work of its own either: its lists of tasks say how things are done. */
function withoutStrayWork(walk: Walk): Pick<Findings, "goals" | "leftOut"> {
  const isStray = walk.examples > 1 && walk.goals.every(goal => goal.role === "initiative" && goal.cue.cue !== "label")
  if (!isStray) return walk
  const leftOut = walk.goals.map(({ text }) => ({ text, reason: "work on a page without goals of its own" }))
  return { goals: [], leftOut: [...walk.leftOut, ...leftOut] }
}

/** Blocks that are walked between two pauses. */
const blocksPerStep = 64

/** A list of open blocks instead of a recursion, so that the walk can pause anywhere. */
function* walkBelow(walk: Walk, root: Block, scope: Scope): Generator<undefined, void> {
  const open = [{ blocks: root.children, scope, next: 0 }]
  let walked = 0
  for (let current = open.at(-1); current !== undefined; current = open.at(-1)) {
    const block = current.blocks[current.next++]
    if (block === undefined) {
      open.pop()
      continue
    }
    const below = walkBlock(walk, block, current.scope)
    if (below !== undefined && block.children.length > 0) open.push({ blocks: block.children, scope: below, next: 0 })
    if (++walked % blocksPerStep === 0) yield
  }
}

/** Decides on a block; gives the scope of what stands below it, or undefined when that is not walked. */
function walkBlock(walk: Walk, block: Block, scope: Scope): Scope | undefined {
  if (walk.used.has(block)) return scope
  const view: View = {
    block,
    title: walk.profile.titles.get(block) ?? PLAIN,
    scope,
    profile: walk.profile,
    vocabulary: walk.vocabulary,
    survey: walk.survey,
  }
  if (block.table !== undefined) {
    const count = walk.goals.length
    for (const goal of recogniseTable(view).goals) {
      const reason = objectionTo(view, goal) ?? (isRepetition(goal, walk.goals, count) ? "states again what stands above" : undefined)
      if (reason === undefined) walk.goals.push(goal)
      else walk.leftOut.push({ text: goal.text, reason })
    }
    return undefined
  }
  const goal = scope.goal ?? lastGoalBeside(walk, block)
  if (goal !== undefined && addField(walk, view, goal)) {
    // What stands below a field's item is its detail; behind a field's caption the section goes on.
    return block.kind === "caption" ? scope : undefined
  }
  const candidates: Candidate[] = []
  for (const recognise of RECOGNISERS) {
    const candidate = recognise(view)
    if (candidate !== undefined) candidates.push(candidate)
  }
  const decision = decide(view, candidates)
  if (decision.kind === "goal") return walkGoal(walk, view, decision.candidate)
  if (decision.kind === "none" && isRationale(view)) scope.goal!.why ??= block.text
  if (decision.kind === "leftOut") leaveOut(walk, view, decision)
  return scopeBelow(view, undefined)
}

function leaveOut(walk: Walk, { scope }: View, { candidate, reason }: Extract<Decision, { kind: "leftOut" }>): void {
  if (scope.aside !== undefined && LESSON_REASONS.has(scope.aside)) walk.examples++
  walk.leftOut.push({ text: candidate.text, reason })
}

/** The objective that a labelled paragraph in the same section still speaks of: `**Owner:** …` behind its key results. */
function lastGoalBeside(walk: Walk, block: Block): GoalDraft | undefined {
  if (block.kind !== "text" || block.head === undefined) return undefined
  const last = walk.objective
  return last !== undefined && last.block.parent === block.parent && last.block.kind !== "heading" ? last : undefined
}

/** A paragraph right below an objective, or below `Why`, says what the objective is for. */
function isRationale({ block, scope, profile }: View): boolean {
  const goal = scope.goal
  if (goal === undefined || goal.why !== undefined || block.text.text === "") return false
  const underWhy = block.parent !== undefined && profile.titles.get(block.parent)?.kind === "aside" && scope.aside === WHY_REASON
  if (underWhy) return block.kind === "text" || block.kind === "item"
  return (
    block.kind === "text" &&
    goal.role === "objective" &&
    block.parent === goal.block &&
    !isLinkOnly(block.text) &&
    block.parent.children.slice(0, block.index).every(before => before.kind === "text") &&
    block.head === undefined &&
    scope.aside === undefined
  )
}

function walkGoal(walk: Walk, view: View, candidate: Candidate): Scope {
  const goals = (candidate.pieces ?? [candidate.text]).map(text => draftGoal(view, { ...candidate, text }))
  walk.goals.push(...goals)
  if (candidate.role === "objective") walk.objective = goals[0]
  const goal = goals[goals.length - 1]
  walk.used.add(view.block)
  for (const taken of candidate.takes ?? []) walk.used.add(taken)
  return scopeBelow(view, goal)
}

function draftGoal(view: View, candidate: Candidate): GoalDraft {
  const { block, vocabulary } = view
  const led = block.kind === "heading" ? { text: candidate.text, fields: [] } : takeTerm(candidate.text, vocabulary)
  const trimmed = trimStatement(led.text, vocabulary, candidate.label !== undefined)
  const own = [...(candidate.fields ?? []), ...led.fields, ...trimmed.fields]
  const above = own.some(field => field.name === "due") ? [] : termAbove(block, view.profile.titles, vocabulary)
  return {
    role: candidate.role,
    text: trimmed.text,
    label: candidate.label,
    confidence: candidate.confidence,
    cue: candidate.cue,
    fields: [...own, ...above],
    tags: [...trimmed.tags],
    why: undefined,
    parent: parentFor(candidate, view),
    block,
    labelled: candidate.cue.cue === "label",
    below: candidate.below,
    positional: candidate.cue.cue === "shape",
    start: block.start,
    end: block.end,
  }
}

/** An objective stands under another only in a nested list or below a theme; a result not under a result, unless the list says so. */
function parentFor(candidate: Candidate, { scope, profile }: View): GoalDraft | undefined {
  if (candidate.role !== "objective" || scope.goal === undefined || scope.goal.block.kind === "item") return scope.goal
  const title = profile.titles.get(scope.goal.block)
  return title?.kind === "labelled" && title.near ? scope.goal : undefined
}

/** Takes a labelled line below a goal as its field or its reason; false when the line is something else. */
function addField(walk: Walk, view: View, goal: GoalDraft): boolean {
  const line = readFieldLine(view, goal)
  if (line === undefined) return false
  const { field, why } = line
  if (field !== undefined) goal.fields.push(field)
  if (why !== undefined) goal.why ??= why
  walk.used.add(view.block)
  if (line.takes !== undefined) walk.used.add(line.takes)
  return true
}
