import { findBrokenPromises } from "./find-broken-promises.ts"
import { findReportFaults } from "./find-report-faults.ts"
import { findSlowness } from "./find-slowness.ts"
import type { Check } from "./fuzz.ts"

/** Everything that is checked of a document. */
export const checks: readonly Check[] = [
  { name: "promises", every: 1, run: findBrokenPromises },
  { name: "reports", every: 10, run: findReportFaults },
  { name: "growth", every: 50, run: findSlowness },
]
