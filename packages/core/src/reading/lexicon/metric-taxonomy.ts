import type { MetricCategory, Polarity } from "../types.ts"
import type { MetricTerm } from "./types.ts"

/** Metric names in short, by category, parted by `|`: `=` joins a name with its synonyms, a last `-` says that less is better, a last `*` that it is a sign to watch for good. */
export type MetricTaxonomy = Readonly<Partial<Record<MetricCategory, string>>>

/** The metrics that a taxonomy names. */
export function readTaxonomy(taxonomy: MetricTaxonomy): readonly MetricTerm[] {
  return Object.entries(taxonomy).flatMap(([category, list]) =>
    // The keys of the table are its categories; Object.entries widens them to strings.
    list
      .split("\n") // a list may run over several lines
      .map(line => line.trim())
      .join("")
      .split("|")
      .map(entry => termOf(category as MetricCategory, entry.trim())),
  )
}

function termOf(category: MetricCategory, entry: string): MetricTerm {
  const vitalSign = entry.endsWith("*")
  const marked = vitalSign ? entry.slice(0, -1) : entry
  const polarity: Polarity = marked.endsWith("-") ? "down" : "up"
  const [name, ...synonyms] = (polarity === "down" ? marked.slice(0, -1) : marked).split("=")
  return { name: name!, synonyms, category, polarity, vitalSign }
}
