import { build } from "esbuild"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/** The repository's root. */
export const root = join(import.meta.dirname, "../../..")

const ruleFolder = "packages/core/src/rules"

/** What makes the pages, from source: `writePages`, and `ruleFiles`, the rules with their examples. */
export async function loadGenerator() {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-site-"))
  try {
    const outfile = join(scratch, "generator.mjs")
    await build({
      stdin: { contents: writeEntry(), resolveDir: root },
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      conditions: ["source"],
      mainFields: ["module", "main"],
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "error",
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Published bundles leave the examples out, so each rule's file is imported by itself. */
function writeEntry() {
  const files = readdirSync(join(root, ruleFolder)).filter(name => /^(?!index\.ts$|default-options\.ts$).*\.ts$/.test(name))
  const imports = files.map((name, index) => `import * as rule${index} from "./${ruleFolder}/${name}"`)
  const list = files.map((_, index) => `{ rule: rule${index}.default, examples: rule${index}.examples }`)
  return `${imports.join("\n")}
export { writePages } from "./packages/site/src/write-pages.ts"
export const ruleFiles = [${list.join(", ")}]`
}
