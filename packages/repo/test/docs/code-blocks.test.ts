import { createConfigArray } from "@okrlint/config"
import { validateConfig } from "@okrlint/config/validate"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse as parseToml } from "smol-toml"
import { expect, onTestFinished, test } from "vitest"
import { parse } from "yaml"
import { listFences, type Fence } from "../../../site/src/fences.ts"
import { isLiveExample } from "../../../site/src/live-examples.ts"
import { root } from "../load-rules.ts"
import { frontPages, guides, type Page } from "./pages.ts"

// Each block of code on a page is run, checked or parsed. A block that nothing checks fails the first test.

interface Block extends Fence {
  readonly page: string
}

const isGenerated = ({ path }: Page): boolean => path === "docs/command.md"
const blocks: readonly Block[] = [...frontPages, ...guides]
  .filter(page => !isGenerated(page))
  .flatMap(({ path, text }) => listFences(text).map(fence => ({ ...fence, page: path })))
const ofLanguage = (...languages: readonly string[]): Block[] => blocks.filter(({ info }) => languages.includes(languageOf(info)))

function languageOf(info: string): string {
  return info.split(" ")[0]!
}

/** How blocks of each language are checked: by a test of this file, or where it says. */
const checked: Readonly<Record<string, string>> = {
  console: "shown-runs.test.ts runs the commands and compares what they print",
  md: "written where a run uses it, linted where it says `lint`, else parsed",
  text: "no code: drawings, and what README.md shows, which plans.test.ts compares",
  ts: "type-checked",
  js: "type-checked",
  sh: "commands.test.ts runs what okrlint is told, and looks the rest up",
  json: "parsed; configs are validated",
  yaml: "parsed; configs are validated",
  toml: "parsed",
  lua: "starts the server that exists",
  elisp: "starts the server that exists",
  vim: "starts the server that exists",
}

test("every block is in a language that is checked", () => {
  expect(blocks.filter(({ info }) => checked[languageOf(info)] === undefined).map(({ page, info }) => `${page}: ${info}`)).toEqual([])
})

test("every way of checking has blocks to check", () => {
  expect(Object.keys(checked).filter(language => ofLanguage(language).length === 0)).toEqual([])
})

test("what stands behind the language of a block is known", () => {
  const known = (block: Block): boolean => / file=\S+$/.test(block.info) || isLiveExample(block) || !block.info.includes(" ")
  expect(blocks.filter(block => !known(block)).map(({ page, info }) => `${page}: ${info}`)).toEqual([])
})

/** Keys by which a block of data is known as a config of okrlint, and not of another program. */
const configKeys = new Set(["extends", "rules", "plugins", "settings", "linterOptions", "files", "ignores"])

test.for(ofLanguage("json", "yaml"))("data on $page parses: $info", ({ body, page, info }) => {
  const value: unknown = info.startsWith("json") ? JSON.parse(body) : parse(body)
  const entries = (Array.isArray(value) ? value : [value]) as readonly object[] // data of a page is a list or an object
  if (!entries.every(entry => Object.keys(entry).some(key => configKeys.has(key)))) return
  const config = validateConfig(value, page)
  // Packages that a page tells of are not installed here; what they bring is their own affair.
  const isAlone = entries.every(entry => !("plugins" in entry) || "patterns" in Object(Object.values(Object(entry.plugins))[0]))
  if (isAlone) expect(() => createConfigArray(config).forFile("plans/q3.md")).not.toThrow()
})

test.for(ofLanguage("toml"))("TOML on $page parses", ({ body }) => {
  expect(Object.keys(parseToml(body)).length).toBeGreaterThan(0)
})

test.for(ofLanguage("lua", "elisp", "vim"))("$info on $page names programs that exist", ({ body }) => {
  const named = [...body.matchAll(/okrlint[\w-]*/g)].map(([name]) => name).filter(name => name.startsWith("okrlint-"))
  const programs = readdirSync(join(root, "packages/language-server/bin")).map(name => name.replace(/\.js$/, ""))
  expect(named.filter(name => !programs.includes(name))).toEqual([])
})

test("code in pages and in doc comments type-checks", () => {
  // Beside the command's tests, from where every package can be imported.
  const folder = mkdtempSync(join(root, "packages/okrlint/test/examples-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const sources = ["packages/okrlint/src", "packages/config/src", "packages/core/src/linter", "packages/core/src/testing"].flatMap(path =>
    readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".ts"))
      .flatMap(file => examplesOf(readFileSync(join(root, path, file), "utf8"))),
  )
  const shown = ofLanguage("ts", "js").filter(({ body }) => !importsWhatIsNotHere(body))
  expect([sources.length > 2, shown.length > 5]).toEqual([true, true])
  // An example beside the class it is for imports nothing.
  const header = 'import { Linter, OKRLint } from "okrlint"\n'
  for (const [index, code] of [...sources, ...shown.map(({ body }) => body)].entries())
    writeFileSync(join(folder, `example-${index}.ts`), /^import /m.test(code) ? code : header + code)
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../../tsconfig.base.json",
      compilerOptions: { noEmit: true, types: ["node"], noUnusedLocals: false },
      include: ["*.ts"],
    }),
  )
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { cwd: root, encoding: "utf8" })
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
}, 60_000)

/** The code of `@example` blocks in a source. */
function examplesOf(source: string): string[] {
  return [...source.matchAll(/^ *\/\*\*\n(?: *\*(?!\/).*\n)*? *\* @example\n((?: *\*(?!\/).*\n)+) *\*\//gm)].map(([, lines = ""]) =>
    lines
      .replaceAll(/^ *\* ?/gm, "")
      .split(/^@/m)[0]!
      .replaceAll("*\\/", "*/"),
  )
}

/** Code that uses adapters is run by the tests of their packages. */
function importsWhatIsNotHere(code: string): boolean {
  return /from "(?!okrlint|@okrlint\/(?:core|config|markdown)|node:)/.test(code)
}
