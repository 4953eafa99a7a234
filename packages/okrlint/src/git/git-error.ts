/** Git is not there, the folder is in no repository, or git refuses; the message is ready to print. */
export class GitError extends Error {
  override readonly name = "GitError"
}
