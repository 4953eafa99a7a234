import { execFileSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { options } from "../../src/command/option-table.ts"

/** What ESLint's command has and okrlint's has not, and why. */
const leftOut: Readonly<Record<string, string>> = {
  "inspect-config": "opens a page of another package; `--print-config` shows the same",
  ext: "`files` of a config say which files are linted",
  global: "JavaScript alone has globals",
  parser: "there is one parser",
  "parser-options": "there is one parser",
  "cache-file": "deprecated; `--cache-location` takes a file, too",
  flag: "there are no feature flags",
}

test("every option of ESLint's command is there, or left out for a reason", () => {
  const home = dirname(createRequire(import.meta.url).resolve("eslint/package.json"))
  const help = execFileSync(process.execPath, [join(home, "bin/eslint.js"), "--help"], { encoding: "utf8" })
  const theirs = [...help.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(([, name = ""]) => name)
  const ours = new Set<string>(options.map(({ name }) => name))
  expect(theirs.length).toBeGreaterThan(40)
  expect(theirs.filter(name => !ours.has(name)).toSorted()).toEqual(Object.keys(leftOut).toSorted())
})
