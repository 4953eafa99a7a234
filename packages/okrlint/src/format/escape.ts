/**
 * Makes characters visible that a terminal would obey or that turn the reading direction: control characters (C0, DEL, C1),
 * bidirectional marks, line and paragraph separators, and zero-width ones that hide text. Tabs and breaks count as control characters.
 */
export function escapeControls(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text.replace(
    /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    escapeOne,
  )
}

/** The same for a text of several lines; its line breaks stay. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeControls).join("\n")
}

function escapeOne(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`
}
