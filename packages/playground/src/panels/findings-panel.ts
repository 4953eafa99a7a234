import crelt from "crelt"
import { listOffers } from "../editor/findings-layer.ts"
import type { LintMessage, Understanding } from "../linting/protocol.ts"
import { describeCounts } from "./describe-counts.ts"
import { renderFirst } from "./first-of.ts"
import { renderWords } from "./message-words.ts"
import type { Panel, PanelActions } from "./panel.ts"

/** The findings, with what they offer to do. */
export interface FindingsPanel extends Panel {
  /** Moves the focus to a finding. */
  focus(index: number): void
}

/** Makes the panel of findings. */
export function createFindingsPanel(actions: PanelActions): FindingsPanel {
  const dom = crelt("div", { class: "op-panel-body" }, crelt("p", { class: "op-empty" }, "The linter is being loaded…"))
  return {
    dom,
    render: ({ understanding }) => {
      if (understanding === undefined) return
      const focused = keyOfFocus(dom)
      dom.replaceChildren(...renderFindings(understanding, actions))
      if (focused !== undefined) restoreFocus(dom, focused)
    },
    focus: index => {
      const card = dom.querySelectorAll<HTMLElement>(".op-finding")[index]
      const first = card?.querySelector<HTMLElement>(".op-offer") ?? card?.querySelector<HTMLElement>(".op-place")
      first?.focus()
      card?.scrollIntoView({ block: "nearest" })
    },
  }
}

function renderFindings(understanding: Understanding, actions: PanelActions): HTMLElement[] {
  const { messages, goals } = understanding
  const head = crelt("p", { class: "op-summary", tabIndex: -1 }, describeCounts(understanding))
  if (messages.length > 0) return [head, renderFirst(messages, message => renderFinding(message, actions), "op-findings")]
  const words =
    goals.length === 0
      ? "okrlint reads objectives, key results, KPIs and initiatives. Paste a page of yours, or choose an example."
      : "Nothing to say about these goals. What okrlint is not sure of it keeps to itself."
  return [head, crelt("p", { class: "op-empty" }, words)]
}

function renderFinding(message: LintMessage, actions: PanelActions): HTMLElement {
  const { severity, ruleId, line, help, url } = message
  const name = severity === 2 ? "Error" : "Warning"
  const place = crelt("button", { type: "button", class: "op-place", "data-key": `place ${ruleId} ${line}` }, `Line ${line}`)
  place.addEventListener("click", () => actions.goTo(message))
  const offers = listOffers(message).map(offer => {
    const button = crelt("button", { type: "button", class: "op-button op-offer", "data-key": `offer ${ruleId} ${line} ${offer.name}` })
    button.append(...renderWords(offer.name))
    button.addEventListener("click", () => actions.apply(offer))
    return button
  })
  return crelt(
    "li",
    { class: `op-finding op-${name.toLowerCase()}` },
    crelt("p", { class: "op-finding-head" }, crelt("span", { class: "op-severity" }, name), place, renderRule({ ruleId, url })),
    crelt("p", { class: "op-finding-text" }, renderWords(message.message)),
    help === "" ? null : crelt("p", { class: "op-finding-help" }, renderWords(help)),
    offers.length === 0 ? null : crelt("div", { class: "op-offers" }, offers),
  )
}

/** Plugins and okrlint itself have no pages. */
function renderRule({ ruleId, url }: Pick<LintMessage, "ruleId" | "url">): Node | null {
  if (ruleId === null) return null
  if (url === null) return crelt("span", { class: "op-rule" }, ruleId)
  return crelt("a", { class: "op-rule", href: url, target: "_blank", rel: "noreferrer" }, ruleId)
}

/** What a person was at, before the list is made anew. */
function keyOfFocus(dom: HTMLElement): string | undefined {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && dom.contains(activeElement) ? (activeElement.dataset["key"] ?? "") : undefined
}

/** A finding that was mended is gone; the summary then says what is left. */
function restoreFocus(dom: HTMLElement, key: string): void {
  const same = [...dom.querySelectorAll<HTMLElement>("[data-key]")].find(({ dataset }) => dataset["key"] === key)
  const target = same ?? dom.querySelector<HTMLElement>(".op-summary")
  target?.focus()
}
