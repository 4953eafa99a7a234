import crelt from "crelt"
import { createDelay } from "./delay.ts"

/** Tells people who do not see the page what has changed. */
export interface Announcer {
  readonly dom: HTMLElement
  /** Says it at once. */
  say(words: string): void
  /** Says it, and shows it for a moment. */
  show(words: string): void
  /** Says it when nothing else was to be said for a while, and not twice: while somebody types, counts change all the time. */
  sayLater(words: string): void
}

/** Milliseconds without anything new after which it is said. */
const pause = 1000

/** Milliseconds for which words are shown. */
const shownFor = 5000

/** Makes a live region, in view only while something is shown. */
export function createAnnouncer(): Announcer {
  const dom = crelt("p", { class: "op-announcer", role: "status", "aria-live": "polite" })
  const hideSoon = createDelay(shownFor, () => dom.classList.remove("op-shown"))
  const saySoon = createDelay(pause, () => say(later))
  let later = ""
  let said = ""
  const say = (words: string): void => {
    said = words
    dom.textContent = words
  }
  return {
    dom,
    say,
    show: words => {
      say(words)
      dom.classList.add("op-shown")
      hideSoon.start()
    },
    sayLater: words => {
      if (words === said) return
      later = words
      saySoon.start()
    },
  }
}
