import type { AuditAnswer, AuditedBoard, AuditedGoal, Pile } from "@okrlint/core/audit"
import { escapeHtml } from "../../format/html/escape-html.ts"
import { describePlace, pileOrder, pileWords, questionWords } from "../figure-words.ts"

/** A board's piles with what tells, and the questions for each objective. */
export function renderBoardSection({ goals, ...board }: AuditedBoard, id: string): string {
  const piles = pileOrder.map(pile => renderPile(pile, goals)).join("\n")
  const objectives = goals.filter(({ answers }) => answers.length > 0)
  const questions =
    objectives.length === 0
      ? ""
      : `<details class="questions" open><summary>Questions for each objective</summary>${objectives.map(renderAnswers).join("\n")}</details>`
  return `<section class="board" id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${escapeHtml(board.name)}</h2>
<p class="quiet">${escapeHtml(`${board.filePath}:${board.line}`)}</p>
<div class="piles">${piles}</div>${questions}</section>`
}

function renderPile(pile: Pile, goals: readonly AuditedGoal[]): string {
  const members = goals.filter(goal => goal.pile === pile)
  if (members.length === 0) return ""
  const { name, about } = pileWords[pile]
  return `<div class="card pile"><h3><span class="swatch pile-${pile}"></span>${name} <span class="quiet">${about}</span></h3><ul>${members.map(renderGoal).join("\n")}</ul></div>`
}

function renderGoal(goal: AuditedGoal): string {
  const place = describePlace(goal)
  const note = place === "" ? "" : ` <em class="note">${place}</em>`
  const evidence = goal.evidence.length === 0 ? "" : `<p class="quiet">${escapeHtml(goal.evidence.join("; "))}</p>`
  return `<li><p>${nameGoal(goal)}${escapeHtml(goal.text)}${note}</p>${evidence}</li>`
}

const answerWords: Readonly<Record<AuditAnswer["answer"], string>> = { yes: "Yes", no: "No", open: "Ask" }

function renderAnswers(goal: AuditedGoal): string {
  const rows = goal.answers.map(
    ({ question, answer, text }) =>
      `<div><dt>${questionWords[question]}</dt><dd><span class="answer ${answer}">${answerWords[answer]}</span> ${escapeHtml(text)}</dd></div>`,
  )
  return `<div class="card"><p class="words">${nameGoal(goal)}${escapeHtml(goal.text)}</p><dl class="answers">${rows.join("")}</dl></div>`
}

/** An id that is made of the words says nothing beside them. */
function nameGoal({ id, label }: AuditedGoal): string {
  return label === null ? "" : `<span class="goal-id">${escapeHtml(id)}</span> `
}
