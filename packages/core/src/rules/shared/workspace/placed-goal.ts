import type { DocumentFacts, Place } from "../../../linter/index.ts"
import { teamKey } from "../../../model/team-key.ts"
import { unpackSpan, type BoardFact, type CycleFact, type DocumentGoals, type GoalFact, type NumberFact } from "./goal-facts.ts"

/** A goal with what surrounds it. */
export interface PlacedGoal extends Omit<GoalFact, "board" | "parent" | "place" | "cycle"> {
  readonly filePath: string | undefined
  readonly place: Place
  readonly board: BoardFact
  /** The goal's own, else its board's. */
  readonly cycle: CycleFact | undefined
  readonly parent: PlacedGoal | undefined
  readonly children: readonly PlacedGoal[]
  /** What it states in numbers, as one text; alike for goals without any. */
  readonly numbers: string
  /** Whose goal it is, across documents and cycles; see `teamKey`. */
  readonly team: string
}

/** The goals of all documents, in the order of the documents and of the goals in them. */
export function placeGoals(documents: readonly DocumentFacts<DocumentGoals>[]): PlacedGoal[] {
  return documents.flatMap(placeDocument)
}

/** Each rule asks for the goals of the same facts. */
const known = new WeakMap<DocumentGoals, readonly PlacedGoal[]>()

function placeDocument(document: DocumentFacts<DocumentGoals>): readonly PlacedGoal[] {
  const placed = known.get(document.facts) ?? placeAnew(document)
  known.set(document.facts, placed)
  return placed
}

function placeAnew({ filePath, facts }: DocumentFacts<DocumentGoals>): readonly PlacedGoal[] {
  const teams = facts.boards.map(({ team }) => teamKey(team, filePath))
  const placed: (PlacedGoal & { readonly children: PlacedGoal[] })[] = []
  for (const fact of facts.goals) {
    const board = facts.boards[fact.board]! // facts name boards that they hold
    const parent = fact.parent === undefined ? undefined : placed[fact.parent]
    const own = {
      ...fact,
      filePath,
      place: { filePath, span: unpackSpan(fact.place), goalId: fact.id },
      board,
      cycle: fact.cycle ?? board.cycle,
      parent,
      children: [],
      numbers: writeNumbers(fact),
      team: teams[fact.board]!,
    }
    parent?.children.push(own)
    placed.push(own)
  }
  return placed
}

/** The key results right under a goal. */
export function keyResultsOf({ children }: PlacedGoal): readonly PlacedGoal[] {
  return children.filter(({ role }) => role === "keyResult")
}

/** Rules ask again and again which goals state the same numbers. */
function writeNumbers({ baseline, target, delta, digits = "" }: Pick<GoalFact, "baseline" | "target" | "delta" | "digits">): string {
  return `${digits}|${writeNumber(baseline)}|${writeNumber(target)}|${writeNumber(delta)}`
}

function writeNumber(number: NumberFact | undefined): string {
  return number === undefined ? "" : `${number.value} ${number.upper ?? ""} ${number.unit ?? ""}`
}

/** Whether the goal guards others: it says so, or it keeps a level beside a sibling that changes something. */
export function isGuardrail({ tags = [], kind, parent }: PlacedGoal): boolean {
  if (tags.includes("guardrail") || tags.includes("health")) return true
  return kind === "vital-sign" && parent !== undefined && keyResultsOf(parent).some(sibling => sibling.kind === "bet")
}
