import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { readSettings } from "@okrlint/language-server"
import { expect, test } from "vitest"
import manifest from "../package.json" with { type: "json" }

const folder = join(import.meta.dirname, "..")
const properties: Readonly<Record<string, { readonly type: string; readonly default?: unknown; readonly enum?: readonly string[] }>> =
  manifest.contributes.configuration.properties

/** Settings as the editor gives them: `okrlint.hover.enable` is `{ hover: { enable } }`. */
function settingsOf(values: Readonly<Record<string, unknown>>): unknown {
  const settings: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const [, first = "", second] = name.split(".")
    settings[first] = second === undefined ? value : { ...(settings[first] as object | undefined), [second]: value }
  }
  return settings
}

const defaults = Object.fromEntries(Object.entries(properties).map(([name, { default: value }]) => [name, value]))
const ofServer = Object.keys(properties).filter(name => name !== "okrlint.trace.server")

test("the settings' defaults are the server's, but for the outline, which Markdown has already", () => {
  const server = readSettings({})
  expect(readSettings(settingsOf(defaults))).toEqual({ ...server, features: { ...server.features, symbols: false } })
})

test.for(ofServer)("the server knows %s", name => {
  const { type, default: value, enum: choices = [] } = properties[name]!
  const other = type === "boolean" ? value !== true : type === "object" ? { "*": "hint" } : (choices.at(-1) ?? "other.json")
  expect(readSettings(settingsOf({ ...defaults, [name]: other }))).not.toEqual(readSettings(settingsOf(defaults)))
})

test("every feature of the server has a setting", () => {
  const named = Object.keys(readSettings({}).features).map(feature => `okrlint.${feature}.enable`)
  expect(ofServer.filter(name => name.endsWith(".enable") && name !== "okrlint.enable").toSorted()).toEqual(named.toSorted())
})

test("what the manifest names is there", () => {
  const { snippets, walkthroughs } = manifest.contributes
  const named = [...snippets.map(({ path }) => path), ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown))]
  expect(named.filter(path => !existsSync(join(folder, path)))).toEqual([])
  const commands = manifest.contributes.commands.map(({ command }) => command)
  const source = readFileSync(join(folder, "src/extension.ts"), "utf8")
  expect(commands.filter(command => !source.includes(`"${command}"`))).toEqual([])
})

test("nothing stray is packed", { timeout: 60_000 }, () => {
  const vsce = createRequire(join(folder, "package.json")).resolve("@vscode/vsce/vsce")
  const { stdout } = spawnSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: folder, encoding: "utf8" })
  const expected = [
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES.txt",
    "dist/config.schema.json",
    "dist/extension.cjs",
    "dist/okrlint-language-server.js",
    "package.json",
    "snippets/goals.json",
    "walkthrough/mend.md",
    "walkthrough/whole.md",
    "walkthrough/write.md",
  ]
  const packed = stdout.split("\n").filter(line => line !== "")
  expect(packed).toContain("package.json")
  const script = /^dist\/okrlint-language-server\/[\w-]+-[0-9a-f]{16}\.cjs$/
  expect(packed.filter(path => !expected.includes(path) && !script.test(path))).toEqual([]) // `dist` is there after a build only
})
