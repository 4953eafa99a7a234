import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { findConfigFile, loadConfigFile } from "../src/load/index.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okrlint-config-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name, ".."), { recursive: true })
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const expected = [{ extends: ["recommended"], rules: { "kr-measurable": "error" } }]

test.for([
  ["okrlint.config.json", '{ "extends": ["recommended"], "rules": { "kr-measurable": "error" } }'],
  ["okrlint.config.jsonc", '{ // ours\n "extends": ["recommended"], "rules": { "kr-measurable": "error", }, }'],
  ["okrlint.config.yaml", "extends: [recommended]\nrules:\n  kr-measurable: error\n"],
  ["okrlint.config.yml", "- extends: [recommended]\n  rules:\n    kr-measurable: error\n"],
  ["okrlint.config.mjs", 'export default [{ extends: ["recommended"], rules: { "kr-measurable": "error" } }]'],
  ["okrlint.config.js", 'module.exports = { extends: ["recommended"], rules: { "kr-measurable": "error" } }'],
  ["okrlint.config.cjs", 'module.exports = { extends: ["recommended"], rules: { "kr-measurable": "error" } }'],
  ["okrlint.config.ts", 'const level: string = "error"\nexport default [{ extends: ["recommended"], rules: { "kr-measurable": level } }]'],
  ["package.json", '{ "name": "x", "okrlint": { "extends": ["recommended"], "rules": { "kr-measurable": "error" } } }'],
])("%s is read", async ([name, text]) => {
  const path = await write(name!, text!)
  expect(await findConfigFile(join(folder))).toBe(path)
  expect(await loadConfigFile(path)).toEqual(expected)
})

test("the nearest config above a folder is taken, past a package.json without the key", async () => {
  const path = await write("okrlint.config.json", "{}")
  await write("plans/2026/package.json", '{ "name": "plans" }')
  expect(await findConfigFile(join(folder, "plans/2026"))).toBe(path)
})

test.for([
  ["okrlint.config.json", '{ "rules": \n  { "a" "b" } }', /Unexpected ColonExpected at .*okrlint\.config\.json:2:9, expected JSON/],
  ["okrlint.config.yaml", "rules: [a\n", /Unexpected content in .*okrlint\.config\.yaml, expected YAML: /],
  ["okrlint.config.mjs", "export const config = []", /Unexpected module .*okrlint\.config\.mjs, expected a config as its default export\./],
  ["okrlint.config.cjs", 'throw new Error("no plan")', /Cannot run the config .*okrlint\.config\.cjs: no plan/],
  ["okrlint.config.json", "[1]", /Unexpected `1` at \[0\] in .*okrlint\.config\.json/],
] as const)("a broken %s names file and fault", async ([name, text, message]) => {
  const path = await write(name, text)
  await expect(loadConfigFile(path)).rejects.toThrow(message)
})

test("a missing config names the file", async () => {
  await expect(loadConfigFile(join(folder, "okrlint.config.json"))).rejects.toThrow(/Cannot read the config .*okrlint\.config\.json/)
})

test("safe mode refuses to run code and says so", async () => {
  const path = await write("okrlint.config.mjs", "globalThis.ran = true\nexport default []")
  await expect(loadConfigFile(path, { safe: true })).rejects.toThrow(/Refused to run .*okrlint\.config\.mjs/)
  expect("ran" in globalThis).toBe(false)
})
