import { joinPieces, type ReportPiece } from "../results/report-piece.ts"

/** Characters that begin a workflow command, as a kind of report can hold them without changing what it says. */
interface Escapes {
  /** For the first of two colons at the start of a line. */
  readonly colon: string
  /** For the second of two number signs. */
  readonly numberSign: string
}

const inJson: Escapes = { colon: "\\u003a", numberSign: "\\u0023" }
const inMarkup: Escapes = { colon: "&#58;", numberSign: "&#35;" }
const inText: Escapes = { colon: "\\u{3a}", numberSign: "\\u{23}" }

const escapesByFormat: Readonly<Record<string, Escapes>> = {
  json: inJson,
  jsonl: inJson,
  sarif: inJson,
  gitlab: inJson,
  rdjson: inJson,
  checkstyle: inMarkup,
  junit: inMarkup,
  html: inMarkup,
}

/** The format `github` is made of commands, and escapes for itself; a patch has to stay as it is. */
const unguarded: ReadonlySet<string> = new Set(["github", "patch"])

/**
 * Keeps text of documents from being read as a workflow command: runners of GitHub Actions look for `::name::` at the start of a line,
 * white space aside, and for `##[name]` anywhere in it.
 */
export function guardWorkflowCommands(report: string, format: string): string {
  if (unguarded.has(format)) return report
  const { colon, numberSign } = (Object.hasOwn(escapesByFormat, format) ? escapesByFormat[format] : undefined) ?? inText
  if (!report.includes("::") && !report.includes("##[")) return report
  return report
    .split("\n")
    .map(line => {
      const indent = line.length - line.trimStart().length
      const begun = line.startsWith("::", indent) ? `${line.slice(0, indent)}${colon}${line.slice(indent + 1)}` : line
      return begun.replaceAll("##[", `#${numberSign}[`)
    })
    .join("\n")
}

/** As `guardWorkflowCommands`, of a report that comes in pieces; a command may stand across two of them. */
export async function* guardPieces(
  pieces: Iterable<ReportPiece> | AsyncIterable<ReportPiece>,
  format: string,
): AsyncGenerator<string, void> {
  let rest = ""
  for await (const piece of pieces) {
    const text = rest + joinPieces([piece])
    const cut = findCut(text)
    yield guardWorkflowCommands(text.slice(0, cut), format)
    rest = text.slice(cut)
  }
  yield guardWorkflowCommands(rest, format)
}

/** A place that neither a command nor a character stands across. */
function findCut(text: string): number {
  let cut = text.length - 1
  while (cut > 0 && /[\s:#[\udc00-\udfff]/.test(text.charAt(cut))) cut--
  return Math.max(cut, 0)
}
