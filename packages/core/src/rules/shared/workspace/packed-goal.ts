import type { Span } from "../../../model/index.ts"
import { unpackSpan, type CycleFact, type GoalFact, type MetricFact, type NumberFact, type PackedSpan } from "./goal-fact.ts"
import type { PlacedGoal } from "./placed-goal.ts"

/** A goal in one text, its fields parted by bars: it takes a small part of the memory of an object, and most are never looked at. */
export type PackedGoal = string

const bar = "|"

const [space, zero] = [" ".charCodeAt(0), "0".charCodeAt(0)]

/** Fields by which goals are told apart stand first, so that they are read without the others. */
const [roleAt, quantifiedAt, numbersAt, metricAt, boardAt] = [0, 1, 2, 6, 7]

/** Writes a goal down; `unpackGoal` reads the fields in the same order. */
export function packGoal(goal: GoalFact): PackedGoal {
  const { digits, metric, baseline, target, delta, cycle, tags } = goal
  const texts = [
    goal.role,
    writeFlag(goal.quantified),
    digits,
    writeNumber(baseline),
    writeNumber(target),
    writeNumber(delta),
    metric?.name,
    goal.board,
    metric?.segment,
    metric?.category,
    writeFlag(metric?.vitalSign),
    `${baseline?.type ?? ""} ${target?.type ?? ""} ${delta?.type ?? ""}`,
    goal.id,
    goal.label,
    goal.text,
    goal.words,
    goal.kind,
    goal.place.join(" "),
    goal.direction,
    goal.comparator,
    cycle && `${cycle.start} ${cycle.end} ${cycle.name}`,
    tags && JSON.stringify(tags),
    goal.score,
    goal.commitment,
    writeFlag(goal.standalone),
    writeFlag(goal.carriedOver),
    writeFlag(goal.isGuardrail),
  ]
  const packed = texts.join(bar)
  const isPlain = !packed.includes("~") && countBars(packed) < texts.length
  return withoutEmptyEnd(isPlain ? packed : texts.map(text => escape(String(text ?? ""))).join(bar))
}

/** The last fields say what few goals have. */
function withoutEmptyEnd(packed: string): PackedGoal {
  let end = packed.length
  while (packed[end - 1] === bar) end--
  return packed.slice(0, end)
}

function countBars(text: string): number {
  let count = 0
  for (let at = text.indexOf(bar); at >= 0; at = text.indexOf(bar, at + 1)) count++
  return count
}

/** What surrounds a goal. */
export type GoalPlace = Pick<PlacedGoal, "filePath" | "parent" | "children"> & { readonly boards: readonly PlacedGoal["board"][] }

/** The goal that `packGoal` wrote down; names of few kinds are as they were written. */
export function unpackGoal(packed: PackedGoal, { filePath, parent, children, boards }: GoalPlace): PlacedGoal {
  const isPlain = !packed.includes("~")
  let at = 0
  const next = (): string => {
    const found = packed.indexOf(bar, at)
    const end = found < 0 ? packed.length : found
    const text = packed.slice(at, end)
    at = end + 1
    return isPlain ? text : unescape(text)
  }
  const role = next() as GoalFact["role"]
  const quantified = readFlag(next())
  const digits = next() || undefined
  const [baseline, target, delta] = [next(), next(), next()]
  const name = next()
  const board = boards[Number(next())]! // facts name boards that they hold
  const measured = { name, segment: next(), category: (next() || undefined) as MetricFact["category"], vitalSign: readFlag(next()) }
  const [ofBaseline, ofTarget, ofDelta] = next().split(" ")
  const id = next()
  return {
    filePath,
    parent,
    children,
    board,
    team: board.teamKey,
    role,
    quantified,
    digits,
    numbers: numbersOf(packed),
    baseline: readNumber(baseline, ofBaseline),
    target: readNumber(target, ofTarget),
    delta: readNumber(delta, ofDelta),
    metric: name === "" ? undefined : measured,
    id,
    label: next() || undefined,
    text: next(),
    words: next(),
    kind: next() as GoalFact["kind"],
    place: { filePath, span: readSpan(next()), goalId: id, board: board.name },
    direction: (next() || undefined) as GoalFact["direction"],
    comparator: (next() || undefined) as GoalFact["comparator"],
    cycle: readCycle(next()) ?? board.cycle,
    tags: readTags(next()),
    score: readScore(next()),
    commitment: (next() || undefined) as GoalFact["commitment"],
    standalone: readFlag(next()),
    carriedOver: readFlag(next()),
    isGuardrail: readFlag(next()),
  }
}

/** The role of a packed goal. */
export function roleOf(packed: PackedGoal): GoalFact["role"] {
  return sliceFields(packed, roleAt, 1) as GoalFact["role"] // as `packGoal` wrote it
}

/** Whether a packed goal can be checked against a number. */
export function isQuantified(packed: PackedGoal): boolean {
  return sliceFields(packed, quantifiedAt, 1) !== ""
}

/** What a packed goal states in numbers, as one text; `noNumbers` when it states none. */
export function numbersOf(packed: PackedGoal): string {
  return sliceFields(packed, numbersAt, 4)
}

/** The numbers of a goal without any. */
export const noNumbers = bar.repeat(3)

/** The name of the metric that a packed goal is about; undefined when it is not known. */
export function metricOf(packed: PackedGoal): string | undefined {
  return sliceFields(packed, metricAt, 1) || undefined
}

/** The index of a packed goal's board. */
export function boardOf(packed: PackedGoal): number {
  return Number(sliceFields(packed, boardAt, 1))
}

function sliceFields(packed: PackedGoal, first: number, count: number): string {
  let start = 0
  for (let field = 0; field < first; field++) start = packed.indexOf(bar, start) + 1
  let end = start - 1
  for (let field = 0; field < count; field++) end = packed.indexOf(bar, end + 1)
  return packed.slice(start, end)
}

/** As in a JSON pointer (RFC 6901). */
function escape(text: string): string {
  return text.includes(bar) || text.includes("~") ? text.replaceAll("~", "~0").replaceAll(bar, "~1") : text
}

function unescape(text: string): string {
  return text.replaceAll("~1", bar).replaceAll("~0", "~")
}

function writeFlag(value: true | undefined): string {
  return value === true ? "y" : ""
}

function readFlag(text: string): true | undefined {
  return text === "" ? undefined : true
}

function writeNumber(number: NumberFact | undefined): string {
  return number === undefined ? "" : `${number.value} ${number.upper ?? ""} ${number.unit ?? ""}`
}

function readNumber(text: string, type = ""): NumberFact | undefined {
  if (text === "") return undefined
  const afterValue = text.indexOf(" ")
  const afterUpper = text.indexOf(" ", afterValue + 1)
  const upper = text.slice(afterValue + 1, afterUpper)
  return {
    type: type as NumberFact["type"], // as `packGoal` wrote it
    value: Number(text.slice(0, afterValue)),
    unit: text.slice(afterUpper + 1) || undefined,
    upper: upper === "" ? undefined : Number(upper),
  }
}

/** Digit by digit: most of the time went into splitting places, few of which are shown. */
function readSpan(text: string): Span {
  const numbers: number[] = []
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== space) number = number * 10 + code - zero
    else {
      numbers.push(number)
      number = 0
    }
  }
  numbers.push(number)
  return unpackSpan(numbers as unknown as PackedSpan) // six of them, as `packGoal` wrote them
}

function readCycle(text: string): CycleFact | undefined {
  if (text === "") return undefined
  const [start = "", end = ""] = text.split(" ", 2)
  return { name: text.slice(`${start} ${end} `.length), start, end }
}

function readTags(text: string): readonly string[] | undefined {
  return text === "" ? undefined : (JSON.parse(text) as string[]) // as `packGoal` wrote it
}

function readScore(text: string): number | undefined {
  return text === "" ? undefined : Number(text)
}
