import type { ReportPiece } from "./report-piece.ts"
import type { LintCounts, LintMessage, LintResult, SuppressedLintMessage } from "./types.ts"

/** What a result says, in JSON: read when it is asked for, and written as it is into a report of JSON. */
export interface KeptResult {
  /** `LintCounts` in their order. */
  readonly counts: string
  /** The messages in UTF-8, which may lie elsewhere until they are asked for. */
  messages(): Uint8Array
  suppressedMessages(): Uint8Array
}

/** What a result has beside its messages. */
export type ResultFrame = Pick<LintResult, "filePath" | "usedDeprecatedRules"> & {
  /** The text that was linted. */
  readonly source: string
}

/** Where a result keeps its own JSON, as long as nobody has looked at its messages. */
const ownJson: unique symbol = Symbol("JSON")

/** The counts of a result as text. */
export function keepCounts(counts: LintCounts): string {
  const { errorCount, fatalErrorCount, warningCount, fixableErrorCount, fixableWarningCount } = counts
  return [errorCount, fatalErrorCount, warningCount, fixableErrorCount, fixableWarningCount].join(" ")
}

/** The result that was kept. Its messages are read when somebody looks at them, since most files of a run have nothing new to say. */
export function restoreResult(kept: KeptResult, { filePath, source, usedDeprecatedRules }: ResultFrame): LintResult {
  const counts = readCounts(kept.counts)
  const hasMessages = counts.errorCount + counts.warningCount > 0
  const result = { filePath, messages: [], suppressedMessages: [], ...counts, ...(hasMessages && { source }), usedDeprecatedRules }
  Object.defineProperty(result, ownJson, { value: () => writeJson(result, kept), configurable: true })
  defineLate(result, "messages", () => readJson(kept.messages()) as LintMessage[]) // as its JSON had them
  defineLate(result, "suppressedMessages", () => readJson(kept.suppressedMessages()) as SuppressedLintMessage[]) // as its JSON had them
  return result
}

/** A result as JSON, in pieces. */
export function* jsonOf(result: LintResult & { readonly [ownJson]?: () => Iterable<ReportPiece> }): Generator<ReportPiece, void> {
  const own = result[ownJson]
  if (own === undefined) yield JSON.stringify(result)
  else yield* own()
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

function readCounts(text: string): LintCounts {
  const [errorCount = 0, fatalErrorCount = 0, warningCount = 0, fixableErrorCount = 0, fixableWarningCount = 0] = text
    .split(" ")
    .map(Number)
  return { errorCount, fatalErrorCount, warningCount, fixableErrorCount, fixableWarningCount }
}

/** As `JSON.stringify` writes it, with the messages as they were kept. */
function* writeJson(result: LintResult, kept: KeptResult): Generator<ReportPiece, void> {
  let before = "{"
  for (const key of Object.keys(result) as (keyof LintResult)[]) {
    // of an object that is all its type says
    const value = key === "messages" || key === "suppressedMessages" ? kept[key]() : JSON.stringify(result[key])
    if (value === undefined) continue
    yield `${before}"${key}":`
    yield value
    before = ","
  }
  yield "}"
}

/** A property that is made when it is first read, and is a plain one from then on. */
function defineLate<K extends "messages" | "suppressedMessages">(result: LintResult, key: K, make: () => LintResult[K]): void {
  const settle = (value: LintResult[K]): LintResult[K] => {
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true })
    Object.defineProperty(result, ownJson, { value: undefined, configurable: true })
    return value
  }
  Object.defineProperty(result, key, { enumerable: true, configurable: true, get: () => settle(make()), set: settle })
}
