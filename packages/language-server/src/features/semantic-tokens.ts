import type { Goal } from "@okrlint/core/model"
import type { TextRange } from "@okrlint/core/reading"
import type { Range, SemanticTokens, SemanticTokensLegend } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"

/** Metric, number and deadline, as token types that every theme colours. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: ["property", "number", "event"], tokenModifiers: [] }

const metricType = 0
const numberType = 1
const deadlineType = 2

interface Token {
  readonly range: Range
  readonly type: number
}

/** The words of each goal that say what is measured, how much and by when. */
export function semanticTokens(analysis: Analysis): SemanticTokens {
  const tokens = analysis.document.goals
    .flatMap(goal => tokensOf(goal, analysis))
    .filter(({ range }) => range.start.line === range.end.line && range.end.character > range.start.character)
    .toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
  return { data: encode(withoutOverlaps(tokens)) }
}

function tokensOf(goal: Goal, { read, rangeOf }: Analysis): Token[] {
  const { metric, quantities, deadline } = read(goal)
  const toToken = ({ start, end }: TextRange, type: number): Token => {
    const span = goal.statement.spanOf(start, end)
    return { range: rangeOf(span.start.offset, span.end.offset), type }
  }
  return [
    ...quantities.filter(({ from }) => from === "statement").map(quantity => toToken(quantity, numberType)),
    ...(metric === undefined || metric.end <= metric.start ? [] : [toToken(metric, metricType)]),
    ...(deadline?.range === undefined ? [] : [toToken(deadline.range, deadlineType)]),
  ]
}

/** Of two that overlap, the one that begins first stays. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)?.range.end
    if (last === undefined || last.line < token.range.start.line || last.character <= token.range.start.character) kept.push(token)
  }
  return kept
}

/** Five numbers a token: lines and characters since the one before, length, type, no modifiers. */
function encode(tokens: readonly Token[]): number[] {
  let line = 0
  let character = 0
  return tokens.flatMap(({ range, type }) => {
    const { start, end } = range
    const data = [
      start.line - line,
      start.line === line ? start.character - character : start.character,
      end.character - start.character,
      type,
      0,
    ]
    line = start.line
    character = start.character
    return data
  })
}
