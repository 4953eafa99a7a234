import type { Audit, AuditedBoard, AuditedGoal, AuditFigures } from "@okrlint/core/audit"
import { escapeMarkdown, markdownCode } from "../format/escape-markdown.ts"
import { answerMarks, describePlace, figureNames, listFacts, listFigures, pileOrder, pileWords, questionWords } from "./figure-words.ts"

/** The audit as Markdown: tables, then each board's piles and questions. Words of the documents cannot format it. */
export function renderAuditMarkdown(audit: Audit): string {
  return [...writeAuditMarkdown(audit)].join("")
}

/** As `renderAuditMarkdown`, board by board. */
export function* writeAuditMarkdown(audit: Audit): Generator<string, void> {
  if (audit.boards.length === 0) {
    yield "# Bets and vital signs\n\nNo goals to audit were found.\n"
    return
  }
  const facts = listFacts(audit.total).map(({ name, value }) => `- **${name}:** ${value}\n`)
  const boards = renderTable(
    "Board",
    audit.boards.map(board => [escapeMarkdown(board.name), board] as const),
  )
  const cycles = renderTable(
    "Cycle",
    audit.cycles.map(cycle => [cycle.cycle ?? "none named", cycle] as const),
  )
  const trend = audit.cycles.length < 2 ? "" : `\n## Over the cycles\n\n${cycles}`
  yield `# Bets and vital signs\n\n${facts.join("")}\n${boards}${trend}`
  for (const board of audit.boards) yield renderBoard(board)
}

function renderTable(title: string, rows: readonly (readonly [name: string, figures: AuditFigures])[]): string {
  const names = [title, ...figureNames]
  const lines = rows.map(([name, figures]) => row([name, ...listFigures(figures)]))
  return [row(names), row(names.map((_, index) => (index === 0 ? "---" : "--:"))), ...lines, ""].join("\n")
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`
}

function renderBoard({ goals, ...board }: AuditedBoard): string {
  const piles = pileOrder.flatMap(pile => {
    const sorted = goals.filter(goal => goal.pile === pile)
    const { name, about } = pileWords[pile]
    return sorted.length === 0 ? [] : [`### ${name}: ${about}\n\n${sorted.map(renderGoal).join("")}`]
  })
  const objectives = goals.filter(({ answers }) => answers.length > 0)
  const questions = objectives.length === 0 ? [] : [`### Questions\n\n${objectives.map(renderAnswers).join("")}`]
  return `\n## ${escapeMarkdown(board.name)}\n\n${markdownCode(`${board.filePath}:${board.line}`)}\n\n${[...piles, ...questions].join("\n")}`
}

function renderGoal(goal: AuditedGoal): string {
  const place = describePlace(goal)
  const note = place === "" ? "" : ` (${place})`
  const evidence = goal.evidence.length === 0 ? "" : `\\\n  ${escapeMarkdown(goal.evidence.join("; "))}`
  return `- ${nameGoal(goal)}${escapeMarkdown(goal.text)}${note}${evidence}\n`
}

function renderAnswers(goal: AuditedGoal): string {
  const lines = goal.answers.map(
    ({ question, answer, text }) => `  - ${answerMarks[answer]} ${questionWords[question]} ${escapeMarkdown(text)}\n`,
  )
  return `- ${nameGoal(goal)}${escapeMarkdown(goal.text)}\n${lines.join("")}`
}

/** An id that is made of the words says nothing beside them. */
function nameGoal({ id, label }: AuditedGoal): string {
  return label === null ? "" : `${markdownCode(id)} `
}
