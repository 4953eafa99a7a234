/** From here on two statements are the same words, but for an ending or a small word; `docs/similarity.md` shows on what it was set. */
export const sameWords = 0.85

/** From here on two statements may be one goal in other words; below, no judged pair is. */
export const reworded = 0.6
