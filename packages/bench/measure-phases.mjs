// Lints one document in a fresh process: measure-phases.mjs FILE. Prints how long each phase took, in milliseconds.
import { readFileSync } from "node:fs"
import { createConfigArray, defaultConfig, enableRules } from "../config/src/index.ts"
import { checkDocument, createReader } from "../core/src/index.ts"
import { fromMdast } from "../markdown/src/index.ts"
import { parseTree } from "../markdown/src/parse/parse-tree.ts"

const phases = {}
let last = performance.now()
mark("start", 0)
const options = { now: "2026-07-01" }
const text = readFileSync(process.argv[2], "utf8")
const rules = enableRules(createConfigArray(defaultConfig).forFile("plan.md"))
mark("configure")
const { tree } = parseTree(text)
mark("parse")
const document = fromMdast(tree, text)
mark("extract")
document.goals.forEach(createReader(document, options))
mark("read")
checkDocument(document, rules, options)
mark("check") // reads each goal again, when what reading needs is there
console.log(JSON.stringify(phases))

function mark(phase, since = last) {
  const now = performance.now()
  phases[phase] = now - since
  last = now
}
