import { createAuditPanel } from "../panels/audit-panel.ts"
import { createFindingsPanel } from "../panels/findings-panel.ts"
import { createGoalsPanel } from "../panels/goals-panel.ts"
import type { PanelActions, PanelState } from "../panels/panel.ts"
import { createRulesPanel } from "../panels/rules-panel.ts"
import { createTabs } from "./tabs.ts"

/** What stands beside the text. */
export interface Panels {
  readonly dom: HTMLElement
  /** Shows a state: the open panel at once, the others when they are opened. */
  show(state: PanelState): void
  /** Opens the findings and moves the focus to one. */
  focusFinding(index: number): void
}

/** Makes the panels: findings, goals, audit and rules. */
export function createPanels(actions: PanelActions): Panels {
  const findings = createFindingsPanel(actions)
  const panels = { findings, goals: createGoalsPanel(actions), audit: createAuditPanel(), rules: createRulesPanel(actions) }
  let state: PanelState | undefined
  const stale = new Set<string>()
  const renderOpen = (id: string): void => {
    const entry = Object.entries(panels).find(([name]) => name === id)
    if (entry !== undefined && state !== undefined && stale.delete(id)) entry[1].render(state)
  }
  const tabs = createTabs({
    label: "What okrlint says",
    contents: [
      { id: "findings", name: "Findings", dom: panels.findings.dom },
      { id: "goals", name: "Goals", dom: panels.goals.dom },
      { id: "audit", name: "Audit", dom: panels.audit.dom },
      { id: "rules", name: "Rules", dom: panels.rules.dom },
    ],
    onOpen: renderOpen,
  })
  return {
    dom: tabs.dom,
    show: next => {
      state = next
      for (const id of Object.keys(panels)) stale.add(id)
      tabs.setCount("findings", next.understanding?.messages.length)
      tabs.setCount("goals", next.understanding?.goals.length)
      renderOpen(tabs.current())
    },
    focusFinding: index => {
      tabs.open("findings")
      findings.focus(index)
    },
  }
}
