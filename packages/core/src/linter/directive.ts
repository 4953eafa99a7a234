import type { DirectiveComment, Span } from "../model/index.ts"
import { isDay } from "./day.ts"

/** What stands after `okrlint-` in a comment that switches rules. */
export type DirectiveKind = "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-next-goal" | "disable-file"

/** A comment that switches rules off or on. */
export interface Directive {
  readonly type: "switch"
  readonly kind: DirectiveKind
  /** Rule ids as written; empty means every rule. */
  readonly rules: readonly string[]
  /** Where each of them stands in the source: 0-based offsets, end exclusive. */
  readonly ruleRanges: readonly (readonly [start: number, end: number])[]
  /** What follows `--`; empty when no reason is given. */
  readonly reason: string
  /** ISO day after which it no longer counts. */
  readonly until: string | undefined
  readonly span: Span
}

/** A comment that configures rules for its document. */
export interface InlineConfig {
  readonly type: "config"
  readonly rules: readonly { readonly ruleId: string; readonly value: unknown }[]
  readonly reason: string
  readonly span: Span
}

/** A comment that speaks to okrlint and cannot be understood. */
export interface BrokenDirective {
  readonly type: "broken"
  /** What came and what was expected. */
  readonly message: string
  readonly span: Span
}

const kinds: ReadonlySet<string> = new Set<DirectiveKind>([
  "disable",
  "enable",
  "disable-line",
  "disable-next-line",
  "disable-next-goal",
  "disable-file",
])

/** Understands a comment that begins with `okrlint`. */
export function parseDirective(comment: DirectiveComment): Directive | InlineConfig | BrokenDirective {
  const { body, reason } = splitReason(comment.text)
  const end = body.search(/\s|$/)
  const word = body.slice(0, end)
  const rest = body.slice(end).trim()
  if (word === "okrlint") return parseInlineConfig(rest, reason, comment.span)
  const kind = word.slice("okrlint-".length)
  if (!isDirectiveKind(kind)) {
    return {
      type: "broken",
      span: comment.span,
      message: `Unexpected directive \`${word}\`, expected one of ${[...kinds].map(name => `\`okrlint-${name}\``).join(", ")}.`,
    }
  }
  return parseSwitch({ kind, words: findWords(body, end, comment.textOffset), reason, span: comment.span })
}

function isDirectiveKind(kind: string): kind is DirectiveKind {
  return kinds.has(kind)
}

/** Everything after the first ` -- ` is the reason, as in ESLint; the comment's text has no space at its start. */
function splitReason(text: string): { body: string; reason: string } {
  const at = /\s-{2,}\s/.exec(text)
  if (at === null) return { body: text.trimEnd(), reason: "" }
  return { body: text.slice(0, at.index), reason: text.slice(at.index + at[0].length).trim() }
}

/** A word of a comment and where it stands in the source. */
interface Word {
  readonly text: string
  readonly range: readonly [start: number, end: number]
}

function findWords(body: string, from: number, textOffset: number): Word[] {
  return [...body.slice(from).matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => {
    const start = textOffset + from + index
    return { text, range: [start, start + text.length] }
  })
}

interface SwitchParts {
  readonly kind: DirectiveKind
  readonly words: readonly Word[]
  readonly reason: string
  readonly span: Span
}

function parseSwitch({ kind, words, reason, span }: SwitchParts): Directive | BrokenDirective {
  const at = words.findIndex(({ text }) => text === "until")
  const named = at < 0 ? words : words.slice(0, at)
  const [until, ...more] = at < 0 ? [] : words.slice(at + 1)
  if (at >= 0 && (until === undefined || !isDay(until.text) || more.length > 0)) {
    const came = words.slice(at + 1).map(({ text }) => text)
    return {
      type: "broken",
      span,
      message: `Unexpected \`${["until", ...came].join(" ")}\`, expected a day such as \`until 2026-12-31\` at the end.`,
    }
  }
  return {
    type: "switch",
    kind,
    rules: named.map(({ text }) => text),
    ruleRanges: named.map(({ range }) => range),
    reason,
    until: until?.text,
    span,
  }
}

function parseInlineConfig(body: string, reason: string, span: Span): InlineConfig | BrokenDirective {
  const rules: { ruleId: string; value: unknown }[] = []
  for (const part of splitAtCommas(body)) {
    const colon = part.indexOf(":")
    const ruleId = part
      .slice(0, colon)
      .trim()
      .replace(/^["']|["']$/g, "")
    if (colon < 1 || ruleId === "")
      return {
        type: "broken",
        span,
        message: `Unexpected \`${part.trim()}\` after \`okrlint\`, expected \`rule: severity\` or \`rule: [severity, options]\`.`,
      }
    const value = parseValue(part.slice(colon + 1).trim())
    if (value === undefined)
      return {
        type: "broken",
        span,
        message: `Unexpected value for \`${ruleId}\`, expected \`off\`, \`warn\`, \`error\` or JSON such as \`["warn", { … }]\`.`,
      }
    rules.push({ ruleId, value })
  }
  if (rules.length === 0) return { type: "broken", span, message: "Nothing follows `okrlint`, expected `rule: severity`." }
  return { type: "config", rules, reason, span }
}

function parseValue(text: string): unknown {
  if (/^\w+$/.test(text)) return /^[012]$/.test(text) ? Number(text) : text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Splits at commas outside brackets and strings. */
function splitAtCommas(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let inString = false
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index]
    if (inString) {
      if (char === "\\") index++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === "[" || char === "{") depth++
    else if (char === "]" || char === "}") depth--
    else if (char === "," && depth === 0) {
      parts.push(text.slice(from, index))
      from = index + 1
    }
  }
  parts.push(text.slice(from))
  return parts.filter(part => part.trim() !== "")
}
