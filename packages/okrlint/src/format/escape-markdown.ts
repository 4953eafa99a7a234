import { escapeControls } from "./escape.ts"

/** Keeps a sign from starting a mention, a reference or a link, and shows nothing. */
const nothing = "&#8203;"

/**
 * A message as Markdown in one line: what stands between backticks becomes code, the rest is plain text. Words of a document
 * may hold backticks themselves; each piece is then escaped for what it became, so that nothing gets out.
 */
export function escapeInline(message: string): string {
  const pieces = toOneLine(message).split("`")
  const isPaired = pieces.length % 2 === 1
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return escapeMarkdown(piece)
      return isPaired || index < pieces.length - 1 ? codeOf(piece) : `\\\`${escapeMarkdown(piece)}`
    })
    .join("")
}

/** Text as Markdown that shows just that text: no formatting, no HTML, no links, no mentions and no references. */
export function escapeMarkdown(text: string): string {
  return escapeControls(toOneLine(text))
    .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replace(/@|\\#|:(?=\/\/)|www(?=\.)/gi, `$&${nothing}`) // mentions, references and addresses, which need no marks
    .replace(/^( *\d+)([.)])/, "$1\\$2") // would begin a list
    .replace(/^( *)([-+=:])/, "$1\\$2") // would begin a list, or make a heading or a table of the line before
    .replace(/^( *)\//, "$1\\/") // would be a command to GitLab
}

/** Text as a piece of code. */
export function markdownCode(text: string): string {
  const line = toOneLine(text)
  return line.includes("`") ? escapeMarkdown(line) : codeOf(line)
}

/** `text` holds no backtick. */
function codeOf(text: string): string {
  const visible = escapeControls(text)
  return visible.trim() === "" ? "\\`\\`" : `\`${visible}\``
}

function toOneLine(text: string): string {
  return text.replace(/[\t\n\r\f\v]/g, " ")
}
