import { HistoryError } from "../history/history-error.ts"
import type { Life } from "./trace-lives.ts"

/** How a goal can be named, the surest first. */
type Finder = (life: Life, name: string) => boolean

const finders: readonly Finder[] = [
  ({ state }, name) => `${state.filePath}:${state.span.start.line}` === name || `${state.filePath}#${state.id}` === name,
  ({ state }, name) => state.id.toLowerCase() === name.toLowerCase(),
  ({ state }, name) => state.label?.toLowerCase().replaceAll(/\s/g, "") === name.toLowerCase().replaceAll(/\s/g, ""),
  ({ state }, name) => state.text.toLowerCase() === name.toLowerCase(),
  ({ state }, name) => state.text.toLowerCase().includes(name.toLowerCase()),
]

/** Candidates that a message lists. */
const listed = 8

/**
 * The goal that a name means: `FILE:LINE`, `FILE#ID`, an id, a label, or words of its text. Goals that are there come before those that
 * are gone, and of a goal that was carried on the latest is meant.
 *
 * @throws {HistoryError} when no goal or more than one is meant.
 */
export function findLife(lives: readonly Life[], name: string): Life {
  const there = lives.filter(({ isThere }) => isThere)
  const gone = lives.filter(({ isThere }) => !isThere).toReversed()
  for (const candidates of [there, gone]) {
    for (const find of finders) {
      const found = candidates.filter(life => find(life, name))
      const latest = found.filter(life => !found.some(other => carriesOn(other, life)))
      if (latest.length === 1) return latest[0]!
      if (latest.length > 1) throw new HistoryError(describeChoice(latest, name))
    }
  }
  throw new HistoryError(`No goal \`${name}\` was found in the history. Name it by \`FILE:LINE\`, its label or words of its text.`)
}

function carriesOn(later: Life, earlier: Life): boolean {
  const from = later.carriedFrom?.life
  return from !== undefined && (from === earlier || carriesOn(from, earlier))
}

function describeChoice(lives: readonly Life[], name: string): string {
  const lines = lives.slice(0, listed).map(({ state }) => `  ${state.filePath}#${state.id}  ${state.text}`)
  const more = lives.length > listed ? [`  and ${lives.length - listed} more`] : []
  return [`${lives.length} goals are meant by \`${name}\`. Name one:`, ...lines, ...more].join("\n")
}
