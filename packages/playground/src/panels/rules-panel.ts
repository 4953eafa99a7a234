import crelt from "crelt"
import type { CatalogueRule } from "../linting/protocol.ts"
import type { RuleSeverity } from "../share/plan.ts"
import { count } from "./describe-counts.ts"
import type { Panel, PanelActions, PanelState } from "./panel.ts"
import { presetWords } from "./preset-words.ts"

const severities: readonly (readonly [RuleSeverity, string])[] = [
  ["off", "Off"],
  ["warn", "Warning"],
  ["error", "Error"],
]

/** A switch for each rule, and a field to find one. */
export function createRulesPanel(actions: PanelActions): Panel {
  const field = crelt("input", { type: "search", class: "op-field", placeholder: "Find a rule", "aria-label": "Find a rule" })
  const onlyOn = crelt("input", { type: "checkbox" })
  const intro = crelt("div", { class: "op-intro" })
  const list = crelt("ul", { class: "op-rules" })
  const shown = crelt("p", { class: "op-quiet", role: "status" })
  const dom = crelt(
    "div",
    { class: "op-panel-body" },
    intro,
    crelt("div", { class: "op-filter" }, field, crelt("label", onlyOn, " Only those that are on")),
    shown,
    list,
  )
  let state: PanelState | undefined
  const rows = new Map<string, RuleRow>()
  const filter = (): void => {
    const words = field.value.toLowerCase().split(/\s+/)
    const visible = [...rows.values()].filter(row => row.show(words, onlyOn.checked))
    shown.textContent = `${count(visible.length, "rule")} of ${rows.size}`
  }
  field.addEventListener("input", filter)
  onlyOn.addEventListener("change", filter)
  return {
    dom,
    render: next => {
      const { catalogue } = next
      if (catalogue === undefined) return
      if (rows.size === 0) for (const rule of catalogue.rules) rows.set(rule.id, createRow(rule, actions))
      if (list.childElementCount === 0) list.append(...[...rows.values()].map(row => row.dom))
      if (state?.preset !== next.preset || state.rules !== next.rules) {
        intro.replaceChildren(...renderIntro(next, actions))
        for (const row of rows.values()) row.set(next)
        filter()
      }
      state = next
    },
  }
}

function renderIntro({ preset, rules }: PanelState, actions: PanelActions): HTMLElement[] {
  const changed = Object.keys(rules).length
  const words = crelt("p", crelt("strong", preset), `: ${presetWords[preset] ?? "a preset of okrlint."}`)
  if (changed === 0) return [words]
  const reset = crelt("button", { type: "button", class: "op-button" }, "Back to the preset")
  reset.addEventListener("click", () => actions.resetRules())
  return [words, crelt("p", { class: "op-changed" }, `${count(changed, "rule")} set by hand. `, reset)]
}

interface RuleRow {
  readonly dom: HTMLElement
  set(state: Pick<PanelState, "preset" | "rules">): void
  /** Shows the row where it fits, and says whether it does. */
  show(words: readonly string[], onlyOn: boolean): boolean
}

function createRow(rule: CatalogueRule, actions: PanelActions): RuleRow {
  const { id, summary, why, url } = rule
  const options = severities.map(([value, name]) => crelt("option", { value }, name))
  const select = crelt("select", { class: "op-select", "aria-label": `Severity of ${id}` }, options)
  const name = url === null ? crelt("span", id) : crelt("a", { href: url, target: "_blank", rel: "noreferrer" }, id)
  const dom = crelt(
    "li",
    { class: "op-rule-row" },
    crelt(
      "div",
      crelt("p", { class: "op-rule-name" }, name),
      crelt("p", `${summary}.`),
      crelt("details", crelt("summary", "Why"), crelt("p", why)),
    ),
    select,
  )
  const text = `${id} ${summary}`.toLowerCase()
  select.addEventListener("change", () => {
    const chosen = severities.find(([value]) => value === select.value)
    if (chosen !== undefined) actions.setRule(id, chosen[0])
  })
  return {
    dom,
    set: ({ preset, rules }) => {
      select.value = rules[id] ?? rule.severities[preset] ?? "off"
      dom.classList.toggle("op-set", Object.hasOwn(rules, id))
    },
    show: (words, onlyOn) => {
      const fits = words.every(word => text.includes(word)) && (!onlyOn || select.value !== "off")
      dom.hidden = !fits
      return fits
    },
  }
}
