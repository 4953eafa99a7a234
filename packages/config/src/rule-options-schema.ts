import type { Rule } from "@okrlint/core"
import { z } from "zod"

/** The JSON Schema of a rule's options, as they are written; of an empty object for a rule without any. */
export function ruleOptionsSchema({ options }: Rule): Record<string, unknown> {
  if (options === undefined) return { type: "object", maxProperties: 0 }
  const { $schema: _dialect, ...schema } = z.toJSONSchema(options(z), { io: "input" })
  return schema
}
