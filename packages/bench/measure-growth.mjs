// Lints texts of growing length in one warm process: measure-growth.mjs PACKAGE. Prints milliseconds for each kilobyte, by length.
import { checkDocument } from "../core/src/index.ts"
import { createConfigArray, defaultConfig, enableRules } from "../config/src/index.ts"
import { parseMarkdown } from "../markdown/src/index.ts"
import { loadFastParser } from "../okrlint/src/node/native-parser/load-fast-parser.ts"
import { generatePlans } from "./generate-plans.mjs"

const lengths = [4_000, 40_000, 300_000, 1_000_000]
const fast = await loadFastParser(process.argv[2])
const rules = enableRules(createConfigArray(defaultConfig).forFile("plan.md"))
const pages = generatePlans(400).map(({ text }) => text.replace(/^---\n[^]*?\n---\n/, ""))
const total = pages.join("\n")

lint(total.slice(0, 300_000))
console.log(JSON.stringify(Object.fromEntries(lengths.map(length => [length, measure(length)]))))

/** As many texts of a length as make about a megabyte, the fastest of a few rounds. */
function measure(length) {
  const texts = Array.from({ length: Math.max(1, Math.floor(1_000_000 / length)) }, (_, index) =>
    total.slice(index * length, (index + 1) * length),
  )
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now()
    texts.forEach(lint)
    return performance.now() - started
  })
  return (Math.min(...times) / characters) * 1000
}

function lint(text) {
  const document = parseMarkdown(text, { fast, filePath: "plan.md" })
  if (document.problems.length > 0) throw new Error(`The text is over a limit: ${document.problems[0].message}`)
  checkDocument(document, rules, { now: "2026-07-01" })
}
