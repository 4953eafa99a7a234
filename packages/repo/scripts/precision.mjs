// Measures how often findings on real documents are right: precision.mjs DIR [--preset name] [--rule id] [--unjudged | --wrong | --recall] [--sample n]
// DIR holds docs/ and perhaps more/ and manifest.jsonl. Verdicts stand in docs/precision.json, a coach's marks in docs/margin-notes.json; no text.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { givenPath } from "./given-path.mjs"
import { loadLibrary } from "./load-library.mjs"
import { makesMark, readMarginNotes, speaksForMark } from "./margin-notes.mjs"
import { countVerdicts, isRight, readVerdicts } from "./verdicts.mjs"

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
const folder = givenPath(positionals[0])
if (folder === undefined || !existsSync(join(folder, "docs"))) {
  console.error(
    "Usage: pnpm precision DIR [--preset name] [--rule id] [--unjudged | --wrong | --recall] [--sample n], where DIR holds docs/.",
  )
  process.exit(2)
}

const { Linter, parseMarkdown, rules } = await loadLibrary(["okrlint/src/universal.ts", "markdown/src/index.ts", "core/src/rules/index.ts"])
const verdicts = readVerdicts()
const documents = ["docs", "more"].filter(name => existsSync(join(folder, name))).flatMap(readFolder)
const findings = documents.flatMap(document => document.findings)
if (values.recall) reportRecall()
else report()

/** Each document by itself: those of the folder belong to different teams, so that nothing stands twice among them. */
function readFolder(name) {
  return readdirSync(join(folder, name)).map(file => {
    const text = readFileSync(join(folder, name, file), "utf8").replace(/^\uFEFF/, "")
    const id = basename(file).replace(/\.[^.]+$/, "")
    return { id, isLabelled: name === "docs", goals: parseMarkdown(text, { filePath: file }).goals.length, findings: lint(id, text, file) }
  })
}

function lint(document, text, filePath) {
  const messages = new Linter().verify(text, [{ extends: [values.preset] }], { filePath, now: values.now })
  const ours = messages.filter(({ ruleId }) => ruleId !== null && !ruleId.startsWith("okrlint/"))
  return ours.map(({ ruleId, line, message, related = [] }) => ({
    document,
    line,
    rule: ruleId,
    message,
    related: related.map(at => at.line),
  }))
}

function report() {
  const groups = groupByRule().filter(([rule]) => values.rule === undefined || rule === values.rule)
  for (const [rule, list] of groups) {
    const { judged, right, twice, agreed } = countVerdicts(list, verdicts)
    const spread = new Set(list.map(({ document }) => document)).size
    const agreement = twice === 0 ? "" : `  by two ${String(twice).padStart(3)}, agreed ${percent(agreed, twice)}`
    console.log(
      `${rule.padEnd(34)} ${String(list.length).padStart(4)} in ${String(spread).padStart(3)} documents  judged ${String(judged).padStart(3)}  right ${percent(right, judged).padStart(7)}${agreement}`,
    )
    if (values.unjudged) print(list.filter(finding => verdicts.of(finding).length === 0))
    if (values.wrong) print(list.filter(finding => !isRight(finding, verdicts)))
  }
  const { judged, right, twice, agreed } = countVerdicts(findings, verdicts)
  console.log(
    `all rules of ${values.preset}: ${findings.length} findings, ${judged} judged, right ${percent(right, judged)}; ${twice} by two judges, who agreed on ${percent(agreed, twice)}`,
  )
  if (values.rule === undefined) reportDensity()
}

function groupByRule() {
  const groups = new Map()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return [...groups].sort((a, b) => b[1].length - a[1].length)
}

/** How many findings a goal of docs/ gets, as the median over documents, and in how many of them the commonest rule speaks. */
function reportDensity() {
  const labelled = documents.filter(({ isLabelled, goals }) => isLabelled && goals > 0)
  describeDensity("docs/", labelled)
  const teams = readTeams()
  if (teams.size > 0)
    describeDensity(
      "docs/ that teams wrote",
      labelled.filter(({ id }) => teams.has(id)),
    )
}

function describeDensity(name, list) {
  const densities = list.map(document => document.findings.length / document.goals).sort((a, b) => a - b)
  const median = densities[Math.floor(densities.length / 2)] ?? 0
  const counts = new Map()
  for (const { findings } of list)
    for (const rule of new Set(findings.map(({ rule }) => rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const [rule, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["none", 0]
  console.log(
    `findings / goals over ${list.length} documents of ${name}: median ${median.toFixed(2)}; the commonest rule, ${rule}, speaks in ${percent(count, list.length)} of them`,
  )
}

/** Documents that a team wrote for itself, as the manifest tells; none without one. */
function readTeams() {
  const path = join(folder, "manifest.jsonl")
  if (!existsSync(path)) return new Set()
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(row => JSON.parse(row))
  return new Set(rows.filter(({ real }) => real === "team").map(({ id }) => id))
}

/** How many of a coach's own marks a finding makes, too: by each judge, and over all. */
function reportRecall() {
  const notes = readMarginNotes()
  const made = new Set(notes.filter(note => findings.some(finding => makesMark(note, finding))))
  const saidFor = new Set(notes.filter(note => findings.some(finding => speaksForMark(note, finding, rules))))
  for (const note of notes.filter(note => !made.has(note)))
    console.log(
      `    missed ${note.document}:${note.line} ${note.rules.join(", ")}${saidFor.has(note) ? " (a superseding rule speaks)" : ""}`,
    )
  for (const judge of new Set(notes.map(({ judge }) => judge)))
    describeRecall(
      `judge ${judge}`,
      notes.filter(note => note.judge === judge),
    )
  describeRecall("all judges", notes)

  function describeRecall(name, list) {
    const strict = list.filter(note => made.has(note)).length
    const said = list.filter(note => saidFor.has(note)).length
    console.log(
      `${name}: of ${list.length} marks ${strict} are made by a rule they name: ${percent(strict, list.length)}; ${said} by it or the rule that supersedes it there: ${percent(said, list.length)}`,
    )
  }
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
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`
}
