/** Entries of one list that lack the same thing. */
export interface Lack<Entry> {
  readonly lacking: readonly Entry[]
  /** The entry to report once for the whole list: set when the list has several entries and every one of them lacks it. */
  readonly once: Entry | undefined
}

/** A list of this many entries that all lack the same thing was written that way on purpose, and is told so once. */
const several = 3

/** Tells how a lack is reported: once for a list that has it throughout, else entry by entry. */
export function groupLack<Entry>(entries: readonly Entry[], lacks: (entry: Entry) => boolean): Lack<Entry> {
  const lacking = entries.filter(lacks)
  const isWhole = lacking.length >= several && lacking.length === entries.length
  return { lacking, once: isWhole ? lacking[0] : undefined }
}
