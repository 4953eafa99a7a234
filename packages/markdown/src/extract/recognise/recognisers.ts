import { recogniseExpected } from "./expected.ts"
import { recogniseFieldHeading } from "./field-heading.ts"
import { recogniseItemOverResults } from "./item-over-results.ts"
import { recogniseLabelled } from "./labelled.ts"
import { recogniseListedHeading } from "./listed-heading.ts"
import { recogniseNestedHeading } from "./nested-heading.ts"
import { recogniseNestedItem } from "./nested-item.ts"
import { recognisePlanHeading } from "./plan-heading.ts"
import { recognisePlanItem } from "./plan-item.ts"
import { recognisePlanLine } from "./plan-line.ts"
import type { Recogniser } from "./recogniser.ts"
import { recogniseSlot } from "./slot.ts"
import { recogniseStated } from "./stated.ts"
import { recogniseTargetHeading } from "./target-heading.ts"
import { recogniseUnfilledPlan } from "./unfilled-plan.ts"

/** Every recogniser of text blocks, one shape each; their order does not matter. Tables have their own. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseLabelled,
  recogniseSlot,
  recogniseStated,
  recogniseUnfilledPlan,
  recogniseExpected,
  recogniseItemOverResults,
  recogniseFieldHeading,
  recogniseTargetHeading,
  recogniseListedHeading,
  recogniseNestedHeading,
  recogniseNestedItem,
  recognisePlanItem,
  recognisePlanLine,
  recognisePlanHeading,
]
