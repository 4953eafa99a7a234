import crelt from "crelt"
import type { AuditWords } from "../linting/protocol.ts"

/** What the colours beside the text mean. */
export interface Legend {
  readonly dom: HTMLElement
  show(words: AuditWords): void
}

/** Makes a legend, empty until the words for it are known. */
export function createLegend(): Legend {
  const dom = crelt("ul", { class: "op-legend", "aria-label": "Colours of goals" })
  return {
    dom,
    show: ({ piles }) => {
      const entries = piles.map(({ pile, name, about }) =>
        crelt("li", { title: about }, crelt("span", { class: `op-swatch op-fill-${pile}`, "aria-hidden": "true" }), name),
      )
      dom.replaceChildren(...entries)
    },
  }
}
