/** A pattern led to no file; the message names it. */
export class NoFilesFoundError extends Error {
  override readonly name = "NoFilesFoundError"
  /** As given. */
  readonly pattern: string

  constructor(pattern: string) {
    super(`No files matching \`${pattern}\` were found.`)
    this.pattern = pattern
  }
}
