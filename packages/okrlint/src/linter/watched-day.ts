/** The day that counts as today, and whether anything has asked for it: what has not asked holds on any other day. */
export interface WatchedDay {
  /** ISO day; reading it is noted. */
  readonly now: string
  /** Whether `now` was read. */
  wasRead(): boolean
}

/** Watches who asks for the day. */
export function watchDay(day: string): WatchedDay {
  let isRead = false
  return {
    get now() {
      isRead = true
      return day
    },
    wasRead: () => isRead,
  }
}
