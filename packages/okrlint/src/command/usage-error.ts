/** The command was called in a way it cannot follow; the message is ready to print. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
