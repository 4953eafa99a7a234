import { readdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../repo/scripts/bundle.mjs"
import { loadModule } from "../../repo/scripts/load-library.mjs"

const ruleFolder = "packages/core/src/rules"

/** What makes the pages, from source: `writePages`, and `ruleFiles`, the rules with their examples. */
export function loadGenerator() {
  return loadModule(writeEntry())
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
