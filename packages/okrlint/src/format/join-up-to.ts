import { count } from "./summary.ts"

/** Longest comment in characters: code hosts refuse those over 65,536, and a script may add something. */
export const longestComment = 60_000

/** A piece of a report. */
export interface ReportPart {
  readonly text: string
  /** Whether it is one of the things that are counted when they do not fit. */
  readonly counts: boolean
}

/** Joins parts as long as there is room, in characters; what is left out is counted by its noun. */
export function joinUpTo(parts: Iterable<ReportPart>, { room, noun }: { readonly room: number; readonly noun: string }): string {
  let text = ""
  let isFull = false
  let left = 0
  for (const part of parts) {
    isFull ||= text.length + part.text.length > room
    if (!isFull) text += part.text
    else if (part.counts) left++
  }
  return isFull ? `${text}\n${count(left, noun)} not shown.\n` : text
}
