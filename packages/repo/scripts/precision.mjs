// Measures how often findings on real documents are right: precision.mjs DIR [--preset name] [--rule id] [--unjudged | --wrong | --recall] [--sample n]
// DIR holds docs/ and perhaps more/. Verdicts stand in docs/precision.json: { document, line, rule, right, why }, no text.
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { bundleCommand, bundlePath, root } from "./bundle.mjs"

const options = {
  preset: { type: "string", default: "recommended" },
  rule: { type: "string" },
  now: { type: "string", default: "2026-07-01" },
  unjudged: { type: "boolean", default: false },
  wrong: { type: "boolean", default: false },
  recall: { type: "boolean", default: false },
  sample: { type: "string", default: "20" },
}
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const folder = positionals[0] && resolve(process.env.INIT_CWD ?? ".", positionals[0])
if (folder === undefined || !existsSync(join(folder, "docs"))) {
  console.error(
    "Usage: pnpm precision DIR [--preset name] [--rule id] [--unjudged | --wrong | --recall] [--sample n], where DIR holds docs/.",
  )
  process.exit(2)
}

await bundleCommand()
const verdicts = new Map(readVerdicts().map(verdict => [keyOf(verdict), verdict]))
const findings = ["docs", "more"].filter(name => existsSync(join(folder, name))).flatMap(lintFolder)
if (values.recall) reportRecall()
else report(groupByRule(findings))

/** Findings of one folder, as the verdicts name them. */
function lintFolder(name) {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-precision-"))
  try {
    const config = join(scratch, "okrlint.config.json")
    writeFileSync(config, JSON.stringify([{ files: ["**/*"], extends: [values.preset] }]))
    const args = [bundlePath, "--format", "json", "--now", values.now, "--no-ignore", "--config", config, join(folder, name)]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 30, cwd: folder })
    if (stdout === "") throw new Error(`okrlint gave no result for ${name}/: ${stderr}`)
    return JSON.parse(stdout).flatMap(toFindings)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function toFindings({ filePath, messages }) {
  const document = basename(filePath).replace(/\.[^.]+$/, "")
  const ours = messages.filter(({ ruleId }) => ruleId !== null && !ruleId.startsWith("okrlint/"))
  return ours.map(({ ruleId, line, message }) => ({ document, line, rule: ruleId, message }))
}

function readVerdicts() {
  const path = join(root, "docs/precision.json")
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).verdicts : []
}

function keyOf({ document, line, rule }) {
  return `${document}:${line} ${rule}`
}

function groupByRule(all) {
  const groups = new Map()
  for (const finding of all) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return [...groups].filter(([rule]) => values.rule === undefined || rule === values.rule).sort((a, b) => b[1].length - a[1].length)
}

function report(groups) {
  let [judgedInAll, rightInAll] = [0, 0]
  for (const [rule, list] of groups) {
    const judged = list.flatMap(finding => verdicts.get(keyOf(finding)) ?? [])
    const right = judged.filter(verdict => verdict.right).length
    judgedInAll += judged.length
    rightInAll += right
    const documents = new Set(list.map(({ document }) => document)).size
    console.log(
      `${rule.padEnd(34)} ${String(list.length).padStart(4)} in ${String(documents).padStart(3)} documents  judged ${String(judged.length).padStart(3)}  right ${percent(right, judged.length)}`,
    )
    if (values.unjudged) print(list.filter(finding => !verdicts.has(keyOf(finding))))
    if (values.wrong) print(list.filter(finding => verdicts.get(keyOf(finding))?.right === false))
  }
  console.log(
    `all rules of ${values.preset}: ${findings.length} findings, ${judgedInAll} judged, right ${percent(rightInAll, judgedInAll)}`,
  )
}

/**
 * How many of a coach's own marks, written before any finding was seen (docs/margin-notes.json), a finding makes, too: one of the
 * rules the mark names, on its line or one beside it, or anywhere on the page for marks that stand for the page.
 */
function reportRecall() {
  const { notes } = JSON.parse(readFileSync(join(root, "docs/margin-notes.json"), "utf8"))
  const missed = notes.filter(note => !findings.some(finding => isMade(note, finding)))
  for (const { document, line, rules } of missed) console.log(`    missed ${document}:${line} ${rules.join(", ")}`)
  console.log(
    `${notes.length - missed.length} of ${notes.length} marks of a coach are made: ${percent(notes.length - missed.length, notes.length)}`,
  )
}

function isMade({ document, line, rules, page = false }, finding) {
  return finding.document === document && rules.includes(finding.rule) && (page || Math.abs(finding.line - line) <= 1)
}

/** A sample spread over the list, the same every time. */
function print(list) {
  const size = Math.min(Number(values.sample), list.length)
  for (let index = 0; index < size; index++) {
    const { document, line, message } = list[Math.floor((index * list.length) / size)]
    console.log(`    ${document}:${line} ${message}`)
  }
}

function percent(part, whole) {
  return whole === 0 ? "   –" : `${((100 * part) / whole).toFixed(1)} %`
}
