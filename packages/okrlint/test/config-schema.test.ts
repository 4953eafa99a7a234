import { configJsonSchema, validateConfig } from "@okrlint/config/validate"
import { Ajv2020 } from "ajv/dist/2020.js"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { describe, expect, test } from "vitest"

const schema = configJsonSchema()

test("the schema of data configs is current", async () => {
  const path = join(import.meta.dirname, "../schemas/config.schema.json")
  const text = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), parser: "json" })
  await expect(text).toMatchFileSnapshot(path)
})

describe("the schema and the check agree", () => {
  const isValid = new Ajv2020({ strict: false }).compile(schema as object)
  test.for([
    [[{ extends: ["recommended"], rules: { "kr-measurable": "error", "max-objectives": ["warn", { team: 2 }] } }], true],
    [{ extends: ["okrlint/strict", { files: ["**/*.md"], rules: { "house/no-jargon": 1 } }] }, true],
    [[[{ name: "nested" }], { ignores: ["old/**"] }], true],
    [
      {
        $schema: "./config.schema.json",
        settings: { labels: { roles: { keyResult: ["signal"] }, notGoals: ["ideas"] }, fiscalYearStart: 4 },
      },
      true,
    ],
    [
      {
        plugins: {
          house: {
            patterns: { "no-jargon": { scope: "statement", words: ["synergy"], message: "Says `{{words}}`.", help: "Say it plainly." } },
          },
        },
      },
      true,
    ],
    [{ plugins: { week: "okrlint-plugin-week" }, extends: ["week/recommended"] }, true],
    [
      {
        linterOptions: {
          noInlineConfig: true,
          reportUnusedDirectives: "error",
          reportUnusedInlineConfigs: 1,
          requireDirectiveReason: false,
        },
      },
      true,
    ],
    [{ rule: {} }, false],
    [{ files: "**/*.md" }, false],
    [{ settings: { fiscalYearStart: 13 } }, false],
    [{ settings: { labels: { keyResult: ["signal"] } } }, false],
    [{ settings: { labels: { roles: { goal: ["signal"] } } } }, false],
    [{ linterOptions: { noInlineConfig: "yes" } }, false],
    [{ plugins: { house: { patterns: { x: { scope: "goal", words: ["a"], message: "M.", help: "H." } } } } }, false],
  ] as const)("%j: %s", ([config, expected]) => {
    expect(isValid(config)).toBe(expected)
    const check = (): unknown => validateConfig(config, "okrlint.config.json")
    if (expected) expect(check).not.toThrow()
    else expect(check).toThrow("okrlint.config.json")
  })

  test.for([
    [{ rules: { "kr-mesurable": "error" } }],
    [{ rules: { "kr-measurable": "loud" } }],
    [{ rules: { "max-objectives": ["warn", { temas: 2 }] } }],
    [{ extends: ["recomended"] }],
  ])("the schema marks %j, which is told of when a file is linted", ([config]) => {
    expect(isValid(config)).toBe(false)
  })
})
