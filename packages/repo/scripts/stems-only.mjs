import { build } from "esbuild"
import { join } from "node:path"

const allLabels = join(import.meta.dirname, "../../markdown/src/extract/labels/all-labels.ts")

/**
 * Leaves of the label tables what the scan for goals asks: pieces of words. The tables themselves are made of functions and thousands
 * of words, which take longer to set up than the scan.
 */
export async function createStemsOnly() {
  const { outputFiles } = await build({ entryPoints: [allLabels], bundle: true, write: false, format: "esm", logLevel: "warning" })
  const { ALL_LABELS } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`)
  const contents = `export const ALL_LABELS = ${JSON.stringify(ALL_LABELS.map(({ stems }) => ({ stems })))}`
  return {
    name: "stems-only",
    setup: ({ onLoad }) => onLoad({ filter: /all-labels\.ts$/ }, ({ path }) => (path === allLabels ? { contents } : undefined)),
  }
}
