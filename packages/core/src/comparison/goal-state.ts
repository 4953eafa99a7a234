import type { Goal, GoalDocument, Role, Span } from "../model/index.ts"
import type { Direction, Kind, MetricCategory, Polarity, Quantity, Reading, VerbClass } from "../reading/index.ts"
import { wordsToCompare } from "../similarity/index.ts"

/** The cycle of a goal, without its place. */
export interface CycleState {
  readonly name: string
  /** ISO day; absent when the name does not tell. */
  readonly start?: string
  /** ISO day, inclusive; absent when the name does not tell. */
  readonly end?: string
}

/** A goal at one time, as plain data: what has to be known of it to compare it with itself at another time. */
export interface GoalState {
  readonly filePath: string
  /** Unique in its document. */
  readonly id: string
  /** Id of the nearest enclosing goal. */
  readonly parentId?: string
  readonly label?: string
  /** The labels from the outermost goal to this one; absent when one of them has no label. The same in every cycle of a page. */
  readonly labelPath?: string
  readonly role: Role
  readonly text: string
  /** The statement's words, without numbers and dates. */
  readonly words: string
  readonly kind: Kind
  /** 0 to 1; how sure the kind is. */
  readonly confidence: number
  readonly verbClass?: VerbClass
  readonly metric?: string
  readonly category?: MetricCategory
  readonly polarity?: Polarity
  readonly direction?: Direction
  readonly baseline?: Quantity
  readonly target?: Quantity
  readonly delta?: Quantity
  /** Whether statement, target or baseline hold a number at all. */
  readonly quantified: boolean
  readonly deadline?: { readonly text: string; readonly date?: string }
  readonly owner?: string
  readonly cycle?: CycleState
  readonly team?: string
  readonly board: string
  /** Of the statement. */
  readonly span: Span
}

/** The goals of a document as plain data, in document order; slots that nobody has filled are none. */
export function describeGoals(document: GoalDocument, read: (goal: Goal) => Reading, filePath: string): GoalState[] {
  return document.goals.filter(goal => read(goal).kind !== "placeholder").map(goal => describeGoal(goal, read(goal), filePath))
}

function describeGoal(goal: Goal, reading: Reading, filePath: string): GoalState {
  const { metric, deadline } = reading
  const labelPath = labelPathOf(goal)
  const owner = goal.fields.find(({ name }) => name === "owner")?.text
  return {
    filePath,
    id: goal.id,
    ...(goal.parent && { parentId: goal.parent.id }),
    ...(goal.label !== undefined && { label: goal.label }),
    ...(labelPath !== undefined && { labelPath }),
    role: goal.role,
    text: goal.statement.text,
    words: wordsToCompare(goal.statement.text, reading),
    kind: reading.kind,
    confidence: reading.confidence,
    ...(reading.verb && { verbClass: reading.verb.class }),
    ...(metric && { metric: metric.name }),
    ...(metric?.category && { category: metric.category }),
    ...(metric?.polarity && { polarity: metric.polarity }),
    ...(reading.direction && { direction: reading.direction }),
    ...(reading.baseline && { baseline: reading.baseline }),
    ...(reading.target && { target: reading.target }),
    ...(reading.delta && { delta: reading.delta }),
    quantified: reading.quantified,
    ...(deadline && { deadline: { text: deadline.text, ...(deadline.date !== undefined && { date: deadline.date }) } }),
    ...(owner !== undefined && { owner }),
    ...(goal.cycle && { cycle: describeCycle(goal.cycle) }),
    ...(goal.board.team !== undefined && { team: goal.board.team }),
    board: goal.board.name,
    span: goal.statement.span,
  }
}

function describeCycle({ name, start, end }: NonNullable<Goal["cycle"]>): CycleState {
  return { name, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}

/** Labels count without case and spaces: `KR 1` and `kr1` are one. */
function labelPathOf({ label, parent }: Goal): string | undefined {
  if (label === undefined) return undefined
  const own = label.toLowerCase().replaceAll(/[\s.:)]+/g, "")
  if (parent === undefined) return own
  const above = labelPathOf(parent)
  return above === undefined ? undefined : `${above}/${own}`
}
