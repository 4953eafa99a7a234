import type { MetricCategory } from "./types.ts"

/** What a pushed metric can damage, and what to watch so that it is seen. */
export interface GuardrailPair {
  /** Categories whose metrics, watched, balance the pressure. */
  readonly counters: readonly MetricCategory[]
  /** Metrics to name in the advice. */
  readonly examples: readonly string[]
}

/**
 * The natural counterweight of each category that pressure goes to (catalogue 3.9: the article "Preventing OKRs from Collapsing
 * into KPIs", Grove's paired indicators, DORA's throughput and stability, the Pinto example of whatmatters). Categories that are
 * absent, such as market position, put no pressure on anything.
 */
export const guardrailPairs: Readonly<Partial<Record<MetricCategory, GuardrailPair>>> = {
  speed: {
    counters: ["quality", "reliability", "satisfaction", "people"],
    examples: ["change-failure rate", "escaped defects", "on-call load"],
  },
  revenue: { counters: ["retention", "satisfaction", "people", "cost"], examples: ["churn", "refunds", "NPS"] },
  acquisition: {
    counters: ["retention", "cost", "quality", "satisfaction"],
    examples: ["30-day retention", "cost per customer", "activation"],
  },
  growth: { counters: ["retention", "cost", "quality", "satisfaction"], examples: ["30-day retention", "cost per customer", "activation"] },
  cost: { counters: ["quality", "reliability", "satisfaction", "people"], examples: ["defects", "uptime", "attrition"] },
  "output-volume": { counters: ["quality", "retention", "satisfaction"], examples: ["adoption per feature", "bugs per feature"] },
}
