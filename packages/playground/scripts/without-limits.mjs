import { readFileSync } from "node:fs"

/** `limits` and `sources` of a rule's docs, as prettier writes them: on one line, or down to the bracket that stands where they begin. */
const unread = /^ {4}(?:limits|sources): \[(?:.*\],|\n(?: {6}.*\n)* {4}\],)\n/gm

/** Leaves out of the rules what only their pages show; one that is written in another form stays. */
export const withoutLimits = {
  name: "without-limits",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/core\/src\/rules\/[\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(unread, ""),
      loader: "ts",
    })),
}
