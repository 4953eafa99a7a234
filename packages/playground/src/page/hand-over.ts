import crelt from "crelt"

/** A text to hand to a person. */
export interface TextToHandOver {
  /** What it is; the title where it is shown. */
  readonly title: string
  /** It may still be in the making: browsers let a page copy only at once after a click. */
  readonly text: Promise<string>
}

/** Copies a text; where the browser refuses, shows it, so that a person can copy it. True when it was copied. */
export async function handOver({ title, text }: TextToHandOver, parent: HTMLElement): Promise<boolean> {
  try {
    const blob = text.then(given => new Blob([given], { type: "text/plain" }))
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })])
    return true
  } catch {
    show(title, await text, parent)
    return false
  }
}

function show(title: string, text: string, parent: HTMLElement): void {
  const field = crelt("textarea", { class: "op-field", readOnly: true, rows: 8, "aria-label": title })
  field.value = text
  const dialog = crelt(
    "dialog",
    { class: "op-dialog", "aria-label": title },
    crelt("h2", title),
    crelt("p", "This browser does not let a page copy. Copy the text here."),
    field,
    crelt("form", { method: "dialog" }, crelt("button", { class: "op-button" }, "Close")),
  )
  dialog.addEventListener("close", () => dialog.remove())
  parent.append(dialog)
  dialog.showModal()
  field.select()
}
