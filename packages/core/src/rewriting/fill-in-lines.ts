import type { Board, Field, FieldName, Goal, GoalDocument, KeyResult } from "../model/index.ts"
import { addField, addLineBelow } from "./add-field.ts"
import { addSectionAtEnd, addSectionBefore } from "./add-section.ts"
import { BLANK } from "./blank.ts"
import { addToList, moveToList } from "./move-to-list.ts"
import type { Rewrite } from "./offer.ts"
import { phrasesIn } from "./phrases.ts"

/** What a goal can be given a blank for. */
export type BlankField = "owner" | "alert" | "cadence" | "source" | "why"

/** Adds a line such as `Owner: ___` beside a goal, or fills its cell; undefined edits where it is there already. */
export function addBlank(goal: Goal, document: GoalDocument, field: BlankField): Rewrite {
  const label = phrasesIn(document.language)?.[field]
  const isThere = field === "why" && goal.why !== undefined
  const name: FieldName | undefined = field === "why" ? undefined : field
  return {
    suggestion: "addBlank",
    data: { line: `${label ?? field}: ${BLANK}` },
    edits: label === undefined || isThere ? undefined : addField(goal, document, { name, label }),
  }
}

/** A KPI to fill in, as a section at the end of the board. */
export function startKpis(goal: Goal, document: GoalDocument): Rewrite["edits"] {
  return addToList(goal.board, document, { list: "kpi", texts: [`KPI: ${BLANK}`], near: goal })
}

/** A section for what was left out, at the end of the board. Without labels, a page with goals and with what is none may be a design document. */
export function addNotDoing({ goals }: Board, document: GoalDocument): Rewrite {
  const words = phrasesIn(document.language)
  const goal = goals.find(({ label }) => label !== undefined)
  return {
    suggestion: "addSection",
    data: { title: words?.notDoing ?? "" },
    edits:
      words === undefined || goal === undefined
        ? undefined
        : addSectionAtEnd(goal, document, { title: words.notDoing, lines: [`- ${words.waits}`] }),
  }
}

/** A section for where the goals come from, before the first of them. */
export function addContext({ goals }: Board, document: GoalDocument): Rewrite {
  const words = phrasesIn(document.language)
  const [goal] = goals
  return {
    suggestion: "addSection",
    data: { title: words?.context ?? "" },
    edits:
      words === undefined || goal === undefined
        ? undefined
        : addSectionBefore(goal, document, { title: words.context, lines: [words.serves] }),
  }
}

/** Moves work to the initiatives, and leaves one key result to fill in where the first of it stood. */
export function moveWork(work: readonly KeyResult[], document: GoalDocument): Rewrite["edits"] {
  const fromTo = phrasesIn(document.language)?.fromTo
  return fromTo === undefined ? undefined : moveToList(work, document, { list: "initiative", stub: `${BLANK} ${fromTo}` })
}

/** A field that names several owners, and their names in order. */
export interface Owners {
  readonly field: Field
  readonly names: readonly string[]
}

/** Keeps the first owner and lists the others below; undefined in tables, and where the field says more than names. */
export function keepFirstOwner(goal: Goal, document: GoalDocument, { field, names }: Owners): Rewrite["edits"] {
  const { start, end } = field.span
  const label = phrasesIn(document.language)?.contributors
  const [first, ...others] = names
  if (first === undefined || label === undefined || /[();[\]]/.test(document.text.slice(start.offset, end.offset))) return undefined
  const line = addLineBelow(goal, document, `${label}: ${others.join(", ")}`)
  return line && [{ range: [start.offset, end.offset], text: first }, ...line]
}
