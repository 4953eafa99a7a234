import type { Audit, AuditedBoard, AuditedGoal, AuditFigures } from "@okrlint/core/audit"
import { escapeControls } from "../format/escape.ts"
import type { Paint } from "../format/paint.ts"
import { alignColumns } from "./align-columns.ts"
import { answerMarks, describePlace, figureNames, listFacts, listFigures, pileOrder, pileWords, questionWords } from "./figure-words.ts"

/** The audit for a terminal: a table of the boards, the trend over cycles, the facts, then each board's piles and open questions. */
export function* renderAudit(audit: Audit, paint: Paint): Generator<string, void> {
  if (audit.boards.length === 0) {
    yield "No goals to audit were found.\n"
    return
  }
  const boards = renderTable(
    "Board",
    audit.boards.map(board => [escapeControls(board.name), board] as const),
    paint,
  )
  const cycles = renderTable(
    "Cycle",
    audit.cycles.map(cycle => [cycle.cycle ?? "none named", cycle] as const),
    paint,
  )
  const trend = audit.cycles.length < 2 ? [] : ["", ...cycles]
  const facts = alignFacts(audit.total).map(line => `  ${line}`)
  yield toLines([...boards, ...trend, "", paint.bold("All boards"), ...facts])
  for (const board of audit.boards) yield toLines(renderBoard(board, paint))
}

function toLines(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join("")
}

function renderTable(title: string, rows: readonly (readonly [name: string, figures: AuditFigures])[], paint: Paint): string[] {
  const [head = "", ...lines] = alignColumns([[title, ...figureNames], ...rows.map(([name, figures]) => [name, ...listFigures(figures)])])
  return [paint.bold(head), ...lines]
}

function alignFacts(figures: AuditFigures): string[] {
  const facts = listFacts(figures)
  const width = Math.max(...facts.map(({ name }) => name.length))
  return facts.map(({ name, value }) => `${name.padEnd(width)}  ${value}`)
}

function renderBoard({ goals, ...board }: AuditedBoard, paint: Paint): string[] {
  const piles = pileOrder.flatMap(pile => {
    const sorted = goals.filter(goal => goal.pile === pile)
    const { name, about } = pileWords[pile]
    return sorted.length === 0 ? [] : [`  ${paint.bold(name)}: ${paint.dim(about)}`, ...sorted.flatMap(goal => renderGoal(goal, paint))]
  })
  const objectives = goals.filter(({ answers }) => answers.length > 0)
  const questions =
    objectives.length === 0 ? [] : [`  ${paint.bold("Questions")}`, ...objectives.flatMap(goal => renderAnswers(goal, paint))]
  const place = paint.dim(escapeControls(`${board.filePath}:${board.line}`))
  return ["", `${paint.underline(escapeControls(board.name))}  ${place}`, ...piles, ...questions]
}

function renderGoal(goal: AuditedGoal, paint: Paint): string[] {
  const place = describePlace(goal)
  const note = place === "" ? "" : `  ${paint.yellow(place)}`
  const evidence = goal.evidence.length === 0 ? [] : [`      ${paint.dim(escapeControls(goal.evidence.join("; ")))}`]
  return [`    ${nameGoal(goal, paint)}${escapeControls(goal.text)}${note}  ${paint.dim(String(goal.line))}`, ...evidence]
}

function renderAnswers(goal: AuditedGoal, paint: Paint): string[] {
  const lines = goal.answers.map(({ question, answer, text }) => {
    const color = answer === "yes" ? paint.cyan : answer === "no" ? paint.red : paint.yellow
    return `      ${color(answerMarks[answer])} ${questionWords[question]} ${escapeControls(text)}`
  })
  return [`    ${nameGoal(goal, paint)}${escapeControls(goal.text)}`, ...lines]
}

/** An id that is made of the words says nothing beside them. */
function nameGoal({ id, label }: AuditedGoal, paint: Paint): string {
  return label === null ? "" : `${paint.cyan(escapeControls(id))}  `
}
