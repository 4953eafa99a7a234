import { createConfigArray } from "@okrlint/config"
import { validateConfig } from "@okrlint/config/validate"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { parse } from "yaml"
import { options } from "../src/command/option-table.ts"
import { makeFolder, runCommand } from "./memory-host.ts"

const root = join(import.meta.dirname, "../../..")
const names = ["configuration.md", "directives.md", "suppressions.md", "fixes.md", "history.md", "audit.md"]

interface Fence {
  readonly info: string
  readonly body: string
}

function fencesOf(text: string): Fence[] {
  return [...text.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)].map(([, info = "", body = ""]) => ({ info, body }))
}

function read(name: string): string {
  return readFileSync(join(root, "docs", name), "utf8")
}

describe.for(names)("docs/%s", name => {
  test("shows what its commands print", async () => {
    const cwd = makeFolder({})
    let text = read(name)
    for (const { info, body } of fencesOf(text)) {
      const file = / file=(\S+)$/.exec(info)?.[1]
      if (file !== undefined) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true })
        writeFileSync(join(cwd, file), body)
      }
      if (info !== "console") continue
      const commands = body.split("\n").filter(line => line.startsWith("$ "))
      const parts: string[] = []
      for (const command of commands) parts.push(`${command}\n${await outputOf(command.slice(2), cwd)}`)
      text = text.replace(`\`\`\`console\n${body}\`\`\``, () => `\`\`\`console\n${parts.join("")}\`\`\``)
    }
    await expect(text).toMatchFileSnapshot(join(root, "docs", name))
  })

  test("names options that exist", () => {
    const known = new Set<string>(options.map(option => option.name))
    const named = [...read(name).matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(match => match[1]!)
    expect(named.filter(option => !known.has(option))).toEqual([])
  })

  test("shows configs without a fault", () => {
    for (const { info, body } of fencesOf(read(name))) {
      if (!/^(?:json|yaml)\b/.test(info)) continue
      const entries = validateConfig(parse(body), name)
      expect(() => createConfigArray(entries).forFile("plans/q3.md")).not.toThrow()
    }
  })
})

/** What a reader sees: the report, then the notes. */
async function outputOf(command: string, cwd: string): Promise<string> {
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2]!)
  if (program === "cat") return readFileSync(join(cwd, args[0]!), "utf8")
  expect(program).toBe("okrlint")
  const { stdout, stderr } = await runCommand(args, { cwd })
  return (stdout + stderr).replace(/^\n/, "").replaceAll(`${cwd}/`, "").replaceAll(/ +$/gm, "")
}

/** The code of `@example` blocks in a source. */
function examplesOf(source: string): string[] {
  return [...source.matchAll(/^ *\/\*\*\n(?: *\*(?!\/).*\n)*? *\* @example\n((?: *\*(?!\/).*\n)+) *\*\//gm)].map(([, lines = ""]) =>
    lines
      .replaceAll(/^ *\* ?/gm, "")
      .split(/^@/m)[0]!
      .replaceAll("*\\/", "*/"),
  )
}

test("the code in docs and in doc comments type-checks", () => {
  const folder = mkdtempSync(join(import.meta.dirname, "examples-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const sources = ["packages/okrlint/src", "packages/config/src", "packages/core/src/linter", "packages/core/src/testing"].flatMap(path =>
    readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
      .filter(file => file.endsWith(".ts"))
      .flatMap(file => examplesOf(readFileSync(join(root, path, file), "utf8"))),
  )
  const blocks = names.flatMap(name =>
    fencesOf(read(name))
      .filter(({ info }) => info === "ts")
      .map(({ body }) => body),
  )
  expect([sources.length > 2, blocks.length]).toEqual([true, 2])
  // An example beside the class it is for imports nothing.
  const header = 'import { Linter, OKRLint } from "okrlint"\n'
  for (const [index, code] of [...sources, ...blocks].entries())
    writeFileSync(join(folder, `example-${index}.ts`), code.startsWith("import ") ? code : header + code)
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
