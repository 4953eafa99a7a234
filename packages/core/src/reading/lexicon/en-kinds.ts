import type { KindWords } from "./types.ts"

/** Words that decide the kind of an English statement. */
export const ENGLISH_KINDS: KindWords | undefined = undefined
