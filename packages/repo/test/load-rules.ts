import type { Example, Rule } from "@okrlint/core"
import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"

/** The repository's root. */
export const root = resolve(import.meta.dirname, "../../..")

const folder = join(root, "packages/core/src/rules")

/** A rule's file: its name, the rule and its examples. */
export interface RuleFile {
  readonly name: string
  readonly default: Rule
  readonly examples: readonly Example[]
}

/** Every rule file of the folder, in alphabetical order. */
export async function loadRuleFiles(): Promise<RuleFile[]> {
  const names = readdirSync(folder)
    .filter(name => name.endsWith(".ts") && name !== "index.ts" && name !== "default-options.ts")
    .map(name => name.slice(0, -".ts".length))
    .sort()
  // A rule file has these two exports; the tests that follow would fail on any other.
  return Promise.all(names.map(async name => ({ ...((await import(join(folder, `${name}.ts`))) as Omit<RuleFile, "name">), name })))
}
