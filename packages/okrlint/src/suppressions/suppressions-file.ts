import { ConfigError } from "@okrlint/config"

/** One finding that is accepted for now, known by what it is about and never by its words or its line. */
export interface SuppressionEntry {
  /** Id of the goal in its document (`O1/KR1.2`), or `board` or `prose` for findings that are about no goal. */
  readonly goal: string
  readonly rule: string
  readonly messageId: string
  /** Fingerprint of the goal's statement, of the board's name or of the sentence: follows a goal that is relabelled. */
  readonly fingerprint: string
}

/** Entries by file, relative to the suppressions file, with `/` between folders. */
export type Suppressions = ReadonlyMap<string, readonly SuppressionEntry[]>

/** Name of the file when no other is given; it lies beside the config or in the working folder. */
export const suppressionsFileName = "okrlint-suppressions.json"

/**
 * Reads the text of a suppressions file.
 *
 * @throws {ConfigError} naming the file, the place, what came and what was expected.
 */
export function parseSuppressions(text: string, source: string): Suppressions {
  const data = parseJson(text, source)
  if (!isRecord(data) || data["version"] !== 1 || !isRecord(data["files"])) {
    throw new ConfigError(`Unexpected content in ${source}, expected \`{ "version": 1, "files": { … } }\`.`, { source })
  }
  return new Map(Object.entries(data["files"]).map(([file, entries]) => [file, parseEntries(entries, { file, source })]))
}

/**
 * Writes suppressions as text: files and entries sorted, an entry on a line of its own, so that two branches that add entries
 * merge without conflict in most cases. Files without entries are left out.
 */
export function formatSuppressions(suppressions: Suppressions): string {
  const files = [...suppressions].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => compare(a, b))
  const blocks = files.map(([file, entries]) => {
    const lines = [...new Set(entries.map(entry => keyOf(entry)))].sort(compare).map(key => `      ${key}`)
    return `    ${JSON.stringify(file)}: [\n${lines.join(",\n")}\n    ]`
  })
  return blocks.length === 0
    ? '{\n  "version": 1,\n  "files": {}\n}\n'
    : `{\n  "version": 1,\n  "files": {\n${blocks.join(",\n")}\n  }\n}\n`
}

/** The entry as its line in the file; equal entries have equal lines. */
export function keyOf({ goal, rule, messageId, fingerprint }: SuppressionEntry): string {
  return JSON.stringify({ goal, rule, messageId, fingerprint })
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ConfigError(`Unexpected content in ${source}, expected JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      source,
      cause,
    })
  }
}

function parseEntries(entries: unknown, { file, source }: { file: string; source: string }): SuppressionEntry[] {
  const path = `files[${JSON.stringify(file)}]`
  if (!Array.isArray(entries))
    throw new ConfigError(`Unexpected value at ${path} in ${source}, expected a list of entries.`, { source, path })
  return (entries as unknown[]).map((entry, index) => {
    if (!isEntry(entry)) {
      const at = `${path}[${index}]`
      throw new ConfigError(`Unexpected entry at ${at} in ${source}, expected \`goal\`, \`rule\`, \`messageId\` and \`fingerprint\`.`, {
        source,
        path: at,
      })
    }
    return entry
  })
}

function isEntry(value: unknown): value is SuppressionEntry {
  return isRecord(value) && ["goal", "rule", "messageId", "fingerprint"].every(key => typeof value[key] === "string")
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
