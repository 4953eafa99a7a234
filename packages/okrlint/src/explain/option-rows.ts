import type { Rule, Zod } from "@okrlint/core"

/** One option of a rule, for people. */
export interface OptionRow {
  readonly name: string
  /** For example `integer, at least 1`. */
  readonly type: string
  /** As JSON; undefined when the option has none. */
  readonly defaultValue: string | undefined
  readonly description: string
}

/** The options of a rule as its schema gives them; empty when it has none. */
export function listOptions(rule: Rule, zod: Zod): OptionRow[] {
  if (rule.options === undefined) return []
  const schema = zod.toJSONSchema(rule.options(zod), { io: "input" })
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { default: defaultValue, description = "", ...rest } = property as OptionSchema // zod writes plain JSON Schema here
    return {
      name,
      type: describeType(rest),
      description,
      defaultValue: defaultValue === undefined ? undefined : JSON.stringify(defaultValue),
    }
  })
}

/** The parts of JSON Schema that options of rules use. */
interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: OptionSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  readonly description?: string
}

function describeType({ type, enum: values, items, minimum, maximum }: OptionSchema): string {
  if (values !== undefined) return `one of ${values.map(value => `\`${String(value)}\``).join(", ")}`
  if (type === "array") return items === undefined ? "list" : `list of ${describeType(items)}s`
  // zod gives integers the range of safe numbers, which tells a reader nothing.
  const bounds = [
    ...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
  ]
  return [type ?? "any value", ...bounds].join(", ")
}
