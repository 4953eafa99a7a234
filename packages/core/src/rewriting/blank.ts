/** The blank that a team fills in; the reading takes it for a placeholder. */
export const BLANK = "___"
