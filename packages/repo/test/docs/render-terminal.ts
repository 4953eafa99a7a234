import anser, { type AnserJsonEntry } from "anser"

/** What a terminal shows. */
export interface TerminalPicture {
  /** What the picture shows, in words, for those who do not see it. */
  readonly title: string
  /** With the escape codes of colours. */
  readonly output: string
  /** Cells in a row; longer lines go on in the next. */
  readonly columns: number
}

const cell = { width: 8.4, height: 20 }
const margin = 20

const colors: Readonly<Record<string, string>> = {
  "ansi-red": "#ff7b72",
  "ansi-yellow": "#e3b341",
  "ansi-cyan": "#56d4dd",
  "ansi-green": "#56d364",
}

/** Draws what a terminal shows as SVG: text, so that it can be searched and stays sharp. */
export function renderTerminal({ title, output, columns }: TerminalPicture): string {
  const rows = wrapRows(output.trimEnd(), columns)
  const width = Math.ceil(columns * cell.width) + 2 * margin
  const height = rows.length * cell.height + 2 * margin
  const lines = rows.map(
    (row, index) =>
      `<text xml:space="preserve" x="${margin}" y="${margin + 15 + index * cell.height}">${row.map(renderRun).join("")}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" style="white-space: pre">
${lines.join("\n")}
</g>
</svg>
`
}

type Run = Pick<AnserJsonEntry, "content" | "fg" | "decorations">

/** Rows of at most so many cells, each in runs of one colour; a line is broken between words where it can be. */
function wrapRows(output: string, columns: number): Run[][] {
  const rows: Run[][] = []
  for (const line of output.split("\n")) {
    let row: Run[] = []
    let used = 0
    const words = anser
      .ansiToJson(line, { json: true, remove_empty: true, use_classes: true })
      .flatMap(({ content, fg, decorations }) => content.split(/(?<= )(?=\S)/).map(word => ({ content: word, fg, decorations })))
    for (const word of words) {
      if (used > 0 && used + word.content.trimEnd().length > columns) {
        rows.push(row)
        row = []
        used = 0
      }
      row.push(word)
      used += word.content.length
    }
    rows.push(row)
  }
  return rows
}

function renderRun({ content, fg, decorations }: Run): string {
  const style = [
    ...(colors[fg] === undefined ? [] : [`fill="${colors[fg]}"`]),
    ...(decorations.includes("bold") ? ['font-weight="bold"'] : []),
    ...(decorations.includes("dim") ? ['opacity="0.7"'] : []),
    ...(decorations.includes("underline") ? ['text-decoration="underline"'] : []),
  ]
  return style.length === 0 ? escapeXml(content) : `<tspan ${style.join(" ")}>${escapeXml(content)}</tspan>`
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, letter => entities[letter]!)
}
