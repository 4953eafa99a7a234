import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { stripVTControlCharacters } from "node:util"
import { describe, expect, test } from "vitest"
import { toPackageName } from "../../src/format/eslint-formatter.ts"
import { formatNames, loadFormatter } from "../../src/format/load-formatter.ts"
import { makeFolder } from "../memory-host.ts"
import { richResults } from "./rich-results.ts"

const here = dirname(fileURLToPath(import.meta.url))

test.for(formatNames)("%s is built in, and prints the rich results", async name => {
  const formatter = await loadFormatter(name, { cwd: "/repo/plans" })
  expect(await formatter.format(richResults)).toMatch("no-kpi-objective")
})

describe("formatters made for ESLint", () => {
  test("eslint-formatter-codeframe prints okrlint's findings with their source", async () => {
    const formatter = await loadFormatter("codeframe", { cwd: here })
    const report = stripVTControlCharacters(await formatter.format(richResults))
    expect(report).toMatch("error: `fresh` is a word that everybody reads in another way (no-vague-objective) at ")
    expect(report).toMatch("> 3 | ## Objective: Shops réouvertes keep 🥐 fresh")
    expect(report).toMatch("3 errors and 6 warnings found.")
  })

  test("eslint-formatter-pretty prints okrlint's findings, with links to rule pages", async () => {
    const formatter = await loadFormatter("eslint-formatter-pretty", { cwd: here })
    const report = stripVTControlCharacters(await formatter.format(richResults))
    expect(report).toMatch(/✖ +5:8 +Key result Improve/)
    expect(report).toMatch("6 warnings")
    expect(report).toMatch("3 errors")
  })
})

/** A folder whose packages are formatters that print what they are given. */
function makePackages(...names: readonly string[]): string {
  const cwd = makeFolder({})
  for (const name of names) {
    const folder = join(cwd, "node_modules", name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", main: "index.js" }))
    writeFileSync(join(folder, "index.js"), `module.exports = (results, context) => JSON.stringify(["${name}", results.length, context])`)
  }
  return cwd
}

describe("finding a formatter", () => {
  test.for([
    ["wide", "eslint-formatter-wide"],
    ["eslint-formatter-wide", "eslint-formatter-wide"],
    ["@acme", "@acme/eslint-formatter"],
    ["@acme/eslint-formatter", "@acme/eslint-formatter"],
    ["@acme/wide", "@acme/eslint-formatter-wide"],
    ["@acme/eslint-formatter-wide", "@acme/eslint-formatter-wide"],
  ] as const)("%s is the package %s", async ([name, packageName]) => {
    expect(toPackageName(name)).toBe(packageName)
    const formatter = await loadFormatter(name, { cwd: makePackages(packageName) })
    expect(await formatter.format(richResults)).toMatch(`["${packageName}",5,`)
  })

  test("a name with a slash is a path, and a formatter may take its time", async () => {
    const cwd = makeFolder({ "tools/slow.mjs": "export default async results => `slow ${results.length}`" })
    expect(await (await loadFormatter("./tools/slow.mjs", { cwd })).format(richResults)).toBe("slow 5")
    expect(await (await loadFormatter(join(cwd, "tools/slow.mjs"), { cwd })).format(richResults)).toBe("slow 5")
  })

  test("a formatter is told what ESLint tells it: folder, colours, rules, and an excess of warnings", async () => {
    const cwd = makePackages("eslint-formatter-wide")
    const formatter = await loadFormatter("wide", { cwd, color: true })
    const report = await formatter.format(richResults, { maxWarningsExceeded: { maxWarnings: 1, foundWarnings: 6 } })
    const [, , context] = JSON.parse(report) as [string, number, { rulesMeta: Record<string, { docs: object }> }]
    expect(context).toMatchObject({ cwd, color: true, maxWarningsExceeded: { maxWarnings: 1, foundWarnings: 6 } })
    expect(context.rulesMeta["no-kpi-objective"]).toMatchObject({
      type: "problem",
      docs: { url: "https://okrlint.dev/rules/no-kpi-objective" },
    })
    expect(Object.keys(context.rulesMeta)).not.toContain("okrlint/parse-error")
  })
})

describe("what cannot be loaded is told", () => {
  test.for([
    ["stylsh", "Unexpected format `stylsh`, did you mean `stylish`?"],
    [
      "completely-different",
      /^Unexpected format `completely-different`, expected `stylish`, .* or an ESLint formatter; no `eslint-formatter-completely-different` was found\.$/,
    ],
    ["constructor", /^Unexpected format `constructor`/],
    ["./missing.js", /^Unexpected format `\.\/missing\.js`/],
    ["./number.mjs", "Unexpected number from format `./number.mjs`, expected a function of results."],
    ["./throws.mjs", "Format `./throws.mjs` cannot be loaded: not today"],
  ] as const)("%s", async ([name, message]) => {
    const cwd = makeFolder({ "number.mjs": "export default 5", "throws.mjs": "throw new Error('not today')" })
    await expect(loadFormatter(name, { cwd })).rejects.toThrow(message)
  })
})
