import { escapeControls } from "../escape.ts"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Text for an element or a quoted attribute; characters that hide text or turn it around are made visible, line breaks are kept. */
export function escapeHtml(text: string): string {
  return text
    .split("\n")
    .map(line => escapeControls(line.replace(/\t/g, " ").replace(/\r$/, "")))
    .join("\n")
    .replace(/\p{Noncharacter_Code_Point}/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`) // HTML must not hold them
    .replace(/[&<>"']/g, character => entities[character] ?? character)
}

/** A message as HTML: what stands between backticks becomes code, everything is escaped. */
export function escapeProse(message: string): string {
  const pieces = message.split("`")
  const isPaired = pieces.length % 2 === 1
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapeHtml(piece)
      return isPaired || index < pieces.length - 1 ? `<code dir="auto">${escapeHtml(piece)}</code>` : `\`${escapeHtml(piece)}`
    })
    .join("")
}
