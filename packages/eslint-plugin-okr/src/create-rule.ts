import { mergeEdits, type Edit, type Finding } from "@okrlint/core"
import { readSource, type EslintRule, type RuleContext, type Violation } from "./eslint-rule.ts"
import type { FileRuns } from "./file-run.ts"

/** What an ESLint rule is made of. */
export interface RuleSource {
  /** As findings carry it. */
  readonly id: string
  readonly meta: Omit<EslintRule["meta"], "fixable" | "hasSuggestions" | "languages" | "schema" | "messages">
  /** Ids of what the rule says, and of what it suggests. */
  readonly messageIds: readonly string[]
  readonly suggestionIds: readonly string[]
  /** The JSON Schema of its options; made when ESLint first asks. */
  readonly schema: () => Record<string, unknown>[]
}

/** Makes an ESLint rule that reports what okrlint finds under one id. */
export function createRule({ id, meta, messageIds, suggestionIds, schema }: RuleSource, runOf: FileRuns): EslintRule {
  let known: Record<string, unknown>[] | undefined
  return {
    meta: {
      ...meta,
      // The words are filled in by okrlint, which knows how to shorten what a document says.
      messages: Object.fromEntries([
        ...messageIds.map(messageId => [messageId, "{{text}} {{help}}"]),
        ...suggestionIds.map(messageId => [suggestionKey(messageId), "{{text}}"]),
      ]),
      get schema() {
        return (known ??= schema())
      },
      fixable: "code",
      hasSuggestions: suggestionIds.length > 0,
      languages: ["markdown/*"],
    },
    create(context) {
      const run = runOf(context.sourceCode)
      run.enable(id, context.options[0])
      return {
        "root:exit": () => {
          for (const finding of run.findingsOf(id, context)) context.report(toViolation(finding, context))
        },
      }
    },
  }
}

/** A message and a suggestion may have the same id; ESLint keeps both in one list. */
function suggestionKey(messageId: string): string {
  return `suggestion:${messageId}`
}

function toViolation({ messageId, data, text, help, span, fix, suggestions }: Finding, context: RuleContext): Violation {
  const source = readSource(context).text
  return {
    loc: { start: span.start, end: span.end },
    messageId,
    data: { ...data, text, help },
    fix: toFix(fix, source) ?? null,
    suggest: suggestions.flatMap(suggestion => {
      const edit = toFix(suggestion.edits, source)
      return edit === undefined ? [] : [{ messageId: suggestionKey(suggestion.messageId), data: { text: suggestion.text }, fix: edit }]
    }),
  }
}

function toFix(edits: readonly Edit[], text: string): Violation["suggest"][number]["fix"] | undefined {
  const merged = mergeEdits(text, edits)
  return merged && (fixer => fixer.replaceTextRange([...merged.range], merged.text))
}
