import { describe, expect, test } from "vitest"
import { makeFolder, runCommand } from "../memory-host.ts"

const plan = "# Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Orders from 5 to 9\n"

/** What stands on the standard error when a folder with these files is linted; its path is written as `…`. */
async function failure(files: Readonly<Record<string, string>>, argv: readonly string[] = []): Promise<string> {
  const cwd = makeFolder({ ...files, "q3.md": plan })
  const { code, stdout, stderr } = await runCommand(argv, { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  return stderr.replaceAll(cwd, "…")
}

describe("a broken config ends with 2, and says where, what came and what was expected", () => {
  const json = (config: unknown): Record<string, string> => ({ "okrlint.config.json": JSON.stringify(config) })
  test.for([
    [
      "JSON that cannot be read",
      { "okrlint.config.json": '{ "rules": }' },
      "Unexpected ValueExpected at …/okrlint.config.json:1:12, expected JSON (comments and trailing commas are fine).\n",
    ],
    [
      "YAML that cannot be read",
      { "okrlint.config.yaml": "rules: [a" },
      /^Unexpected content in …\/okrlint\.config\.yaml, expected YAML: /,
    ],
    [
      "a module that throws",
      { "okrlint.config.mjs": 'throw new Error("no plan")' },
      "Cannot run the config …/okrlint.config.mjs: no plan\n",
    ],
    [
      "a module without a config",
      { "okrlint.config.mjs": "export const a = 1" },
      "Unexpected module …/okrlint.config.mjs, expected a config as its default export.\n",
    ],
    ["TypeScript that is none", { "okrlint.config.ts": "export default [" }, /^Cannot run the config …\/okrlint\.config\.ts: /],
    ["an unknown key", json([{ ruls: {} }]), "Unexpected key `ruls` at [0] in …/okrlint.config.json, did you mean `rules`?\n"],
    [
      "an unknown rule",
      json([{ rules: { "kr-mesurable": "warn" } }]),
      "Unexpected rule `kr-mesurable` in …/okrlint.config.json (entry 1), did you mean `kr-measurable`?\n",
    ],
    [
      "an unknown severity",
      json([{ name: "ours", rules: { "kr-measurable": "loud" } }]),
      'Unexpected severity `"loud"`, expected `off`, `warn` or `error` for rule `kr-measurable` in …/okrlint.config.json (ours).\n',
    ],
    [
      "an unknown option",
      json([{ rules: { "max-objectives": ["warn", { temas: 2 }] } }]),
      "Unexpected option `temas` for rule `max-objectives` in …/okrlint.config.json (entry 1), did you mean `team`?\n",
    ],
    [
      "an option of the wrong kind",
      json([{ rules: { "max-objectives": ["warn", { team: "two" }] } }]),
      /^Unexpected `"two"` as option `team` for rule `max-objectives` in …\/okrlint\.config\.json \(entry 1\): invalid input: expected number/,
    ],
    [
      "an unknown preset",
      json([{ extends: ["recomended"] }]),
      "Unexpected preset `recomended` at [0].extends[0] in …/okrlint.config.json, did you mean `recommended`?\n",
    ],
    [
      "a fault in an entry that is taken over",
      json([{ extends: [{ fils: [] }] }]),
      "Unexpected key `fils` at [0].extends[0] in …/okrlint.config.json, did you mean `files`?\n",
    ],
    [
      "a setting of the wrong kind",
      json([{ settings: { fiscalYearStart: 13 } }]),
      /^Unexpected `13` at \[0\]\.settings\.fiscalYearStart in …\/okrlint\.config\.json: /,
    ],
    [
      "a label for an unknown role",
      json([{ settings: { labels: { roles: { keyresult: ["signal"] } } } }]),
      "Unexpected key `keyresult` at [0].settings.labels.roles in …/okrlint.config.json, did you mean `keyResult`?\n",
    ],
    [
      "a pattern that is none",
      json([{ plugins: { house: { patterns: { x: { scope: "statement", pattern: "(a", message: "M.", help: "H." } } } } }]),
      /^Unexpected pattern `\(a` of rule `x` in …\/okrlint\.config\.json, expected RE2 syntax: /,
    ],
    [
      "a pattern rule without a message",
      json([{ plugins: { house: { patterns: { x: { scope: "statement", words: ["a"], help: "H." } } } } }]),
      "Nothing stands at [0].plugins.house.patterns.x.message in …/okrlint.config.json, expected a value of type `string`.\n",
    ],
    [
      "a pattern rule with an unknown key",
      json([{ plugins: { house: { patterns: { x: { scop: "statement" } } } } }]),
      /in …\/okrlint\.config\.json/,
    ],
    [
      "a plugin that is not installed",
      json([{ plugins: { week: "okrlint-plugin-week" } }]),
      "No plugin `okrlint-plugin-week` was found from …, which …/okrlint.config.json names; install it there, or correct the name.\n",
    ],
    [
      "a plugin that fails",
      { ...json([{ plugins: { week: "./week.mjs" } }]), "week.mjs": 'throw new Error("no week")' },
      "Plugin `./week.mjs`, which …/okrlint.config.json names, cannot be loaded: no week\n",
    ],
    [
      "a plugin that is none",
      { ...json([{ plugins: { week: "./week.mjs" } }]), "week.mjs": "export default { rules: { a: { id: 1 } } }" },
      /^Unexpected `1` at plugins\["\.\/week\.mjs"\]\.rules\.a\.id in …\/okrlint\.config\.json: /,
    ],
    [
      "something else altogether",
      { "okrlint.config.json": '"recommended"' },
      /^Unexpected `"recommended"` at the top level in …\/okrlint\.config\.json: /,
    ],
  ] as const)("%s", async ([, files, expected]) => {
    const stderr = await failure(files as Readonly<Record<string, string>>)
    if (typeof expected === "string") expect(stderr).toBe(expected)
    else expect(stderr).toMatch(expected)
  })

  test.for([
    ["kr-mesurable: error", "Unexpected rule `kr-mesurable` in --rule, did you mean `kr-measurable`?\n"],
    ["max-objectives: [warn, {temas: 2}]", "Unexpected option `temas` for rule `max-objectives` in --rule, did you mean `team`?\n"],
  ] as const)("a fault of --rule is told of the option and not of the config file: %s", async ([value, stderr]) => {
    expect(await failure({ "okrlint.config.json": "[]" }, ["--rule", value])).toBe(stderr)
  })
})
