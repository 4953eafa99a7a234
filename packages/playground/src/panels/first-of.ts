import crelt from "crelt"

/** How many entries are shown before somebody asks for the rest: more would be felt while typing. */
const most = 60

/** Entries as a list; of a long one the first, and a button for the rest. */
export function renderFirst<T>(items: readonly T[], render: (item: T, index: number) => HTMLElement, className: string): HTMLElement {
  const shown = items.slice(0, most).map(render)
  const list = crelt("ol", { class: className }, shown)
  const left = items.length - most
  if (left <= 0) return list
  const more = crelt("button", { type: "button", class: "op-button op-more" }, `Show ${left} more`)
  more.addEventListener("click", () => {
    const rest = items.slice(most).map((item, index) => render(item, most + index))
    list.append(...rest)
    rest[0]?.querySelector<HTMLElement>("button, a")?.focus()
    more.remove()
  })
  return crelt("div", list, more)
}
