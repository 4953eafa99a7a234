import type { Rule } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { z } from "zod"
import { entryShape } from "./config-schema.ts"
import { presets } from "./presets/index.ts"
import { ruleOptionsSchema } from "./rule-options-schema.ts"

const severityNames = ["off", "warn", "error", 0, 1, 2] as const

/** The JSON Schema of data configs, for editors: every key, built-in rule and option is described, and misspelt ones are marked. */
export function configJsonSchema(): unknown {
  const { $schema: _dialect, ...entry } = z.toJSONSchema(z.strictObject(entryShape), { io: "input", unrepresentable: "any" })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://okrlint.dev/schemas/1/config.schema.json",
    title: "okrlint config",
    description: "What an okrlint config in JSON or YAML may say.",
    anyOf: [{ $ref: "#/$defs/entry" }, { $ref: "#/$defs/list" }],
    $defs: {
      entry: {
        ...entry,
        properties: { ...entry.properties, extends: describeExtends(), rules: { $ref: "#/$defs/rules" } },
      },
      list: { type: "array", items: { anyOf: [{ $ref: "#/$defs/entry" }, { $ref: "#/$defs/list" }] } },
      severity: { description: "How grave a finding is; 0, 1 and 2 as in ESLint.", enum: severityNames },
      rules: {
        description: "Severity, or severity and options, by rule id.",
        type: "object",
        properties: Object.fromEntries(Object.values(rules).flatMap(describeRule)),
        patternProperties: { "/": { description: "A rule of a plugin.", ...ruleValue({}) } },
        additionalProperties: false,
      },
    },
  }
}

function describeExtends(): unknown {
  return {
    description: entryShape.extends.description,
    type: "array",
    items: {
      anyOf: [
        { enum: Object.keys(presets).flatMap(name => [name, `okrlint/${name}`]) },
        { description: "A preset of a plugin, by the plugin's prefix.", type: "string", pattern: "/" },
        { $ref: "#/$defs/entry" },
        { $ref: "#/$defs/list" },
      ],
    },
  }
}

/** The rule by its id, and by its former names. */
function describeRule(rule: Rule): [string, unknown][] {
  const { id, docs, aliases = [], deprecated } = rule
  const value = ruleValue(ruleOptionsSchema(rule))
  const present = { description: `${docs.summary}.`, ...(deprecated && { deprecated: true }), ...value }
  const former = aliases.map((alias): [string, unknown] => [alias, { description: `Now \`${id}\`.`, deprecated: true, ...value }])
  return [[id, present], ...former]
}

function ruleValue(options: object): object {
  const severity = { $ref: "#/$defs/severity" }
  return { anyOf: [severity, { type: "array", prefixItems: [severity, options], minItems: 1, maxItems: 2 }] }
}
