import type { Reading } from "../../reading/index.ts"

/** Whether a statement changes nothing: it keeps a measured level, or names a duty. */
export function keepsLevel({ kind, metric, target }: Reading): boolean {
  return kind === "routine" || (kind === "vital-sign" && (metric !== undefined || target !== undefined))
}
