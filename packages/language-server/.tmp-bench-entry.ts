import { checkDocument, createReader } from "@okrlint/core"
import { createConfigArray, defaultConfig, enableRules } from "@okrlint/config"
import { parseMarkdown } from "@okrlint/markdown"
import { parseTree } from "../markdown/src/parse/parse-tree.ts"
import { readFileSync, readdirSync } from "node:fs"
import { generatePlans } from "../bench/generate-plans.mjs"
const plans = generatePlans(200).map((p: { text: string }) => p.text)
const now = "2026-11-02"
const cfg = createConfigArray(defaultConfig).forFile("q.md")!
const rules = enableRules(cfg)
for (const size of [4000, 100000]) {
  let text = ""
  for (const p of plans) {
    if (text.length >= size) break
    text += p + "\n\n"
  }
  const rows: Record<string, number[]> = { tree: [], parse: [], read: [], check: [] }
  const time = (k: string, f: () => unknown) => {
    const s = performance.now()
    const r = f()
    rows[k]!.push(performance.now() - s)
    return r
  }
  let goals = 0
  for (let k = 0; k < 60; k++) {
    const t = text + k
    time("tree", () => parseTree(t))
    const d = time("parse", () => parseMarkdown(t)) as ReturnType<typeof parseMarkdown>
    goals = d.goals.length
    const read = createReader(d, { now })
    time("read", () => d.goals.forEach(read))
    time("check", () => checkDocument(d, rules, { now }))
  }
  const q = (a: number[], x: number) =>
    a
      .slice(20)
      .sort((a, b) => a - b)
      [Math.floor(40 * x)]!.toFixed(1)
  console.log(
    text.length,
    goals,
    Object.entries(rows)
      .map(([k, v]) => `${k} ${q(v, 0.5)}/${q(v, 0.95)}`)
      .join("  "),
  )
}
