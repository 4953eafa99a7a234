import crelt from "crelt"

/** A tab and what it shows. */
export interface TabContent {
  readonly id: string
  readonly name: string
  readonly dom: HTMLElement
}

/** Tabs of which one is open. */
export interface Tabs {
  readonly dom: HTMLElement
  open(id: string): void
  current(): string
  /** Shows a number at a tab's name, or none. */
  setCount(id: string, count: number | undefined): void
}

/** What tabs are made with. */
export interface TabsOptions {
  readonly contents: readonly TabContent[]
  /** Says what the tabs are of. */
  readonly label: string
  onOpen(id: string): void
}

/** Tabs as assistive technology knows them: the arrow keys, Home and End move between them. */
export function createTabs({ contents, label, onOpen }: TabsOptions): Tabs {
  let current = contents[0]!.id
  const entries = contents.map(createEntry)
  const open = (id: string): void => {
    current = id
    for (const entry of entries) entry.setOpen(entry.id === id)
    onOpen(id)
  }
  const list = crelt(
    "div",
    { class: "op-tabs", role: "tablist", "aria-label": label },
    entries.map(({ tab }) => tab),
  )
  list.addEventListener("keydown", event => {
    const at = entries.findIndex(({ tab }) => tab === document.activeElement)
    const next = entries[stepTo(event.key, at, entries.length)]
    if (at < 0 || next === undefined) return
    event.preventDefault()
    open(next.id)
    next.tab.focus()
  })
  for (const { tab, id } of entries) tab.addEventListener("click", () => open(id))
  for (const entry of entries) entry.setOpen(entry.id === current)
  return {
    dom: crelt(
      "div",
      { class: "op-tabbed" },
      list,
      entries.map(({ panel }) => panel),
    ),
    open,
    current: () => current,
    setCount: (id, count) => entries.find(entry => entry.id === id)?.setCount(count),
  }
}

function stepTo(key: string, at: number, length: number): number {
  if (key === "ArrowRight") return (at + 1) % length
  if (key === "ArrowLeft") return (at + length - 1) % length
  if (key === "Home") return 0
  return key === "End" ? length - 1 : -1
}

function createEntry({ id, name, dom }: TabContent) {
  const [tabId, panelId] = [`op-tab-${id}`, `op-panel-${id}`]
  const number = crelt("span", { class: "op-count" })
  const tab = crelt("button", { type: "button", role: "tab", id: tabId, "aria-controls": panelId, class: "op-tab" }, name, number)
  const panel = crelt("div", { role: "tabpanel", id: panelId, "aria-labelledby": tabId, class: "op-panel", tabIndex: 0 }, dom)
  return {
    id,
    tab,
    panel,
    setOpen: (isOpen: boolean) => {
      tab.setAttribute("aria-selected", String(isOpen))
      tab.tabIndex = isOpen ? 0 : -1
      panel.hidden = !isOpen
    },
    setCount: (count: number | undefined) => {
      number.textContent = count === undefined ? "" : ` ${count}`
    },
  }
}
