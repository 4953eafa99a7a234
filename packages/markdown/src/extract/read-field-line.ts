import { findPeriods } from "@okrlint/core/reading"
import type { FieldName } from "@okrlint/core/model"
import { type RichText, sliceText } from "../source/rich-text.ts"
import type { FieldDraft, GoalDraft } from "./draft.ts"
import type { Sense } from "./labels/vocabulary.ts"
import type { Block } from "./outline/block.ts"
import { valueOfMarks } from "./mark-values.ts"
import type { View } from "./scope.ts"

/** What a labelled line beside a goal says. */
export interface FieldLine {
  readonly field?: FieldDraft
  readonly why?: RichText
  /** The block that held the value, when it is not the line itself. */
  readonly takes?: Block
}

/** Reads `Owner: …`, `Target: …`, `Why: …` beside a goal; an empty result is a line that is beside the goal but no field. Undefined for other lines. */
export function readFieldLine({ block, scope, title, vocabulary }: View, goal: GoalDraft): FieldLine | undefined {
  const head = block.head
  if (head === undefined || block.kind === "heading") return undefined
  if (head.separator !== "colon" && head.separator !== "end" && head.separator !== "dash") return undefined
  if (title.kind === "list" || title.kind === "slot" || (block.kind === "caption" && title.kind === "aside")) return undefined
  const sense = fieldSense(head.senses, { named: head.number !== undefined, dashed: head.separator === "dash" })
  if (sense === undefined || rivalsRole(head.senses, goal.role, head.prefix)) return undefined
  const label = sliceText(block.text, head.start, head.end).text
  const own = sliceText(block.text, head.restStart)
  const shown = own.text === "" ? valueOfMarks(block.text) : undefined
  const below = own.text === "" && shown === undefined ? plainChild(block) : undefined
  const value = shown ?? below?.text ?? own
  if (value.text === "") return {}
  if (scope.expects !== undefined && sense.kind === "field" && statesResult(sense.field, value.text)) return undefined
  if (sense.kind === "field" && namesObjective(head.senses) && saysWhither(value.text)) return undefined
  // `Timeline: Sep–Nov` is when the goal's cycle runs.
  if (sense.kind === "field" && sense.field === "due" && vocabulary.isPeriodWord(label) && isSpan(value.text)) return {}
  if (sense.kind === "why") return { why: value, ...(below === undefined ? {} : { takes: below }) }
  if (sense.kind === "field") return { field: { name: sense.field, value, label }, ...(below === undefined ? {} : { takes: below }) }
  return {}
}

/** No span of time is written with more. */
const LONGEST_SPAN = 48

/** A period whose both ends are written out: `Sep–Nov 2027`, `R1 (Nov-Jan)`, `Q1 - Q2`. */
function isSpan(text: string): boolean {
  if (text.length > LONGEST_SPAN) return false
  const ends = text.slice(text.indexOf("(") + 1).split(/[–—~→]|-(?=\s?\p{L})/u)
  return ends.length === 2 && ends.every(namesPeriod)
}

/** Months tell a period only with a year, so one is lent. */
function namesPeriod(text: string): boolean {
  const words = text.replace(/[()]/g, " ")
  return findPeriods(`${words} 2020`, { year: 2020 }).some(({ start }) => start < words.length)
}

const RESULT_FIELDS: ReadonlySet<FieldName> = new Set(["target", "due", "current", "baseline"])

/** In a list of results, `Stretch: the page works on the tugs` is a result; `Target: 95%` is a value. */
export function statesResult(field: FieldName, value: string): boolean {
  return RESULT_FIELDS.has(field) && /^\p{L}/u.test(value) && value.split(/\s+/).length > 3
}

/** Whether a label that names a value (`Objetivo: 40 %`) is as well that of an objective. */
function namesObjective(senses: readonly Sense[]): boolean {
  return senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural)
}

/** Several words without a number: such a line is the next objective, and no value to reach. */
function saysWhither(text: string): boolean {
  return !/\d/.test(text) && /^\p{L}/u.test(text) && text.split(/\s+/).length > 2
}

/** The first thing below a label, unless it is labelled itself. */
function plainChild(block: Block): Block | undefined {
  const first = block.children[0]
  return first?.head === undefined ? first : undefined
}

function fieldSense(senses: readonly Sense[], label: { readonly named: boolean; readonly dashed: boolean }): Sense | undefined {
  if (label.dashed) return undefined
  const field = senses.find(sense => sense.kind === "field") ?? senses.find(sense => sense.kind === "why")
  if (field !== undefined) return field
  return label.named ? undefined : senses.find(sense => sense.kind === "detail" || sense.kind === "cycle" || sense.kind === "team")
}

/** `Goal:` below an objective that has no words for it may be a goal; below a KPI or a key result it is the target. */
function rivalsRole(senses: readonly Sense[], role: string, prefix: string): boolean {
  const single = senses.find(sense => sense.kind === "role" && !sense.plural)
  return single?.kind === "role" && role === "objective" && single.role !== "objective" && prefix === ""
}
