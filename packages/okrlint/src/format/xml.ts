/** Characters that XML 1.0 cannot hold, not even as a reference: most controls, lone surrogates and two non-characters. */
const unholdable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
}

/** Text for an attribute or an element; breaks and tabs are kept as references, what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(unholdable, "")
    .replace(/[&<>"'\t\n\r\x7f-\x9f\u2028\u2029]/g, character => entities[character] ?? reference(character))
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** Attributes in the order given, each with a space before it. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("")
}
