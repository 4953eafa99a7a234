import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"

/** Looks at one block and proposes the goal that it holds, if it has the one shape that this recogniser knows. */
export type Recogniser = (view: View) => Candidate | undefined
