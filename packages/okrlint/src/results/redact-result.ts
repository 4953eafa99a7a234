import type { InternalRuleId, MessageTemplate, Rule } from "@okrlint/core"
import { countMessages } from "./to-result.ts"
import type { LintMessage, LintResult, RelatedPlace, SuppressedLintMessage } from "./types.ts"

/** Finds the rule that a message names; undefined for messages of okrlint itself. */
type FindRule = (ruleId: string) => Rule | undefined

/** What stands for a value that comes from a document. */
const blank = "…"

/** What is said where words are not known beforehand. */
const withheld = "The words are withheld."

/** Messages of okrlint itself, which may name what a document says. */
const internalMessages: Readonly<Record<InternalRuleId, string>> = {
  "okrlint/parse-error": "File cannot be read as a document.",
  "okrlint/limit": "Document is over a limit.",
  "okrlint/rule-error": "A rule failed on this document.",
  "okrlint/unused-directive": "Directive silences nothing, or sets what is set already.",
  "okrlint/unknown-rule": "Directive names a rule that does not exist.",
  "okrlint/broken-directive": "Directive cannot be understood.",
  "okrlint/directive-without-reason": "Directive does not say why.",
  "okrlint/expired-directive": "Directive no longer counts.",
  "okrlint/stale-suppression": "Suppressions accept what is no longer found.",
}

/**
 * Leaves rules and places in a result and takes out all text of documents: messages keep their form with blanks for values; data, sources,
 * fixes, suggestions, reasons, and names of goals and teams go.
 */
export function redactResult({ source: _source, output: _output, ...result }: LintResult, findRule: FindRule): LintResult {
  const messages = result.messages.map(message => redactMessage(message, findRule))
  const suppressedMessages = result.suppressedMessages.map(message => redactSuppressed(message, findRule))
  return { ...result, messages, suppressedMessages, ...countMessages(messages) }
}

function redactMessage({ fix: _fix, suggestions: _suggestions, ...message }: LintMessage, findRule: FindRule): LintMessage {
  // Messages about a file as such speak of paths and sizes only.
  if (message.ruleId === null) return { ...message, edits: [], data: {} }
  const words = findWords(message.ruleId, message.messageId, findRule)
  return {
    ...message,
    message: fillBlanks(words.text),
    help: fillBlanks(words.help),
    data: {},
    goal: null,
    board: null,
    related: message.related.map(redactPlace),
    edits: [],
  }
}

function findWords(ruleId: string, messageId: string | undefined, findRule: FindRule): MessageTemplate {
  const internal: Readonly<Record<string, string>> = internalMessages
  if (Object.hasOwn(internal, ruleId)) return { text: internal[ruleId] ?? withheld, help: "" }
  return findRule(ruleId)?.messages[messageId ?? ""] ?? { text: withheld, help: "" }
}

function redactSuppressed(message: SuppressedLintMessage, findRule: FindRule): SuppressedLintMessage {
  const suppressions = message.suppressions.map(({ kind }) => ({ kind, justification: "" }))
  return { ...redactMessage(message, findRule), suppressions }
}

function redactPlace(place: RelatedPlace): RelatedPlace {
  return { ...place, message: withheld }
}

function fillBlanks(template: string): string {
  return template.replaceAll(/\{\{\s*\w{1,64}\s*\}\}/g, blank)
}
