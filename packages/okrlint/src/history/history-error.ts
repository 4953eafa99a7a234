/** History that cannot be looked at, with what to do about it: no git, no repository, a revision that is not there. */
export class HistoryError extends Error {
  override readonly name = "HistoryError"
}
