/** Entries of one page that lack the same thing. */
export interface Lack<Entry> {
  readonly lacking: readonly Entry[]
  /** The entry at which to report once for all: set when several entries lack it, and most of the page's do. */
  readonly once: Entry | undefined
}

/** This many entries with the same fault have one cause, and are told so once. */
export const several = 3

/** Tells how a lack is reported: once for a page that was written that way, else entry by entry. */
export function groupLack<Entry>(entries: readonly Entry[], lacks: (entry: Entry) => boolean): Lack<Entry> {
  const lacking = entries.filter(lacks)
  const isCustom = lacking.length >= several && lacking.length * 2 > entries.length
  return { lacking, once: isCustom ? lacking[0] : undefined }
}
