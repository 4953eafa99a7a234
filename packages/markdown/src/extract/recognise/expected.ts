import { createLetterPattern, type FieldName, hasDigit } from "@okrlint/core/model"
import { findQuantities } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import type { Head } from "../labels/read-head.ts"
import { wholeTerm } from "../labels/read-term.ts"
import type { Sense } from "../labels/vocabulary.ts"
import { isAllMarked, linesOf, markedLength, type RichText, sliceText } from "../../source/rich-text.ts"
import { statesResult } from "../read-field-line.ts"
import { type Block, itemsOf, spansPage } from "../outline/block.ts"
import type { Expectation, Scope, View } from "../scope.ts"

/** An item, or a lone paragraph, below a heading or caption that says what its items are: a bullet under `Key Results`. */
export function recogniseExpected(view: View): Candidate | undefined {
  const { block, scope } = view
  const expects = scope.expects
  if (expects === undefined || expects.labelled || view.title.kind !== "plain" || block.text.text === "" || isLabelledOtherwise(view))
    return undefined
  const lines = block.kind === "text" ? goalLines(view) : undefined
  if (block.kind === "text" && lines === undefined && !isLoneText(view)) return undefined
  if (block.kind !== "item" && block.kind !== "text") return undefined
  if (
    block.kind === "item" &&
    (isGroup(view) || ((expects.role === "objective" || expects.role === "kpi") && view.survey.list(block.parent ?? block).links))
  )
    return undefined
  const confidence = expects.near ? 0.7 : 0.9
  if (expects.role === "kpi" && block.kind === "item") return recogniseKpiItem(block, { expects, confidence })
  return {
    role: expects.role,
    text: block.text,
    confidence,
    cue: { cue: "list", reason: `${block.kind === "item" ? "item" : "text"} under \`${expects.heading}\`` },
    ...(lines === undefined ? {} : { pieces: lines }),
  }
}

/** Fewer lines may be a sentence that was wrapped. */
const FEWEST_LINES = 3
const LONGEST_LINE = 100
const GOAL_LINE = createLetterPattern(String.raw`^[\p{Lu}\p{Lo}\p{Nd}].*[^\s,;:.，；：。]$`)

/** The lines of a paragraph that write down one goal each, without bullets. */
function goalLines({ block, scope }: View): readonly RichText[] | undefined {
  if (scope.expects?.role !== "objective" && scope.expects?.role !== "keyResult") return undefined
  const lines = linesOf(block.text)
  return lines.length >= FEWEST_LINES && lines.every(({ text }) => text.length <= LONGEST_LINE && GOAL_LINE.test(text)) ? lines : undefined
}

/** `Context: cost; latency; uptime` in a list of KPIs names a group of them. */
function isMetricsLine({ text }: Block, { expects }: Scope): boolean {
  return expects?.role === "kpi" && /[;；]/.test(text.text)
}

function isRemark({ senses }: Head): boolean {
  const isRemark = senses.some(sense => sense.kind === "detail" || sense.kind === "why")
  return isRemark && !senses.some(sense => sense.kind === "role" || sense.kind === "field")
}

const NEVER_STATED: ReadonlySet<FieldName> = new Set(["owner", "status", "score", "confidence", "priority", "weight", "cadence"])

/** `Owner: …` says nothing that could be reached, wherever it stands. */
function isNeverStated(sense: Sense): boolean {
  return sense.kind === "field" && NEVER_STATED.has(sense.field)
}

/** A line with a field's label is that field, not a goal. */
function isLabelledOtherwise({ block, scope }: View): boolean {
  const head = block.head
  if (head === undefined || head.separator === "end" || head.separator === "dash") return false
  if (head.separator === "colon" && isRemark(head) && !isMetricsLine(block, scope)) return true
  if (scope.expects?.role === "kpi" && head.separator !== "colon") return false
  if (head.separator === "colon" && head.prefix === "" && head.senses.some(isNeverStated)) return true
  const own = block.text.text.slice(head.restStart)
  return (
    scope.goal !== undefined &&
    head.senses.some(
      sense => (sense.kind === "field" && !statesResult(sense.field, own)) || sense.kind === "why" || sense.kind === "detail",
    )
  )
}

/** Text under a heading of several goals is a remark; alone, and one sentence, it is the goal. */
function isLoneText({ block, scope, profile, survey }: View): boolean {
  const parent = block.parent
  if (scope.expects === undefined || (scope.expects.role === "initiative" && scope.expects.near)) return false
  if (scope.expects.role === "kpi" && (scope.expects.near || block.text.text.length > LONGEST_LINE)) return false
  if (parent === undefined || parent.kind === "root") return false
  if (isAllMarked(block.text, "emphasis") || (parent.kind === "heading" && (parent.depth === 1 || spansPage(parent)))) return false
  const title = profile.titles.get(parent)
  const led = title?.kind === "list" || title?.kind === "plan"
  if (scope.expects.role === "objective" && parent.kind === "caption") return led && survey.list(parent).paragraphs
  return parent.children.length === 1 && led && block.text.text.length < 300 && isOneSentence(block.text.text)
}

function isOneSentence(text: string): boolean {
  return !/[.!?。]\s+\p{Lu}/u.test(text) && !/。./u.test(text)
}

/** A word or two over a nested list names a group of key results. */
function isGroup({ block, scope, vocabulary }: View): boolean {
  if (scope.expects?.role !== "keyResult" && scope.expects?.role !== "initiative") return false
  if (itemsOf(block).length > 0 && wholeTerm(block.text.text, vocabulary) !== undefined) return true
  // `**Month 3**` over what is to be done by then.
  if (itemsOf(block).length > 0 && isAllMarked(block.text, "strong") && hasDigit(block.text.text)) return true
  if (scope.expects.role === "initiative" && block.ordered) return false
  return itemsOf(block).length > 1 && block.text.text.trim().split(/\s+/).length <= 2 && block.checked === undefined
}

interface KpiPlace {
  readonly expects: Expectation
  readonly confidence: number
}

/** An item of a KPI list: one KPI, several with semicolons between them, an aim with its KPIs below, or work to tick off. */
function recogniseKpiItem(block: Block, { expects, confidence }: KpiPlace): Candidate {
  const cue = { cue: "list", reason: `item under \`${expects.heading}\`` } as const
  if (block.checked !== undefined) return { role: "initiative", text: block.text, confidence, cue }
  const below = itemsOf(block)
  if (below.length > 1 && below.every(item => item.head === undefined) && markedLength(block.text, "strong") > 0) {
    return { role: "objective", text: block.text, confidence: 0.7, below: "kpi", cue: { cue: "shape", reason: "item over KPIs" } }
  }
  const pieces = splitMetrics(block.text)
  const text = pieces === undefined ? withoutDefinition(block.text) : block.text
  return { role: "kpi", text, confidence, cue, ...(pieces === undefined ? {} : { pieces }) }
}

/** Fewer words behind a name narrow it down; more without a number say what it means. */
const FEWEST_DEFINING_WORDS = 3

/** `Throughput` of `**Throughput:** tasks done in a stretch of time`: the name is the metric, what follows explains it. */
function withoutDefinition(text: RichText): RichText {
  const reach = markedLength(text, "strong")
  const name = sliceText(text, 0, reach).text
  const behind = /^\s?[:：–—-]\s+/u.exec(text.text.slice(reach)) ?? (/[:：]$/u.test(name) ? /^\s*/u.exec(text.text.slice(reach)) : null)
  const definition = behind === null ? "" : text.text.slice(reach + behind[0].length)
  if (reach === 0 || definition.split(/\s+/).length < FEWEST_DEFINING_WORDS || saysHowMuch(definition)) return text
  return sliceText(text, 0, /[:：]$/u.test(name) ? reach - 1 : reach)
}

/** `All` of something is what a ratio is taken of, as often as what is to be reached. */
function saysHowMuch(text: string): boolean {
  return hasDigit(text) || findQuantities(text).some(({ type }) => type !== "coverage")
}

/** The metrics of a line `Group: one; two; three`. */
function splitMetrics(text: RichText): readonly RichText[] | undefined {
  const group = markedLength(text, "strong")
  const behind = text.text.slice(group)
  let start = group > 0 && /^[:：]?\s/.test(behind) ? group + (/^[:：]/.test(behind) ? 1 : 0) : 0
  const parts: RichText[] = []
  let depth = 0
  for (let at = start; at <= text.text.length; at++) {
    const sign = text.text[at] ?? ";"
    if (sign === "(" || sign === "（") depth++
    if (sign === ")" || sign === "）") depth--
    if (at < text.text.length && (depth > 0 || (sign !== ";" && sign !== "；"))) continue
    const part = sliceText(text, start, at)
    if (part.text !== "") parts.push(part)
    start = at + 1
  }
  return parts.length > 1 ? parts : undefined
}
