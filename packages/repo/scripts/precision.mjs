// Measures how often findings on real documents are right: precision.mjs DIR [--preset name] [--rule id] [--unjudged | --wrong | --recall] [--sample n]
// DIR holds docs/ and perhaps more/. Verdicts stand in docs/precision.json: { document, line, rule, right, why }, no text.
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
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

/** Rules whose findings stand at a page's or a board's heading, wherever the mark was put. */
const pageRules = new Set(["cycle-declared", "kpi-count", "max-objectives", "max-total-key-results"])

/** Rules that swallow findings on key results and list them as related. */
const partsOf = { "no-task-list": ["no-output-key-result", "no-activity-key-result", "no-activity-volume", "max-binary-key-results"] }

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
  const document = nameOf(filePath)
  const ours = messages.filter(({ ruleId }) => ruleId !== null && !ruleId.startsWith("okrlint/"))
  return ours.map(({ ruleId, line, message, related }) => ({ document, line, rule: ruleId, message, related: linesOf(related) }))
}

/** Where else on its page a finding holds: it speaks once for all of these lines. */
function linesOf(related = []) {
  return related.map(({ line }) => line)
}

function nameOf(filePath) {
  return basename(filePath).replace(/\.[^.]+$/, "")
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
  if (values.rule === undefined) reportDensity()
}

/** How many findings a goal of docs/ gets: the median over its documents, and how many documents each common rule speaks in. */
function reportDensity() {
  const folderPath = join(folder, "docs")
  const args = [bundlePath, "inspect", "--format", "json", "--now", values.now, ...readdirSync(folderPath)]
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 30, cwd: folderPath })
  const goalCounts = JSON.parse(stdout).documents.map(({ filePath, goals }) => [nameOf(filePath), goals.length])
  const densities = goalCounts
    .filter(([, count]) => count > 0)
    .map(([document, count]) => findings.filter(finding => finding.document === document).length / count)
    .sort((a, b) => a - b)
  const median = densities[Math.floor(densities.length / 2)] ?? 0
  console.log(`findings / goals over ${densities.length} documents of docs/: median ${median.toFixed(2)}`)
}

/**
 * How many of a coach's own marks, written before any finding was seen (docs/margin-notes.json), a finding makes, too: one of the
 * rules the mark names, on its line or one beside it, or anywhere on the page for marks that stand for the page. A finding
 * that speaks once for several lines makes the marks on each of them.
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
  if (finding.document !== document) return false
  const isOnLine = at => Math.abs(at - line) <= 1
  if (rules.includes(finding.rule)) return page || pageRules.has(finding.rule) || isOnLine(finding.line) || finding.related.some(isOnLine)
  // One problem, one finding: the composite names the line of each part that it speaks for.
  return rules.some(rule => partsOf[finding.rule]?.includes(rule)) && finding.related.some(isOnLine)
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
