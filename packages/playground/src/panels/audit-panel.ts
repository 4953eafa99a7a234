import crelt from "crelt"
import type { AuditAnswer, AuditedBoard, AuditedGoal, AuditWords, Understanding } from "../linting/protocol.ts"
import type { Panel } from "./panel.ts"

/** The audit: what of the plan are bets and what are vital signs, and what the page does not say. */
export function createAuditPanel(): Panel {
  const dom = crelt("div", { class: "op-panel-body" })
  return {
    dom,
    render: ({ understanding, catalogue }) => {
      if (understanding !== undefined && catalogue !== undefined) dom.replaceChildren(...renderAudit(understanding, catalogue.words))
    },
  }
}

const lead =
  "A bet ends: something is different by a given day. A vital sign never ends: it is watched, and alarms when it leaves its range."

/** More boards than this are counted, not shown: a report for the whole company is what `okrlint audit` is for. */
const mostBoards = 12

function renderAudit({ audit, facts }: Understanding, words: AuditWords): HTMLElement[] {
  if (audit.boards.length === 0) return [crelt("p", { class: "op-empty" }, "No goals to audit were found.")]
  const tiles = facts.map(({ name, value }) => crelt("div", { class: "op-tile" }, crelt("dt", name), crelt("dd", value)))
  const boards = audit.boards.slice(0, mostBoards).map(board => renderBoard(board, words))
  const left = audit.boards.length - boards.length
  return [
    crelt("p", { class: "op-lead" }, lead),
    crelt("dl", { class: "op-tiles" }, tiles),
    ...boards,
    ...(left === 0 ? [] : [crelt("p", { class: "op-quiet" }, `${left} more boards are counted above and not shown.`)]),
  ]
}

function renderBoard(board: AuditedBoard, words: AuditWords): HTMLElement {
  const objectives = board.goals.filter(({ answers }) => answers.length > 0)
  return crelt(
    "section",
    { class: "op-audit-board" },
    crelt("h3", board.name),
    renderBar(board, words),
    words.piles.map(pile => renderPile(board, pile)),
    objectives.length === 0 ? null : crelt("h4", "Questions for each objective"),
    objectives.map(goal => renderAnswers(goal, words)),
  )
}

/** The piles of a board side by side; the lists below say the same in words. */
function renderBar({ goals }: AuditedBoard, { piles }: AuditWords): HTMLElement {
  const parts = piles.flatMap(({ pile }) => {
    const size = goals.filter(goal => goal.pile === pile).length
    if (size === 0) return []
    const part = crelt("span", { class: `op-bar-part op-fill-${pile}` }, String(size))
    part.style.flexGrow = String(size)
    return [part]
  })
  return crelt("div", { class: "op-pile-bar", "aria-hidden": "true" }, parts)
}

function renderPile({ goals }: AuditedBoard, { pile, name, about }: AuditWords["piles"][number]): HTMLElement | null {
  const members = goals.filter(goal => goal.pile === pile)
  if (members.length === 0) return null
  const items = members.map(({ label, text, evidence, inDisguise }) =>
    crelt(
      "li",
      crelt("p", label === null ? null : crelt("span", { class: "op-label" }, `${label} `), text),
      inDisguise ? crelt("p", crelt("span", { class: "op-note" }, "a KPI in disguise")) : null,
      evidence.length === 0 ? null : crelt("p", { class: "op-quiet" }, evidence.join("; ")),
    ),
  )
  return crelt(
    "div",
    { class: "op-pile" },
    crelt(
      "h4",
      crelt("span", { class: `op-swatch op-fill-${pile}`, "aria-hidden": "true" }),
      `${name} `,
      crelt("span", { class: "op-quiet" }, `${members.length}: ${about}`),
    ),
    crelt("ul", items),
  )
}

const answerWords: Readonly<Record<AuditAnswer["answer"], string>> = { yes: "Yes", no: "No", open: "Ask" }

function renderAnswers({ label, text, answers }: AuditedGoal, { questions }: AuditWords): HTMLElement {
  const rows = answers.map(({ question, answer, text: words }) =>
    crelt(
      "div",
      crelt("dt", questions[question] ?? question),
      crelt("dd", crelt("span", { class: `op-answer op-answer-${answer}` }, answerWords[answer]), ` ${words}`),
    ),
  )
  return crelt(
    "div",
    { class: "op-questions" },
    crelt("p", label === null ? null : crelt("span", { class: "op-label" }, `${label} `), text),
    crelt("dl", rows),
  )
}
