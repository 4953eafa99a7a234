// Times the phases of linting documents: measure-phases.mjs ROUNDS PACKAGE FILE… Prints milliseconds a document, by phase, as JSON.
// One round is a fresh start; of more, the first half warms the engine up and the fastest of the rest counts.
import { readFileSync } from "node:fs"
import { createConfigArray, defaultConfig, enableRules } from "../config/src/index.ts"
import { checkDocument, createReader } from "../core/src/index.ts"
import { fromMdast } from "../markdown/src/index.ts"
import { mayHoldGoals } from "../markdown/src/extract/may-hold-goals.ts"
import { parseTree } from "../markdown/src/parse/parse-tree.ts"
import { loadFastParser } from "../okrlint/src/node/native-parser/load-fast-parser.ts"

const [rounds, packagePath, ...files] = process.argv.slice(2)
const options = { now: "2026-07-01" }
const texts = files.map(file => readFileSync(file, "utf8"))
const once = { start: performance.now() }

let last = performance.now()
const rules = enableRules(createConfigArray(defaultConfig).forFile("plan.md"))
once.configure = sinceLast()
const fast = await loadFastParser(packagePath)
once["load the native parser"] = sinceLast()

const all = Array.from({ length: Number(rounds) }, () => measureRound())
const counted = all.length === 1 ? all : all.slice(all.length >> 1)
const phases = Object.fromEntries(Object.keys(all[0]).map(phase => [phase, Math.min(...counted.map(round => round[phase])) / texts.length]))
console.log(JSON.stringify(all.length === 1 ? { ...once, ...phases } : phases))

function measureRound() {
  const round = {}
  last = performance.now()
  texts.forEach(text => mayHoldGoals(text))
  round.scan = sinceLast()
  const trees = texts.map(text => parseTree(text, {}, { fast }).tree)
  round[fast === undefined ? "parse (micromark)" : "parse"] = sinceLast()
  if (rounds > 1 && fast !== undefined) {
    texts.forEach(text => parseTree(text))
    round["parse by micromark alone"] = sinceLast()
  }
  const documents = trees.map((tree, index) => fromMdast(tree, texts[index]))
  round.extract = sinceLast()
  for (const document of documents) document.goals.forEach(createReader(document, options))
  round.read = sinceLast()
  for (const document of documents) checkDocument(document, rules, options)
  round.check = sinceLast() // reads each goal again, when what reading needs is there
  return round
}

function sinceLast() {
  const now = performance.now()
  const passed = now - last
  last = now
  return passed
}
