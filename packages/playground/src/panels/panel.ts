import type { Catalogue, Understanding } from "../linting/protocol.ts"
import type { Offer, Place } from "../editor/findings-layer.ts"
import type { RuleSeverity } from "../share/plan.ts"

/** What a panel may show. */
export interface PanelState {
  readonly understanding: Understanding | undefined
  readonly catalogue: Catalogue | undefined
  readonly preset: string
  readonly rules: Readonly<Record<string, RuleSeverity>>
}

/** What a panel may ask for. */
export interface PanelActions {
  goTo(place: Place): void
  apply(offer: Offer): void
  setRule(id: string, severity: RuleSeverity): void
  resetRules(): void
}

/** A part of the page beside the text. */
export interface Panel {
  readonly dom: HTMLElement
  /** Shows a state; called when it has changed and the panel is in view. */
  render(state: PanelState): void
}
