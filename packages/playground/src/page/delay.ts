/** Work that is done once nothing new has come for a while. */
export interface Delay {
  /** Begins to wait, anew when it waits already. */
  start(): void
  /** Does it at once. */
  now(): void
  cancel(): void
  isWaiting(): boolean
}

/** Makes a delay of some milliseconds. */
export function createDelay(milliseconds: number, run: () => void): Delay {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const now = (): void => {
    cancel()
    run()
  }
  return {
    now,
    cancel,
    isWaiting: () => timer !== undefined,
    start: () => {
      cancel()
      timer = setTimeout(now, milliseconds)
    },
  }
}
