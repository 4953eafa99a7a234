import crelt from "crelt"
import { examples, type PlanExample } from "../examples/index.ts"
import type { Theme } from "./theme.ts"

/** What the bar at the top asks for. */
export interface ToolbarActions {
  onExample(example: PlanExample): void
  onPreset(preset: string): void
  onShare(): void
  onCopy(): void
  onTheme(theme: Theme): void
}

/** What the bar begins with. */
export interface ToolbarOptions extends ToolbarActions {
  /** Where the name leads. */
  readonly home: string
  readonly theme: Theme
}

/** The bar at the top. */
export interface Toolbar {
  readonly dom: HTMLElement
  setPresets(names: readonly string[]): void
  setPreset(name: string): void
}

/** Makes the bar. */
export function createToolbar(options: ToolbarOptions): Toolbar {
  const preset = crelt("select", { class: "op-select" })
  preset.addEventListener("change", () => options.onPreset(preset.value))
  let current = ""
  return {
    dom: crelt(
      "header",
      { class: "op-bar" },
      crelt("h1", { class: "op-brand" }, crelt("a", { href: options.home }, "okrlint"), " playground"),
      crelt("div", { class: "op-choices" }, labelled("Example", createExampleSelect(options)), labelled("Preset", preset)),
      crelt(
        "div",
        { class: "op-actions" },
        createButton("Share link", "op-button op-primary", options.onShare),
        createButton("Copy report", "op-button", options.onCopy),
        labelled("Colours", createThemeSelect(options)),
      ),
    ),
    setPresets: names => {
      preset.replaceChildren(...names.map(name => crelt("option", { value: name }, name)))
      preset.value = current
    },
    setPreset: name => {
      current = name
      preset.value = name
    },
  }
}

function labelled(name: string, control: HTMLElement): HTMLElement {
  control.id = `op-${name.toLowerCase()}`
  return crelt("div", { class: "op-labelled" }, crelt("label", { for: control.id }, name), control)
}

function createButton(name: string, className: string, onClick: () => void): HTMLElement {
  const button = crelt("button", { type: "button", class: className }, name)
  button.addEventListener("click", onClick)
  return button
}

/** An example is taken by choosing it; the list then stands at its head again, since the text is the person's own from there on. */
function createExampleSelect({ onExample }: ToolbarActions): HTMLElement {
  const options = examples.map(({ id, title }) => crelt("option", { value: id }, title))
  const select = crelt("select", { class: "op-select" }, crelt("option", { value: "" }, "Choose…"), options)
  select.addEventListener("change", () => {
    const chosen = examples.find(({ id }) => id === select.value)
    select.value = ""
    if (chosen !== undefined) onExample(chosen)
  })
  return select
}

const themes: readonly (readonly [Theme, string])[] = [
  ["system", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
]

function createThemeSelect({ theme, onTheme }: ToolbarOptions): HTMLElement {
  const options = themes.map(([value, name]) => crelt("option", { value }, name))
  const select = crelt("select", { class: "op-select" }, options)
  select.value = theme
  select.addEventListener("change", () => {
    const chosen = themes.find(([value]) => value === select.value)
    if (chosen !== undefined) onTheme(chosen[0])
  })
  return select
}
