import { createLineIndex, type LineIndex } from "@okrlint/core/model"
import type { LintFix, LintMessage, LintResult, RelatedPlace, SuppressedLintMessage } from "../results/types.ts"
import { fingerprintMessages } from "./fingerprint-messages.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromRoot } from "./report-path.ts"
import { toArtifactLocation, toRegion, type ArtifactLocation } from "./sarif-location.ts"
import { describeMessage, severityName } from "./summary.ts"

/** What the results of one file share. */
export interface SarifResultContext {
  readonly result: LintResult
  /** The file's place in the run's artifacts. */
  readonly index: number
  /** Ids in the order of the driver's rules. */
  readonly ruleIds: readonly string[]
  readonly context: FormatContext
}

/** Gives the function that writes a file's messages as SARIF results. */
export function toSarifResult({ result, index, ruleIds, context }: SarifResultContext): (message: LintMessage) => object {
  const fingerprints = fingerprintMessages(result, pathFromRoot(context, result.filePath))
  const artifactLocation = toArtifactLocation(result.filePath, context)
  const lines = result.source === undefined ? undefined : createLineIndex(result.source)
  return message => ({
    ruleId: message.ruleId,
    ruleIndex: ruleIds.indexOf(message.ruleId ?? ""),
    level: severityName(message),
    message: { text: escapeLinks(describeMessage(message)) },
    locations: [
      {
        physicalLocation: { artifactLocation: { ...artifactLocation, index }, region: toRegion(message) },
        ...(message.goal !== null && { logicalLocations: [toLogicalLocation(message.goal, message.board)] }),
      },
    ],
    ...(message.related.length > 0 && { relatedLocations: message.related.map((place, at) => toRelated(place, at, context)) }),
    partialFingerprints: { "okrlintFinding/v1": fingerprints.get(message) },
    ...(isSuppressed(message) && { suppressions: message.suppressions.map(toSuppression) }),
    ...toFixes(message, { artifactLocation, lines }),
  })
}

function toLogicalLocation(goal: string, board: string | null): object {
  return { name: goal, ...(board !== null && { fullyQualifiedName: `${board}/${goal}` }) }
}

function toRelated(place: RelatedPlace, id: number, context: FormatContext): object {
  return {
    id,
    message: { text: escapeLinks(place.message) },
    physicalLocation: { artifactLocation: toArtifactLocation(place.filePath, context), region: toRegion(place) },
  }
}

function isSuppressed(message: LintMessage): message is SuppressedLintMessage {
  return "suppressions" in message
}

function toSuppression({ kind, justification }: SuppressedLintMessage["suppressions"][number]): object {
  return { kind: kind === "directive" ? "inSource" : "external", ...(justification !== "" && { justification }) }
}

interface ChangedFile {
  readonly artifactLocation: ArtifactLocation
  readonly lines: LineIndex | undefined
}

/** The fix and the suggestions, each with its edits apart. */
function toFixes({ edits, help, suggestions = [] }: LintMessage, file: ChangedFile): { readonly fixes?: readonly object[] } {
  const fixes = [
    ...(edits.length === 0 ? [] : [toFix(help, edits, file)]),
    ...suggestions.map(suggestion => toFix(suggestion.desc, suggestion.edits, file)),
  ]
  return fixes.length === 0 ? {} : { fixes }
}

function toFix(description: string, edits: readonly LintFix[], { artifactLocation, lines }: ChangedFile): object {
  const replacements = edits.map(({ range: [start, end], text }) => ({
    deletedRegion: toDeletedRegion(start, end, lines),
    ...(text !== "" && { insertedContent: { text } }),
  }))
  return { description: { text: escapeLinks(description) }, artifactChanges: [{ artifactLocation, replacements }] }
}

/** Some readers know offsets only, others lines and columns only. */
function toDeletedRegion(start: number, end: number, lines: LineIndex | undefined): object {
  const offsets = { charOffset: start, charLength: end - start }
  if (lines === undefined) return offsets
  const span = lines.spanAt(start, end)
  return {
    ...toRegion({ line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }),
    ...offsets,
  }
}

/** In SARIF's plain text `[words](target)` is a link, which the words of a document must not make. */
function escapeLinks(text: string): string {
  return text.includes("](") ? text.replace(/[[\]\\]/g, "\\$&") : text
}
