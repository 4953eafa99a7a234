import { ConfigError } from "@okrlint/config"
import type { Diagnostic } from "vscode-languageserver"
import { createPositions, type PositionEncoding } from "../text/positions.ts"

/** A config that could not be used, as a diagnostic on the config file. */
export function toConfigDiagnostic(error: unknown, text: string, encoding: PositionEncoding): Diagnostic {
  const [start, end] = findPlace(error, text)
  const message = error instanceof Error ? error.message : String(error)
  return { range: createPositions(text, encoding).rangeOf(start, end), severity: 1, source: "okrlint", code: "okrlint/config", message }
}

/** The last name of the key path that the file holds, or the place that the message names, or the first line. */
function findPlace(error: unknown, text: string): [start: number, end: number] {
  const message = error instanceof Error ? error.message : ""
  const place = /:(\d{1,7}):(\d{1,7})(?:,|$)/.exec(message)
  if (place !== null) {
    const start = offsetOf(text, Number(place[1]), Number(place[2]))
    return [start, start + 1]
  }
  const names = [
    ...namesIn(error instanceof ConfigError ? (error.path ?? "") : ""),
    ...[...message.matchAll(/`([^`\n]{1,80})`/g)].map(match => match[1]!),
  ]
  for (const name of names) {
    const at = text.indexOf(name)
    if (at >= 0) return [at, at + name.length]
  }
  return [0, text.split(/\r?\n/, 1)[0]?.length ?? 0]
}

/** The names of a key path such as `rules["max-objectives"][1].team`, innermost first. */
function namesIn(path: string): string[] {
  return path
    .split(/[[\].]+/)
    .map(part => part.replaceAll('"', ""))
    .filter(part => part !== "" && !/^\d+$/.test(part))
    .toReversed()
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let current = 1; current < line; current++) {
    const next = text.indexOf("\n", start)
    if (next < 0) break
    start = next + 1
  }
  return Math.min(start + column - 1, text.length)
}
