import { rules } from "@okrlint/core/rules"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, test } from "vitest"
import { RuleTester, type FolderCaseOutput } from "../../src/testing.ts"

const folder = join(import.meta.dirname, "../fixtures/suggestions")
const offering = Object.values(rules).filter(({ suggestions }) => suggestions !== undefined)

RuleTester.describe = describe
RuleTester.it = it
// `UPDATE_SNAPSHOT=1` writes what the rules offer; what changed is read like code.
for (const id of readdirSync(folder)) new RuleTester().runFolder(id, rules[id]!, join(folder, id))

test.for(offering.map(({ id, suggestions }) => [id, Object.keys(suggestions ?? {})] as const))(
  "each suggestion of %s is shown by an example",
  ([id, names]) => {
    const shown = readdirSync(join(folder, id)).flatMap(name => {
      const output: FolderCaseOutput = JSON.parse(readFileSync(join(folder, id, name, "output.json"), "utf8"))
      return output.findings.flatMap(({ suggestions = [] }) => suggestions.map(({ messageId }) => messageId))
    })
    expect([...new Set(shown)].sort()).toEqual([...names].sort())
  },
)
