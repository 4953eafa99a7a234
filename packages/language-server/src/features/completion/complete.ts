import { findField, findLineEnd } from "@okrlint/core/model"
import { BLANK } from "@okrlint/core/rewriting"
import type { CompletionItem, CompletionItemKind, Position } from "vscode-languageserver"
import type { Analysis } from "../../workspace/analysis.ts"
import { goalsOf, metricsOf, type IndexedDocument } from "../../workspace/goal-index.ts"
import { toSnippet } from "../code-actions/workspace-edit.ts"
import { goalAt } from "../goal-range.ts"
import { fieldLabelsIn, goalTemplatesIn, ownerLabelIn } from "../goal-templates.ts"
import { directiveWords, tagWords } from "./offered-words.ts"

const kinds = { keyword: 14, value: 12, property: 10, user: 18, snippet: 15, variable: 6 } as const satisfies Record<
  string,
  CompletionItemKind
>

/** What completion depends on. */
export interface CompletionContext {
  readonly snippets: boolean
  /** The workspace's documents; asked only where names seen elsewhere help. */
  readonly documents: () => Promise<readonly IndexedDocument[]>
  /** Whether the client has taken its question back. */
  readonly isCancelled: () => boolean
}

interface Place {
  readonly analysis: Analysis
  /** The line up to the cursor. */
  readonly before: string
  readonly after: string
  readonly offset: number
  readonly context: CompletionContext
}

/** What can be written at a place: directives and rules in a comment, tags, fields, owners and metrics seen, whole goals. */
export async function complete(analysis: Analysis, position: Position, context: CompletionContext): Promise<CompletionItem[]> {
  const offset = analysis.offsetAt(position)
  const { text } = analysis
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1
  const place = { analysis, offset, context, before: text.slice(lineStart, offset), after: text.slice(offset, findLineEnd(text, offset)) }
  return completeComment(place) ?? completeTag(place) ?? (await completeOwner(place)) ?? (await completeLine(place))
}

/** In an open comment nothing but a directive makes sense, and only when the comment may be okrlint's. */
function completeComment(place: Place): CompletionItem[] | undefined {
  const { before, analysis } = place
  const open = Math.max(before.lastIndexOf("<!--"), analysis.isMdx ? before.lastIndexOf("{/*") : -1)
  if (open < 0 || before.slice(open).includes("-->") || before.slice(open).includes("*/}")) return undefined
  const content = before.slice(open).replace(/^(?:<!--|\{\/\*)\s*/, "")
  if (!/\s/.test(content)) {
    if (!"okrlint".startsWith(content) && !content.startsWith("okrlint")) return []
    return directiveWords.map(([word, reach]) => item(place, { label: word, typed: content, kind: kinds.keyword, detail: reach }))
  }
  if (!content.startsWith("okrlint-") || /\s-{2,}\s/.test(content)) return []
  const typed = /[^\s,]*$/.exec(content)?.[0] ?? ""
  const found = new Set(analysis.messages.map(({ ruleId }) => ruleId))
  return [...analysis.config.rules].map(([id, { rule }]) => ({
    ...item(place, { label: id, typed, kind: kinds.value, detail: rule.docs.summary }),
    sortText: `${found.has(id) ? 0 : 1}${id}`, // those that find something here come first
  }))
}

function completeTag(place: Place): CompletionItem[] | undefined {
  const open = place.before.lastIndexOf("[")
  if (open < 0) return undefined
  const typed = place.before.slice(open + 1)
  const isMark = open > 0 && /\s/.test(place.before[open - 1]!) && /^[\w-]*$/.test(typed) && /\w/.test(place.before.slice(0, open))
  if (!isMark) return undefined
  const close = place.after.startsWith("]") ? "" : "]"
  return tagWords.map(([tag, meaning]) => item(place, { label: tag, insert: tag + close, typed, kind: kinds.keyword, detail: meaning }))
}

/** Owners seen, after `@` or after an owner's label. */
async function completeOwner(place: Place): Promise<CompletionItem[] | undefined> {
  const { before, analysis, context } = place
  const mention = /(?:^|[\s(|])@([\p{L}\p{N}._-]*)$/u.exec(before)?.[1]
  const label = ownerLabelIn(analysis.document.language)
  const afterLabel = label === undefined ? -1 : before.lastIndexOf(`${label}:`)
  const typed = mention ?? (afterLabel < 0 || label === undefined ? undefined : before.slice(afterLabel + label.length + 1).trimStart())
  if (typed === undefined) return undefined
  const owners = goalsOf(await context.documents()).flatMap(({ goal }) => findField(goal, "owner")?.text ?? [])
  return unique(owners.map(owner => owner.replace(/^@/, ""))).map(owner => item(place, { label: owner, typed, kind: kinds.user }))
}

async function completeLine(place: Place): Promise<CompletionItem[]> {
  const { before, analysis, context, offset } = place
  const start = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|#{1,6}\s+)?(?:\*\*)?([\p{L}\d]*)$/u.exec(before)
  const { language } = analysis.document
  if (start !== null) {
    const typed = start[1] ?? ""
    const isUnderGoal = /^\s+[-*+]\s/.test(before)
    const templates = goalTemplatesIn(language).map(({ label, text }) => template(place, `${label}: ${text}`, typed))
    const fields = fieldLabelsIn(language).map(label =>
      item(place, { label: `${label}:`, insert: `${label}: `, typed, kind: kinds.property }),
    )
    return isUnderGoal ? [...fields, ...templates] : templates
  }
  const goal = goalAt(analysis.document.goals, offset)
  const typed = /[\p{L}\d-]{2,60}$/u.exec(before)?.[0]
  if (goal === undefined || typed === undefined) return []
  const others = (await context.documents()).filter(({ uri }) => uri !== analysis.uri)
  const own = analysis.document.goals.filter(one => one !== goal)
  const kpis = [...own, ...goalsOf(others).map(({ goal: one }) => one)].filter(({ role }) => role === "kpi")
  const names = kpis.map(({ statement }) => statement.text)
  const metrics = [...own.flatMap(one => analysis.read(one).metric?.name ?? []), ...(await metricsOf(others, context.isCancelled))]
  return unique([...names.filter(name => name.length <= 60), ...metrics]).map(name =>
    item(place, { label: name, typed, kind: kinds.variable }),
  )
}

interface ItemParts {
  readonly label: string
  /** What the item replaces. */
  readonly typed: string
  readonly kind: CompletionItemKind
  readonly insert?: string
  readonly detail?: string
}

function item({ analysis, offset }: Place, { label, typed, kind, detail, insert = label }: ItemParts): CompletionItem {
  const range = analysis.rangeOf(offset - typed.length, offset)
  return { label, kind, ...(detail !== undefined && { detail }), filterText: label, textEdit: { range, newText: insert } }
}

/** A goal to fill in, offered as it will stand there. */
function template(place: Place, text: string, typed: string): CompletionItem {
  const plain = item(place, { label: text.replaceAll(BLANK, "…"), typed, kind: kinds.snippet, insert: text })
  if (!place.context.snippets || plain.textEdit === undefined) return plain
  return { ...plain, insertTextFormat: 2, textEdit: { ...plain.textEdit, newText: toSnippet(text) } }
}

/** Each text once, as it comes first, whatever its case; in alphabetical order. */
function unique(texts: readonly string[]): string[] {
  const byKey = new Map(texts.toReversed().map(text => [text.toLowerCase(), text]))
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
}
