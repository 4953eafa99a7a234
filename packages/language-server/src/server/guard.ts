import type { CancellationToken, Connection } from "vscode-languageserver"
import { ResponseError } from "vscode-languageserver"
import { letMessagesIn } from "../workspace/let-messages-in.ts"
import { isConfigError, stackOf } from "./faults.ts"

const requestCancelled = -32800

/** Answers a request; undefined for nothing to say. */
export type Answer<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result | undefined> | Result | undefined

/**
 * Makes a handler that a fault in one document does not take the server down with, and that stops when the client has
 * taken the request back: messages that are already there are read before the work begins.
 */
export function createGuard(connection: Connection) {
  return <Params, Result>(name: string, fallback: Result, answer: Answer<Params, Result>) =>
    async (params: Params, token: CancellationToken): Promise<Result | ResponseError<void>> => {
      await letMessagesIn()
      if (token.isCancellationRequested) return new ResponseError(requestCancelled, "The client has taken the request back.")
      try {
        return (await answer(params, token)) ?? fallback
      } catch (error) {
        // A broken config is shown on its file; nothing else is to be said about it here.
        if (!isConfigError(error)) connection.console.error(`okrlint failed on ${name}: ${stackOf(error)}`)
        return fallback
      }
    }
}
