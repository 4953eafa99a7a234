/** A plan to start from. */
export interface PlanExample {
  readonly id: string
  /** As it is offered. */
  readonly title: string
  readonly text: string
  /** Rules that speak with `recommended`; none where the plan holds. A test holds each example to it. */
  readonly finds: readonly string[]
}
