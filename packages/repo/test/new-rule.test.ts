import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { root } from "./load-rules.ts"

const rules = "packages/core/src/rules"

/** A copy of the rules folder that the script may write into. */
function copyRules(): string {
  const copy = mkdtempSync(join(tmpdir(), "okrlint-new-rule-"))
  onTestFinished(() => rmSync(copy, { recursive: true }))
  cpSync(join(root, rules), join(copy, rules), { recursive: true })
  return copy
}

function newRule(copy: string, id: string): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/repo/scripts/new-rule.mjs"), id, "--root", copy], {
    encoding: "utf8",
  })
  return { code: status, stderr }
}

function registryOf(copy: string): string[] {
  return readFileSync(join(copy, rules, "index.ts"), "utf8").split("\n")
}

test.for(["aaa-first", "kr-middle-of-the-list", "zzz-last"])("writes %s and registers it in its place", id => {
  const copy = copyRules()
  expect(newRule(copy, id)).toEqual({ code: 0, stderr: "" })
  const registry = registryOf(copy)
  const imported = registry.flatMap(line => /^import \w+ from "\.\/([\w-]+)\.ts"$/.exec(line)?.[1] ?? [])
  const listed = registry.flatMap(line => /^ {2}"([\w-]+)": \w+,$/.exec(line)?.[1] ?? [])
  expect(listed).toEqual(listed.toSorted())
  expect(imported).toEqual(listed)
  expect(listed.includes(id)).toBe(true)
  expect(readFileSync(join(copy, rules, `${id}.ts`), "utf8")).toMatch(`id: "${id}",`)
  expect(readFileSync(join(copy, "packages/okrlint/test/rules", `${id}.test.ts`), "utf8")).toMatch(`run("${id}", rules["${id}"]!, {`)
})

test("refuses a rule that exists, and a name that is none", () => {
  const copy = copyRules()
  expect(newRule(copy, "kr-measurable")).toMatchObject({ code: 2, stderr: expect.stringMatching("exists already") })
  expect(newRule(copy, "KrMeasurable")).toMatchObject({ code: 2, stderr: expect.stringMatching("^Unexpected rule id `KrMeasurable`") })
})
