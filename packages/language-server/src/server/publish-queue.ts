import { letMessagesIn } from "../workspace/let-messages-in.ts"

/** Documents whose findings are to be sent. */
export interface PublishQueue {
  add(uri: string): void
  has(uri: string): boolean
  delete(uri: string): void
  /** Nothing that waits is sent any more. */
  dispose(): void
}

/** Calls back for each document once the messages that are already there have been read, so that a burst of edits is one call. */
export function createPublishQueue(publish: (uri: string) => Promise<void>): PublishQueue {
  const waiting = new Set<string>()
  let isScheduled = false
  let isDisposed = false
  const run = async (): Promise<void> => {
    await letMessagesIn()
    isScheduled = false
    for (const uri of waiting) {
      if (isDisposed) return
      waiting.delete(uri)
      await publish(uri)
    }
  }
  return {
    add: uri => {
      waiting.add(uri)
      if (isScheduled) return
      isScheduled = true
      void run()
    },
    has: uri => waiting.has(uri),
    delete: uri => void waiting.delete(uri),
    dispose: () => {
      isDisposed = true
    },
  }
}
