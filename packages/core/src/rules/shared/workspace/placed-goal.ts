import type { Place } from "../../../linter/index.ts"
import type { CycleFact, GoalFact } from "./goal-fact.ts"
import type { BoardFact } from "./goal-facts.ts"

/** A goal with what surrounds it. */
export interface PlacedGoal extends Omit<GoalFact, "board" | "place" | "cycle"> {
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

/** The key results right under a goal. */
export function keyResultsOf({ children }: PlacedGoal): readonly PlacedGoal[] {
  return children.filter(({ role }) => role === "keyResult")
}
