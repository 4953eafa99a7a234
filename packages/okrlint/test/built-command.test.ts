import { execFile, spawnSync } from "node:child_process"
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeFolder } from "./memory-host.ts"
import { mondayPlan, weekPlugin } from "./plugins/week-plugin.ts"

const root = join(import.meta.dirname, "../../..")
const home = mkdtempSync(join(tmpdir(), "okrlint-built-"))
/** The command as a package brings it, with what its package.json names beside it. */
const installed = join(home, "installed/node_modules/okrlint/dist/okrlint.cjs")
/** The same files alone, as the pre-commit hook has them. */
const alone = join(home, "hook/okrlint.cjs")

beforeAll(async () => {
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  const script = `import { bundleCommand } from ${JSON.stringify(join(root, "packages/repo/scripts/bundle.mjs"))}; await bundleCommand(${JSON.stringify(installed)})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])
  writeFileSync(join(dirname(installed), "../package.json"), '{ "name": "okrlint", "type": "module" }')
  writeFileSync(join(home, "package.json"), '{ "type": "module" }')
  cpSync(dirname(installed), dirname(alone), { recursive: true })
  const jiti = dirname(createRequire(import.meta.url).resolve("jiti/package.json"))
  symlinkSync(jiti, join(home, "installed/node_modules/jiti"))
}, 60_000)

afterAll(() => rmSync(home, { recursive: true }))

function run(command: string, argv: readonly string[], cwd: string): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--now", "2026-07-01", ...argv], { cwd, encoding: "utf8" })
  return { code: status, stdout, stderr: stderr.replaceAll(cwd, "…") }
}

const config = '[{ "rules": { "no-placeholder": "error" } }]'
const plan = "# Growth, Q3 2026\n\n<!-- okrlint-disable-line -->\n\n## Objective: Bakers order alone\n\n- KR1: Calls from 5 to 3\n"

describe("a TypeScript config", () => {
  const files = {
    "okrlint.config.ts": 'const level: string = "error"\nexport default [{ rules: { "no-placeholder": level } }]\n',
    "q3.md": "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: TBD\n",
  }

  test("works with the installed package", () => {
    const { code, stdout } = run(installed, ["-f", "unix"], makeFolder(files))
    expect(code).toBe(1)
    expect(stdout).toMatch("[error/no-placeholder]")
  })

  test("is refused clearly where okrlint is a file alone", () => {
    expect(run(alone, [], makeFolder(files))).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "Cannot run the config …/okrlint.config.ts: TypeScript configs need okrlint installed as a package; write it in JavaScript, JSON or YAML instead.\n",
    })
  })
})

describe("files", () => {
  test("are fixed with their mode kept, and not touched when there is nothing to fix", () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan })
    chmodSync(join(cwd, "q3.md"), 0o600)
    expect(run(alone, ["--diff"], cwd)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^--- a\/q3\.md\n/) })
    expect(run(alone, ["--fix"], cwd)).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(readFileSync(join(cwd, "q3.md"), "utf8")).toBe(plan.replace("<!-- okrlint-disable-line -->\n\n", ""))
    const { mode, mtimeMs, ino } = statSync(join(cwd, "q3.md"))
    expect(mode & 0o777).toBe(0o600)
    run(alone, ["--fix"], cwd)
    expect(statSync(join(cwd, "q3.md"))).toMatchObject({ mtimeMs, ino })
  })

  test("have what is accepted written beside the config", () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "plans/q3.md": plan.replace("Calls from 5 to 3", "TBD") })
    expect(run(alone, ["--suppress-all"], join(cwd, "plans")).code).toBe(0)
    expect(readFileSync(join(cwd, "okrlint-suppressions.json"), "utf8")).toMatch('"plans/q3.md": [')
    expect(run(alone, [], cwd).code).toBe(0)
  })
})

test("plugins, pattern tests and printed configs work in the one file", () => {
  const patterns = {
    "no-monday": { scope: "keyResult", pattern: "mon(day)?s?", message: "M.", help: "H.", tests: { bad: ["On Mondays"] } },
  }
  const cwd = makeFolder({
    ...weekPlugin,
    "okrlint.config.json": JSON.stringify([
      { plugins: { week: "okrlint-plugin-week", house: { patterns } }, extends: ["week/recommended"] },
    ]),
    "q3.md": mondayPlan,
  })
  expect(run(alone, ["-f", "unix"], cwd).stdout).toMatch("[error/week/no-monday]")
  expect(run(alone, ["config", "test"], cwd).stdout).toBe("1 test in okrlint.config.json, all pass.\n")
  expect((JSON.parse(run(alone, ["--print-config", "q3.md"], cwd).stdout) as { rules: object }).rules).toMatchObject({
    "week/no-monday": { severity: "error", origin: "week/recommended" },
  })
  expect(run(alone, ["--safe"], cwd)).toMatchObject({ code: 2, stderr: expect.stringMatching("Refused to load `okrlint-plugin-week`") })
})

describe("the compiled form", () => {
  const copyTo = (name: string): string => {
    const folder = join(home, name)
    cpSync(dirname(alone), folder, { recursive: true, filter: path => !path.endsWith(".compiled") })
    return join(folder, "okrlint.cjs")
  }
  const listCompiled = (command: string): [name: string, size: number, time: number][] => {
    const folder = command.replace(/\.cjs$/, "")
    const names = readdirSync(folder).filter(file => file.endsWith(".compiled"))
    return names.map(name => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return [name, size, mtimeMs]
    })
  }
  const sizeAfterStart = (...flags: readonly string[]): number => {
    const command = copyTo(`compiled${flags.join("")}`)
    spawnSync(process.execPath, [...flags, command, "--version"])
    return listCompiled(command).find(([name]) => name.startsWith("program-"))?.[1] ?? 0
  }

  test("holds also what ran once, long before it was kept", () => {
    expect(sizeAfterStart()).toBeGreaterThan(sizeAfterStart("--no-flush-bytecode") * 0.95)
  })

  test("is taken by each later start, also that of a part which is loaded while the engine holds back", () => {
    const command = copyTo("taken")
    const german = "# Wachstum, Q3 2026\n\n## Ziel: Bäcker bestellen allein\n\n- KR1: Anrufe von 5 auf 3 senken\n"
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": german })
    run(command, [], cwd)
    const kept = listCompiled(command)
    expect(kept.map(([name]) => name.replace(/-.*/, ""))).toEqual(expect.arrayContaining(["program", "de"]))
    expect(run(command, [], cwd)).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(listCompiled(command)).toEqual(kept)
  })
})

test("the engine optimises for many pages only", () => {
  const countOptimised = (pages: number): number => {
    const files = Object.fromEntries(Array.from({ length: pages }, (_, index) => [`q${index}.md`, plan.repeat(20)]))
    const { stdout } = spawnSync(process.execPath, ["--trace-opt", alone, "--no-config-lookup"], {
      cwd: makeFolder(files),
      encoding: "utf8",
    })
    return stdout.split("\n").filter(line => line.startsWith("[compiling method ") && line.includes("target TURBOFAN")).length
  }
  expect(countOptimised(1)).toBeLessThan(5)
  expect(countOptimised(40)).toBeGreaterThan(100)
})

test("a run on a page loads nothing that Node has for ES modules, measuring or promises of files", () => {
  const list = 'process.on("exit", () => require("fs").writeFileSync("loaded.json", JSON.stringify(process.moduleLoadList)))'
  const cwd = makeFolder({ "list.cjs": list, "q3.md": plan })
  const listLoaded = (...args: readonly string[]): string[] => {
    spawnSync(process.execPath, ["--require", "./list.cjs", ...args], { cwd })
    return JSON.parse(readFileSync(join(cwd, "loaded.json"), "utf8")) as string[]
  }
  const known = new Set(listLoaded("-e", "0"))
  const late = listLoaded(alone, "--no-config-lookup", "q3.md").filter(name => !known.has(name))
  expect(late).toContain("NativeModule v8") // the program has run
  const costly = ["internal/modules/esm/translators", "internal/fs/promises", "perf_hooks"]
  expect(late.filter(name => costly.some(module => name.endsWith(module)))).toEqual([])
})
