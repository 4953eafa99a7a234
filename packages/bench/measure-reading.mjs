// Reads statements over and over in one warm process; prints how many it reads in a second, and how long one of 100 kB takes.
import { read } from "../core/src/reading/index.ts"
import { generateStatements } from "./generate-plans.mjs"

const statements = generateStatements(20_000)
const context = { role: "keyResult", language: "en", now: "2026-07-01" }
const readAll = () => statements.forEach(statement => read(statement, context))

readAll()
const rounds = 3
const times = Array.from({ length: rounds }, () => time(readAll))
const long = "Move renewal rate from 42% to 98% by 30 September 2026, ".repeat(1800)
read(long, context)
console.log(JSON.stringify({ perSecond: statements.length / (Math.min(...times) / 1000), longMs: time(() => read(long, context)) }))

function time(act) {
  const started = performance.now()
  act()
  return performance.now() - started
}
