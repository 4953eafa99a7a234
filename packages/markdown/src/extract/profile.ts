import { hasDigit } from "@okrlint/core/model"
import { type RichText } from "../source/rich-text.ts"
import { type Head, readHead } from "./labels/read-head.ts"
import { readCaption, readTitle, type Title } from "./labels/read-title.ts"
import { readColumns } from "./labels/read-column.ts"
import { findPeriods } from "@okrlint/core/reading"
import { tokenize } from "./labels/tokens.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"
import type { Block, Table } from "./outline/block.ts"
import { isNumberedPlan } from "./survey/numbered-plan.ts"
import { findResultsBelow } from "./survey/results-below.ts"

/** What the document as a whole shows, before any goal is decided on. */
export interface Profile {
  /** Objectives that carry a label. */
  readonly objectives: number
  /** Key results that carry a label, and lists of key results. */
  readonly keyResults: number
  /** Headings over lists of objectives. */
  readonly objectiveLists: number
  /** Headings labelled with a word for an aim that other pages use, too: `Milestone: …`. */
  readonly themes: number
  /** Headings labelled as work: `Deliverable: …`, `Epic: …`. */
  readonly workItems: number
  /** Headings that announce OKRs. */
  readonly plans: number
  /** Headings that announce KPIs. */
  readonly kpis: number
  /** Headings that announce work: `Initiatives`, `Next steps`. */
  readonly workLists: number
  /** Tables of metrics with a column for what each is to reach. */
  readonly kpiTables: number
  /** Tables with an objective's and a key result's column. */
  readonly pairedTables: number
  /** Headings of what goals are not, and of lessons: pages of design and of courses have them. */
  readonly contrasts: number
  /** Headings of a manual: `Installation`. */
  readonly manuals: number
  /** Headings and columns that name a period. */
  readonly cycles: number
  /** Headings and lines that teach: "What is …", definitions, examples. */
  readonly lessons: number
  /** The title of every heading, caption and bare item. */
  readonly titles: ReadonlyMap<Block, Title>
}

interface Counts {
  objectives: number
  objectiveLists: number
  themes: number
  workItems: number
  keyResults: number
  plans: number
  kpis: number
  workLists: number
  kpiTables: number
  pairedTables: number
  contrasts: number
  manuals: number
  cycles: number
  lessons: number
}

const PLAIN: Title = { kind: "plain" }

/** Reads every title once and counts what the document shows. */
export function profileOutline(root: Block, vocabulary: Vocabulary): Profile {
  const counts: Counts = {
    objectives: 0,
    objectiveLists: 0,
    themes: 0,
    workItems: 0,
    keyResults: 0,
    plans: 0,
    kpis: 0,
    workLists: 0,
    kpiTables: 0,
    pairedTables: 0,
    contrasts: 0,
    manuals: 0,
    cycles: 0,
    lessons: 0,
  }
  const titles = new Map<Block, Title>()
  const visit = (block: Block): void => {
    const title = titleOf(block, vocabulary)
    countBlock(counts, block, { title, vocabulary })
    block.children.forEach(visit)
    if (isNumberedPlan(block, () => findResultsBelow(block, titles, vocabulary))) {
      counts.objectives++
      titles.set(block, { kind: "labelled", role: "objective", near: false })
    } else if (title.kind !== "plain") titles.set(block, title)
  }
  root.children.forEach(visit)
  return { titles, ...counts }
}

function titleOf(block: Block, vocabulary: Vocabulary): Title {
  if (block.kind === "heading") return readTitle(block.text, block.head, vocabulary)
  if (block.kind === "caption")
    return isDefinedTerm(block, vocabulary) ? { kind: "aside", aside: "teaching" } : readCaption(block.text, block.head, vocabulary)
  if (block.kind === "item" && block.children.length > 0 && isExampleLed(block, vocabulary)) return { kind: "aside", aside: "example" }
  const bare = block.kind === "item" && block.head?.separator === "end" && block.head.prefix === "" && block.children.length > 0
  return bare ? readTitle(block.text, block.head, vocabulary) : PLAIN
}

interface BlockReading {
  readonly title: Title
  readonly vocabulary: Vocabulary
}

function countBlock(counts: Counts, block: Block, { title, vocabulary }: BlockReading): void {
  if (title.kind === "plan") counts.plans++
  if (isDated(block, title)) counts.cycles++
  if (title.kind === "aside" && (title.aside === "teaching" || title.aside === "example")) counts.lessons++
  if (title.kind === "list" && title.role === "keyResult" && !title.near && isBehindAims(counts)) counts.keyResults++
  if (title.kind === "list" && title.role === "objective" && !title.near) counts.objectiveLists++
  if (title.kind === "labelled" && title.near && block.kind === "heading") {
    if (title.role === "objective") counts.themes++
    if (title.role === "initiative") counts.workItems++
  }
  if (title.kind === "list" && title.role === "kpi" && !title.near) counts.kpis++
  if (title.kind === "list" && title.role === "initiative" && !title.near) counts.workLists++
  if (title.kind === "aside" && (title.aside === "non-goal" || title.aside === "learning")) counts.contrasts++
  if (title.kind === "slot" && title.role === "objective") counts.objectives++
  if (title.kind === "aside" && title.aside === "manual") counts.manuals++
  const role = labelledRole(block.head, block.text)
  if (isLesson(block, role, vocabulary)) counts.lessons++
  else if (role === "objective") counts.objectives++
  else if (role === "keyResult") counts.keyResults++
  if (block.table !== undefined) countTable(counts, block.table, vocabulary)
}

/** `Key results` before any aim are those of an experiment. */
function isBehindAims({ objectives, objectiveLists, plans, themes, cycles, kpis }: Counts): boolean {
  return objectives + objectiveLists + plans + themes + cycles + kpis > 0
}

/** Whether a heading puts what stands below it into a period. */
export function isDated({ kind, text }: Block, title: Title): boolean {
  return (kind === "heading" || kind === "caption") && isDatedTitle(text.text, title)
}

/** Whether a title names a period and announces what is planned for it. */
export function isDatedTitle(text: string, title: Title): boolean {
  if (title.kind === "cycle") return true
  const announces = title.kind === "plan" || title.kind === "list" || title.kind === "slot"
  return announces && hasDigit(text) && findPeriods(text, { year: 2000 }).length > 0
}

function countTable(counts: Counts, { header, rows }: Table, vocabulary: Vocabulary): void {
  for (const cell of [header[0], ...rows.map(row => row.cells[0])]) {
    if (cell !== undefined && labelledRole(readHead(cell, vocabulary), cell) === "objective") counts.objectives++
  }
  const columns = readColumns(header, vocabulary)
  const roles = new Set(columns.flatMap(column => column.roles.filter(meaning => !meaning.near).map(meaning => meaning.role)))
  const isOfMetrics = columns[0]?.roles.some(meaning => meaning.role === "kpi") ?? false
  if (isOfMetrics && columns.some(column => column.field === "target")) counts.kpiTables++
  if (roles.has("keyResult")) counts.keyResults++
  if (roles.has("keyResult") && roles.has("objective")) counts.pairedTables++
}

/** The role that a label with words behind it gives, when the label leaves no doubt. */
function labelledRole(head: Head | undefined, text: RichText): string | undefined {
  if (head === undefined || head.restStart >= text.text.length) return undefined
  const sense = head.senses.find(sense => sense.kind === "role" && !sense.plural)
  return sense?.kind === "role" ? sense.role : undefined
}

/** A block that explains what goals are: a definition, a question to the reader, an example. */
function isLesson(block: Block, role: string | undefined, vocabulary: Vocabulary): boolean {
  const { head, text } = block
  if (head !== undefined && block.kind === "item" && isPluralLabel(block)) return true
  if (block.kind !== "heading" && (isExampleLed(block, vocabulary) || isDefinedTerm(block, vocabulary))) return true
  if (role !== undefined && head?.number === undefined) return isDefinitionText(text.text.slice(head?.restStart ?? 0), vocabulary)
  return false
}

/** Whether a line begins as examples do: `A good example of …`, `Example: …`. */
function isExampleLed({ head, opening }: Block, vocabulary: Vocabulary): boolean {
  if (head?.senses.some(sense => sense.kind === "example")) return true
  const match = vocabulary.matchAt(opening, 0)
  return match !== undefined && match.to > 1 && match.senses.some(sense => sense.kind === "example")
}

/** Whether a line defines the words: `Objectives are …`, `Key results (KR) describe …`. */
function isDefinedTerm({ text, opening }: Block, vocabulary: Vocabulary): boolean {
  const term = vocabulary.matchAt(opening, 0)
  if (!term?.senses.some(sense => sense.kind === "plan" || (sense.kind === "role" && !sense.near))) return false
  const end = opening[term.to - 1]!.end
  const bracket = /^\s?\(/.test(text.text.slice(end, end + 2)) ? text.text.indexOf(")", end) : end
  const next = opening.findIndex(token => token.start >= bracket)
  return next > 0 && (vocabulary.matchAt(opening, next)?.senses.some(sense => sense.kind === "definition") ?? false)
}

/** A plural label with words behind it explains the word: `Objectives: what we want to reach`; `Next steps: call the mill` in an item does not. */
function isPluralLabel({ head, text, children, parent }: Block): boolean {
  if (head === undefined || head.separator === "end" || head.number !== undefined || children.length > 1) return false
  const roles = head.senses.filter(sense => sense.kind === "role" && !sense.near)
  const isWork = parent?.kind === "item" && roles.some(sense => sense.kind === "role" && sense.role === "initiative")
  const explained = !isWork && roles.every(sense => sense.kind === "role" && sense.plural)
  return roles.length > 0 && explained && text.text.length > head.restStart
}

/** Whether a label's words explain the label: they ask a question or begin as definitions do. */
export function isDefinitionText(text: string, vocabulary: Vocabulary): boolean {
  if (/[?？]\s*$/.test(text)) return true
  // What stands in brackets is a slot to fill, not a definition.
  if (/^\s*[[<{(]/.test(text)) return false
  const first = tokenize(text, 0, 1)[0]
  if (first === undefined || !vocabulary.begins(first.word)) return false
  const match = vocabulary.matchAt(tokenize(text, first.start, 6), 0)
  return match?.senses.some(sense => sense.kind === "definition") ?? false
}
