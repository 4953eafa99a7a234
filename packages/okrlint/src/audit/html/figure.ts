import { escapeHtml } from "../../format/html/escape-html.ts"

/** A number of the page and the path in the JSON form of the audit that it stands for. */
export interface Figure {
  readonly path: string
  readonly value: number
  /** As it is shown; the value when absent. */
  readonly text?: string
}

/** A number that says where it comes from, so that page and JSON can be held to each other. */
export function renderFigure({ path, value, text = String(value) }: Figure): string {
  return `<data value="${value}" data-figure="${escapeHtml(path)}">${escapeHtml(text)}</data>`
}
