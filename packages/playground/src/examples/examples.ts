import { chinesePlan } from "./chinese-plan.ts"
import { companyPlan } from "./company-plan.ts"
import { frenchPlan } from "./french-plan.ts"
import { germanPlan } from "./german-plan.ts"
import { goodPlan } from "./good-plan.ts"
import { japanesePlan } from "./japanese-plan.ts"
import { planToMend } from "./plan-to-mend.ts"
import { portuguesePlan } from "./portuguese-plan.ts"
import { spanishPlan } from "./spanish-plan.ts"
import type { PlanExample } from "./example.ts"

/** Plans to start from; the first is shown to whoever comes without one. */
export const examples: readonly PlanExample[] = [
  planToMend,
  goodPlan,
  companyPlan,
  germanPlan,
  spanishPlan,
  frenchPlan,
  portuguesePlan,
  chinesePlan,
  japanesePlan,
]
