export type { PlanExample } from "./example.ts"
export { examples } from "./examples.ts"
