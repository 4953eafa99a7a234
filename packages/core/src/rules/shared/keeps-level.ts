import type { Kind } from "../../reading/index.ts"

/** Whether a statement of this kind changes nothing: it keeps a level or names a duty. */
export function keepsLevel(kind: Kind): boolean {
  return kind === "vital-sign" || kind === "routine"
}
