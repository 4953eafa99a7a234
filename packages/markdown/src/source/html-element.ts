/** Elements that Markdown authors write inline; anything else in angle brackets may be a slot such as `<team name>`. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo big blockquote br button caption cite code col colgroup dd del details dfn div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 " +
    "header hr i iframe img input ins kbd label li main mark nav ol option p picture pre q rp rt ruby s samp section select small source span strike " +
    "strong sub summary sup svg table tbody td tfoot th thead time title tr tt u ul var video wbr"
  ).split(" "),
)

/** Whether a raw piece of inline HTML is markup (or a comment) and not a slot that an author left to be filled. */
export function isElementSource(value: string): boolean {
  if (value.startsWith("<!") || value.startsWith("<?")) return true
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9-]*)/.exec(value)?.[1]
  if (name === undefined) return false
  // A component (`<Person name="…" />`) has a capital letter, attributes or closes itself; a slot has none of these.
  return ELEMENTS.has(name.toLowerCase()) || /^[A-Z]/.test(name) || value.includes("=") || value.endsWith("/>") || value.startsWith("</")
}
