/** English words that rules look for in goals and in the prose around them, by list; lower case, phrases as they are written. */
export const ENGLISH_WORDS = {
  /** Words that say nothing was left out. */
  universal: ["always", "never", "without exception", "at all times", "in every case", "no one", "nobody", "everyone", "everybody"],
} as const satisfies Readonly<Record<string, readonly string[]>>
