import { createConfigArray } from "@okrlint/config"
import { validateConfig } from "@okrlint/config/validate"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse as parseToml } from "smol-toml"
import { describe, expect, onTestFinished, test } from "vitest"
import { parse } from "yaml"
import { parseArguments } from "../../../okrlint/src/command/parse-arguments.ts"
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
  sh: "each command is one that exists, with options that exist",
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

describe("commands", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> }
  const packages = new Set(
    readdirSync(join(root, "packages")).map(
      name => (JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as { readonly name: string }).name,
    ),
  )
  const lines = ofLanguage("sh").flatMap(({ page, body }) =>
    body
      .split("\n")
      .filter(line => line !== "" && !line.startsWith("#"))
      .map(line => ({ page, line })),
  )

  test.for(lines)("$line, on $page", ({ line }) => {
    const words = [...line.replace(/\s#\s.*$/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!)
    const fault = findFault(words)
    expect(fault).toBeUndefined()
  })

  function findFault(words: readonly string[]): string | undefined {
    const [program = "", ...rest] = words
    if (program === "exec") return findFault(rest)
    if (program === "npx") return findNpxFault(rest)
    if (program === "okrlint") return findOptionFault(rest)
    if (program === "npm") return findNpmFault(rest)
    return knownPrograms.has(program) ? undefined : `Unexpected program \`${program}\``
  }

  /** Programs of others that pages use; what they are given is theirs to check. */
  const knownPrograms = new Set(["cd", "chmod", "code", "git", "node", "printf", "pre-commit", "alias"])

  const othersBehindNpx = new Set(["eslint", "lint-staged", "remark"])

  function findNpxFault(words: readonly string[]): string | undefined {
    const [program = "", ...rest] = words.filter(word => word !== "-y")
    if (program === "okrlint") return findOptionFault(rest)
    if (program === "okrlint-language-server" || othersBehindNpx.has(program)) return undefined
    if (program !== "pnpm@10") return `Unexpected program \`${program}\` behind npx`
    const [script = "", ...args] = rest[0] === "--filter" ? rest.slice(2) : rest
    if (rest[0] === "--filter" && !packages.has(rest[1] ?? "")) return `Unexpected package \`${rest[1]}\``
    if (script === "okrlint") return findOptionFault(args)
    return script === "install" || script === "pack" || scripts[script] !== undefined ? undefined : `Unexpected script \`${script}\``
  }

  function findOptionFault(words: readonly string[]): string | undefined {
    const end = words.findIndex(word => /^[|>&;]/.test(word))
    try {
      parseArguments(end < 0 ? words : words.slice(0, end))
      return undefined
    } catch (error) {
      return String(error)
    }
  }

  function findNpmFault([verb = "", ...rest]: readonly string[]): string | undefined {
    if (verb === "test" || (verb === "install" && rest.length === 0)) return undefined
    const names = rest.filter(word => !word.startsWith("-"))
    const unknown = names.filter(name => !packages.has(name) && !foreign.has(name) && !/^\.\.\/okrlint-[\d.]+\.tgz$/.test(name))
    return verb === "install" && unknown.length === 0 ? undefined : `Unexpected packages ${unknown.join(", ")}`
  }

  /** Packages of others that pages install. */
  const foreign = new Set(["eslint", "@eslint/markdown", "remark-cli", "remark"])
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
