import { defineConfig, Linter, OKRLint, presets } from "okrlint"
import { RuleTester } from "okrlint/testing"
import { describe, expect, it, test } from "vitest"
import { z } from "zod"
import { listOptions } from "../../src/explain/option-rows.ts"
import { renderRulePage } from "../../src/explain/rule-page.ts"
import { makeFolder } from "../memory-host.ts"
import { examples, noLoneTown } from "./okrlint-plugin-towns/no-lone-town.ts"
import { towns } from "./okrlint-plugin-towns/index.ts"

RuleTester.describe = describe
RuleTester.it = it

const head = "## Objective: Bakers order alone\n\n"
const plan = `# Growth, Q3 2026\n\n${head}- KR1: Orders in Bree from 5 to 9\n`
const config = defineConfig({ plugins: { towns }, extends: ["towns/recommended"] })

new RuleTester({ assertionOptions: { requireMessage: true, requireLocation: true, requireData: true } }).run("no-lone-town", noLoneTown, {
  valid: [
    `${head}- KR1: Orders in Bree and Dale from 5 to 9\n`,
    { code: `${head}- KR1: Orders in Bree from 5 to 9\n`, options: { towns: [] } },
  ],
  invalid: [
    {
      code: `${head}- KR1: Orders in Bree from 5 to 9\n`,
      errors: [
        {
          messageId: "lone",
          data: { keyResult: "Orders in Bree from 5 to 9", town: "Bree" },
          words: "Bree",
          ...{ line: 3, column: 18, endLine: 3, endColumn: 22 },
          suggestions: [{ desc: "Add `Dale`.", output: `${head}- KR1: Orders in Bree and Dale from 5 to 9\n` }],
        },
      ],
    },
  ],
})

test("a third party's rule works in the linter and in the class", async () => {
  expect(new Linter().verify(plan, config).map(({ ruleId, column, url }) => [ruleId, column, url])).toEqual([
    ["towns/no-lone-town", 18, null],
  ])
  const cwd = makeFolder({ "q3.md": plan })
  const [result] = await new OKRLint({ cwd, overrideConfig: config, overrideConfigFile: true }).lintFiles(".")
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain("towns/no-lone-town")
})

test("its page is rendered like that of a built-in rule", () => {
  const page = renderRulePage({ rule: noLoneTown, examples, options: listOptions(noLoneTown, z), supersededBy: [] })
  expect(page).toMatchInlineSnapshot(`
    "# no-lone-town

    Find key results for a single town.

    - Looks at: keyResult
    - Type: suggestion
    - Presets: none
    - Since: 1.0.0

    ## Why

    One town proves nothing.

    ## What it says

    - Key result \`{{keyResult}}\` is about \`{{town}}\` alone.
      Name at least one more town.

    ## Suggestions

    - Add \`{{other}}\`.

    ## Options

    | Option | Type | Default | What it does |
    | --- | --- | --- | --- |
    | \`towns\` | list of strings | \`["Bree","Dale"]\` | The towns to look for. |

    ## Examples

    ### A key result for one town

    \`\`\`md
    ## Objective: Bakers order alone

    - KR1: Orders in Bree from 5 to 9
    \`\`\`

    Reports:

    - 3:18 Key result \`Orders in Bree from 5 to 9\` is about \`Bree\` alone.

    ## Limits

    - Towns are told by a list.
    "
  `)
})

test("presets can be spread and changed", () => {
  expect(
    new Linter().verify(plan, [presets["recommended"]!, ...config, { rules: { "towns/no-lone-town": "off" } }]).map(({ ruleId }) => ruleId),
  ).not.toContain("towns/no-lone-town")
})
