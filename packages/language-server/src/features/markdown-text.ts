/** Text of a document for a client that renders Markdown: no mark in it counts. Never at a line's start, where more would. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, "\\$&").replace(/\s+/g, " ")
}

/** A hover's lines as plain text, for clients that render no Markdown. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]\n]{0,200})\]\(([^)\n]{0,500})\)/g, "$1 ($2)")
    .replaceAll("**", "")
    .replace(/\\([\\`*_[\]<>|~&])/g, "$1")
}
