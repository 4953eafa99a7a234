import crelt from "crelt"
import { createEditor, type Editor } from "./editor/create-editor.ts"
import type { Offer } from "./editor/findings-layer.ts"
import { examples } from "./examples/index.ts"
import { createLintClient, type LintClient } from "./linting/lint-client.ts"
import { createAnnouncer, type Announcer } from "./page/announcer.ts"
import { createDelay, type Delay } from "./page/delay.ts"
import { handOver } from "./page/hand-over.ts"
import { createLegend, type Legend } from "./page/legend.ts"
import { createPanels, type Panels } from "./page/panels.ts"
import { applyTheme, restoreTheme } from "./page/theme.ts"
import { createToolbar, type Toolbar } from "./page/toolbar.ts"
import { count, describeCounts } from "./panels/describe-counts.ts"
import type { PanelState } from "./panels/panel.ts"
import { keepPlan, restorePlan } from "./share/kept-plan.ts"
import { isPlanLink, readPlanLink, writePlanLink } from "./share/plan-link.ts"
import { longestText, type Plan } from "./share/plan.ts"

/** How a playground is put into a page. */
export interface PlaygroundOptions {
  /** The script that lints; `worker.js` beside this one when absent. */
  readonly worker?: URL
  /** Where the name leads; the folder above the page when absent. */
  readonly home?: string
  /** Calendar day that counts as today, `YYYY-MM-DD`; the present day when absent. */
  readonly now?: string
}

/** A playground in a page. */
export interface Playground {
  /** Takes it out of the page and ends its worker. */
  destroy(): void
}

/** Milliseconds without an edit after which a plan is linted. */
const pause = 120

/** Milliseconds without an edit after which it is kept. */
const keepPause = 500

/** A link longer than this is cut by some programs that pass it on. */
const longLink = 8000

const fallback: Plan = { text: examples[0]!.text, preset: "recommended", rules: {} }

/** Everything that lives as long as the playground. */
interface Parts {
  readonly root: HTMLElement
  readonly announcer: Announcer
  readonly toolbar: Toolbar
  readonly editor: Editor
  readonly panels: Panels
  readonly legend: Legend
  readonly client: LintClient
  readonly lintSoon: Delay
  readonly keepSoon: Delay
  state: PanelState
  /** The plan of the page's address, as long as it is that one. */
  linked: Plan | undefined
}

/** Puts a playground into an element, which is emptied. It begins with the plan of the page's address, else with the one that was kept. */
export function mountPlayground(parent: HTMLElement, options: PlaygroundOptions = {}): Playground {
  const parts = createParts(options)
  parent.replaceChildren(parts.root)
  if (!isPlanLink(location.hash)) load(parts, restorePlan() ?? fallback)
  const openLink = (): void => void loadLink(parts)
  openLink()
  addEventListener("hashchange", openLink)
  return {
    destroy: () => {
      removeEventListener("hashchange", openLink)
      parts.lintSoon.cancel()
      parts.keepSoon.cancel()
      parts.editor.destroy()
      parts.client.dispose()
      parts.root.remove()
    },
  }
}

function createParts({ worker = new URL("worker.js", import.meta.url), home = "../", now }: PlaygroundOptions): Parts {
  const announcer = createAnnouncer()
  const root = crelt("div", { class: "op" })
  const theme = restoreTheme()
  applyTheme(root, theme)
  const toolbar = createToolbar({
    home,
    theme,
    onTheme: chosen => applyTheme(root, chosen),
    onPreset: preset => change(parts, { preset }),
    onExample: ({ text }) => {
      parts.editor.setText(text)
      announcer.say("The example has replaced the text. Undo brings the text back.")
    },
    onShare: () => void share(parts),
    onCopy: () => void copyReport(parts),
  })
  const text = crelt("div", { class: "op-editor" })
  const parts: Parts = {
    root,
    announcer,
    toolbar,
    editor: createEditor({
      parent: text,
      text: "",
      describedBy: "op-keys",
      onEdit: () => {
        parts.lintSoon.start()
        parts.keepSoon.start()
      },
      onFinding: words => announcer.say(words),
      onAsk: index => parts.panels.focusFinding(index),
      mayApply: () => parts.client.isCurrent() && !parts.lintSoon.isWaiting(),
    }),
    legend: createLegend(),
    panels: createPanels({
      goTo: place => parts.editor.goTo(place),
      apply: offer => apply(parts, offer),
      setRule: (id, severity) => change(parts, { rules: setRule(parts.state, id, severity) }),
      resetRules: () => change(parts, { rules: {} }),
    }),
    client: createClient(worker, now, () => parts),
    lintSoon: createDelay(pause, () => parts.client.lint(planOf(parts))),
    keepSoon: createDelay(keepPause, () => keep(parts)),
    state: { understanding: undefined, catalogue: undefined, preset: fallback.preset, rules: {} },
    linked: undefined,
  }
  root.append(toolbar.dom, createBody(text, parts), announcer.dom)
  return parts
}

function createBody(text: HTMLElement, { panels, editor, legend }: Pick<Parts, "panels" | "editor" | "legend">): HTMLElement {
  const keys = crelt(
    "p",
    { class: "op-keys", id: "op-keys" },
    "F8 goes to the next finding, Ctrl+. (⌘.) to what it offers; Escape comes back. Tab moves on. Nothing you type leaves this page.",
  )
  const body = crelt("section", { class: "op-text", "aria-label": "Your plan" }, text, legend.dom, keys)
  const side = crelt("section", { class: "op-side", "aria-label": "What okrlint says" }, panels.dom)
  side.addEventListener("keydown", event => {
    const isChoosing = event.target instanceof Element && event.target.matches("select, input")
    if (event.key === "Escape" && !isChoosing) editor.focus()
  })
  return crelt("div", { class: "op-body" }, body, side)
}

/** `parts` is asked for when the worker answers, since the client is one of them. */
function createClient(worker: URL, now: string | undefined, partsOf: () => Parts): LintClient {
  const listener = {
    onCatalogue: (catalogue: NonNullable<PanelState["catalogue"]>) => {
      const parts = partsOf()
      parts.toolbar.setPresets(catalogue.presets)
      parts.legend.show(catalogue.words)
      const isKnown = catalogue.presets.includes(parts.state.preset)
      show(parts, isKnown ? { catalogue } : { catalogue, preset: fallback.preset })
      parts.toolbar.setPreset(parts.state.preset)
    },
    onUnderstanding: (understanding: NonNullable<PanelState["understanding"]>) => {
      const parts = partsOf()
      if (parts.lintSoon.isWaiting()) return // edited since; the next one is under way
      parts.editor.show(understanding)
      show(parts, { understanding })
      parts.announcer.sayLater(describeCounts(understanding))
    },
    onFailure: (message: string) => partsOf().announcer.show(message),
  }
  return createLintClient({ start: parts => new Worker(worker, { type: "module", name: JSON.stringify(parts) }), listener, now })
}

function planOf({ editor, state: { preset, rules } }: Parts): Plan {
  return { text: editor.text(), preset, rules }
}

function show(parts: Parts, changed: Partial<PanelState>): void {
  parts.state = { ...parts.state, ...changed }
  parts.panels.show(parts.state)
}

/** A change of the preset or of rules: linted at once. */
function change(parts: Parts, changed: Partial<Pick<PanelState, "preset" | "rules">>): void {
  show(parts, changed)
  parts.toolbar.setPreset(parts.state.preset)
  parts.lintSoon.now()
  parts.keepSoon.start()
}

function setRule({ catalogue, preset, rules }: PanelState, id: string, severity: PanelState["rules"][string]): PanelState["rules"] {
  const own = catalogue?.rules.find(rule => rule.id === id)?.severities[preset]
  const { [id]: _before, ...others } = rules
  return severity === own ? others : { ...others, [id]: severity }
}

/** Keeps the plan; once it is another than that of the address, the address no longer holds it. */
function keep(parts: Parts): void {
  const plan = planOf(parts)
  keepPlan(plan)
  if (parts.linked === undefined || JSON.stringify(parts.linked) === JSON.stringify(plan)) return
  parts.linked = undefined
  history.replaceState(null, "", location.pathname + location.search)
}

function apply(parts: Parts, offer: Offer): void {
  if (!parts.editor.apply(offer)) parts.announcer.say("The text has changed; its findings are being made anew.")
}

function load(parts: Parts, { text, preset, rules }: Plan): void {
  const isKnown = parts.state.catalogue?.presets.includes(preset) ?? true
  parts.editor.setText(text)
  show(parts, { preset: isKnown ? preset : fallback.preset, rules })
  parts.toolbar.setPreset(parts.state.preset)
  parts.lintSoon.now()
}

async function loadLink(parts: Parts): Promise<void> {
  const { hash } = location
  if (!isPlanLink(hash)) return
  const plan = await readPlanLink(hash)
  if (plan === undefined) {
    parts.announcer.show("The link is damaged, so that its plan cannot be opened.")
    if (parts.editor.text() === "") load(parts, restorePlan() ?? fallback)
    return
  }
  load(parts, plan)
  parts.linked = planOf(parts)
}

async function share(parts: Parts): Promise<void> {
  const plan = planOf(parts)
  if (plan.text.length > longestText) {
    parts.announcer.show("The text is too long for a link.")
    return
  }
  const link = writePlanLink(plan).then(fragment => new URL(fragment, location.href).href)
  const isCopied = await handOver({ title: "Link to this plan", text: link }, parts.root)
  const address = await link
  history.replaceState(null, "", address)
  parts.linked = plan
  const size = address.length > longLink ? ` It is long (${count(address.length, "character")}); some programs cut it.` : ""
  if (isCopied) parts.announcer.show(`Link copied. It holds the text itself; nothing was sent.${size}`)
}

async function copyReport(parts: Parts): Promise<void> {
  const text = parts.client.report().then(markdown => markdown ?? "The text has changed while the report was made.")
  if (await handOver({ title: "Report in Markdown", text }, parts.root)) parts.announcer.show("Report copied as Markdown.")
}
