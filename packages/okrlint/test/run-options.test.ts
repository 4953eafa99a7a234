import fc from "fast-check"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createProgress, wantsProgress } from "../src/command/progress.ts"
import { wrapWords } from "../src/command/wrap-words.ts"
import { OKRLint, Linter, type LintProgress, type LintResult } from "../src/index.ts"
import { makeFolder, runCommand } from "./memory-host.ts"

const plan = "# Growth, Q3 2026\n\n## Objective: Maintain 99.9% checkout availability\n\n- KR1: TBD\n"
const config = JSON.stringify([{ rules: { "no-kpi-objective": "warn", "no-placeholder": "error" } }])
const silenced = `<!-- okrlint-disable-next-line no-placeholder -->\n${plan}\n<!-- okrlint-disable -->\n`

async function rulesFound(cwd: string, ...argv: readonly string[]): Promise<string[]> {
  const { stdout } = await runCommand(["-f", "json", ...argv], { cwd })
  return (JSON.parse(stdout) as LintResult[]).flatMap(({ messages }) => messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`))
}

describe("--only and --skip", () => {
  test("run a part of the rules", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan })
    expect(await rulesFound(cwd)).toEqual(["no-kpi-objective 1", "no-placeholder 2"])
    expect(await rulesFound(cwd, "--only", "no-placeholder")).toEqual(["no-placeholder 2"])
    expect(await rulesFound(cwd, "--skip", "no-placeholder")).toEqual(["no-kpi-objective 1"])
    expect(await rulesFound(cwd, "--only", "no-placeholder", "--only", "no-kpi-objective", "--skip", "no-kpi-objective")).toEqual([
      "no-placeholder 2",
    ])
  })

  test("a rule that no config speaks of is run, one that is off stays off", async () => {
    const cwd = makeFolder({
      "okrlint.config.json": config,
      "off/okrlint.config.json": '[{ "rules": { "has-owner": "off" } }]',
      "q3.md": plan,
      "off/q3.md": plan,
    })
    expect([...new Set(await rulesFound(cwd, "--only", "has-owner", "q3.md"))]).toEqual(["has-owner 1"])
    expect(await rulesFound(cwd, "--only", "has-owner", "off")).toEqual([])
  })

  test("comments and accepted findings of rules that were left out are not called idle", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": silenced })
    expect(await rulesFound(cwd)).toContain("okrlint/unused-directive 1")
    expect(await rulesFound(cwd, "--only", "no-kpi-objective")).toEqual(["no-kpi-objective 1"])
    await runCommand(["--suppress-all"], { cwd })
    expect(await rulesFound(cwd, "--only", "no-kpi-objective")).toEqual([])
  })

  test("a comment cannot turn on what was left out", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": `<!-- okrlint has-owner: "error" -->\n${plan}` })
    expect(await rulesFound(cwd)).toContain("has-owner 2")
    expect(await rulesFound(cwd, "--skip", "has-owner")).toEqual(["no-kpi-objective 1", "no-placeholder 2"])
  })

  test("Linter filters rules, too", () => {
    const ruleFilter = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId === "no-placeholder"
    expect(new Linter().verify(plan, undefined, { ruleFilter }).map(({ ruleId }) => ruleId)).toEqual(["no-placeholder"])
  })
})

test("--pass-on-unpruned-suppressions says nothing of what is accepted and no longer found", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan })
  await runCommand(["--suppress-all"], { cwd })
  writeFileSync(join(cwd, "q3.md"), plan.replace("TBD", "Raise first orders from 58% to 80%"))
  expect(await rulesFound(cwd)).toEqual(["okrlint/stale-suppression 1"])
  expect(await rulesFound(cwd, "--pass-on-unpruned-suppressions")).toEqual([])
  expect((await runCommand(["--max-warnings", "0"], { cwd })).code).toBe(1)
  expect((await runCommand(["--max-warnings", "0", "--pass-on-unpruned-suppressions"], { cwd })).code).toBe(0)
})

test.for([
  ["warn", ["okrlint/unused-directive 1"]],
  ["2", ["okrlint/unused-directive 2"]],
  ["off", []],
] as const)("--report-unused-inline-configs %s", async ([severity, expected]) => {
  const cwd = makeFolder({
    "okrlint.config.json": config,
    "q3.md": `<!-- okrlint no-placeholder: "error" -->\n# Notes\n\n## Objective: Bakers order alone\n`,
  })
  expect(await rulesFound(cwd, "--report-unused-inline-configs", severity)).toEqual(expected)
})

describe("--max-file-size", () => {
  test.for([
    [String(plan.length), 1, ""],
    [String(plan.length - 1), 2, `File has ${plan.length} bytes, at most ${plan.length - 1} bytes expected.`],
    ["1kB", 1, ""],
    ["0.1kB", 2, "Unexpected value `0.1kB`"],
    ["0", 2, "Unexpected value `0`"],
    ["1 MiB", 1, ""],
  ] as const)("%s: %s", async ([size, code, problem]) => {
    const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan })
    for (const argv of [["q3.md"], ["--stdin"]]) {
      const run = await runCommand([...argv, "--max-file-size", size], { cwd, stdin: plan })
      expect(run.code).toBe(code)
      expect(run.stdout + run.stderr).toMatch(problem)
    }
  })
})

test("--stats gives each result its times, pass by pass", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": `<!-- okrlint-disable-line -->\n${plan}` })
  const { stdout } = await runCommand(["--stats", "--fix-dry-run", "-f", "json"], { cwd })
  const [result] = JSON.parse(stdout) as LintResult[]
  const passes = result?.stats?.times.passes ?? []
  expect(result?.stats?.fixPasses).toBe(1)
  expect(passes.map(({ rules }) => Object.keys(rules).toSorted())).toEqual([
    ["no-kpi-objective", "no-placeholder"],
    ["no-kpi-objective", "no-placeholder"],
  ])
  expect(passes.map(({ parse }) => parse.parser)).toEqual(["native", "native"])
  for (const { parse, rules, fix, total } of passes) {
    const parts = [parse, fix, ...Object.values(rules)].map(time => time.total)
    expect(parts.every(time => time >= 0)).toBe(true)
    expect(parts.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(total + 0.001)
  }
})

test("--pass-on-no-patterns lints nothing when no path is given", async () => {
  const cwd = makeFolder({ "q3.md": plan })
  expect(await runCommand(["--pass-on-no-patterns"], { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "Nothing to lint: no path was given.\n",
  })
  expect((await runCommand(["--pass-on-no-patterns", "q3.md"], { cwd })).code).toBe(1)
})

test("--debug tells what was decided, on the standard error", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config, ".okrlintignore": "old.md\n", "q3.md": plan, "old.md": plan })
  const { stderr } = await runCommand(["--debug", "old.md", "q3.md"], { cwd })
  const lines = stderr.trimEnd().split("\n")
  expect(lines.filter(line => !/^okrlint:debug \+\d+ms /.test(line))).toEqual([])
  expect(stderr).toMatch(`${cwd}/okrlint.config.json applies to ${cwd}\n`)
  expect(stderr).toMatch(`${cwd}/old.md is ignored: \`.okrlintignore\` matches it\n`)
})

test("--env-info names versions and the config", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config })
  const { code, stdout } = await runCommand(["--env-info"], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^okrlint: v\d+\.\d+\.\d+\nNode\.js: v\d+\..*\nSystem: {2}\w+ .*\nParser: {2}native, and micromark where they may differ\nConfig: {2}/,
  )
  expect(stdout).toMatch(join(cwd, "okrlint.config.json"))
})

describe("progress", () => {
  /** A screen that applies what is written to one line, and a clock that is set by hand. */
  function makeScreen(): { readonly screen: string[]; time: number; write(text: string): void } {
    return {
      screen: [],
      time: 0,
      write(text) {
        this.screen.push(text)
      },
    }
  }

  test("shows nothing in the first second, then some of the steps, and takes it away", () => {
    const screen = makeScreen()
    const { show, clear } = createProgress({ write: text => screen.write(text) }, () => screen.time)
    for (let done = 1; done <= 100; done++) {
      screen.time = done * 20
      show({ done, total: 100 })
    }
    clear()
    clear()
    expect(screen.screen[0]).toBe("\r50 of 100 files")
    expect(screen.screen.length).toBeGreaterThan(5)
    expect(screen.screen.length).toBeLessThan(15)
    expect(screen.screen.at(-1)).toBe("\r\u001b[K")
    expect(screen.screen.filter(text => text === "\r\u001b[K")).toHaveLength(1)
  })

  test("a short run writes nothing at all", () => {
    const screen = makeScreen()
    const { show, clear } = createProgress({ write: text => screen.write(text) }, () => screen.time)
    show({ done: 1, total: 2 })
    clear()
    expect(screen.screen).toEqual([])
  })

  test.for([
    [true, {}, true],
    [true, { CI: "false" }, true],
    [true, { CI: "true" }, false],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
  ] as const)("terminal %s, %j: %s", ([isTerminal, env, expected]) => {
    expect(wantsProgress({ isTerminal }, env)).toBe(expected)
  })

  test("every file is counted, those that are only seen as well", async () => {
    const cwd = makeFolder({
      "okrlint.config.json": JSON.stringify([{ rules: { "no-duplicate-goal": "warn" } }]),
      "a.md": plan,
      "b.md": plan,
    })
    const told: LintProgress[] = []
    await new OKRLint({ cwd, workspace: ".", onProgress: progress => told.push(progress) }).lintFiles("a.md")
    expect(told).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ])
  })
})

describe("signal", () => {
  test("stops before and within the work, with its reason", async () => {
    const cwd = makeFolder({ "a.md": plan, "b.md": plan })
    await expect(new OKRLint({ cwd, signal: AbortSignal.abort(new Error("too late")) }).lintFiles(".")).rejects.toThrow("too late")
    await expect(new OKRLint({ cwd, signal: AbortSignal.abort() }).lintText(plan)).rejects.toMatchObject({ name: "AbortError" })
    const controller = new AbortController()
    const okrlint = new OKRLint({ cwd, signal: controller.signal, onProgress: () => controller.abort(new Error("enough")) })
    await expect(okrlint.lintFiles(".")).rejects.toThrow("enough")
  })
})

test("contents count instead of what is on disk, and need not be there", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config, "a.md": "# Notes\n" })
  const contents = new Map([join(cwd, "a.md"), join(cwd, "new.md")].map(path => [path, new TextEncoder().encode(plan)] as const))
  const results = await new OKRLint({ cwd, contents }).lintFiles(["."])
  expect(results.map(({ filePath, errorCount }) => [filePath, errorCount])).toEqual([
    [join(cwd, "a.md"), 1],
    [join(cwd, "new.md"), 1],
  ])
})

test("lines are broken at spaces and lose no word", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 5, max: 40 }), (words, width) => {
      const lines = wrapWords(words.join(" "), width)
      expect(lines.join(" ")).toBe(words.join(" "))
      expect(lines.filter(line => line.length > width && line.includes(" "))).toEqual([])
    }),
  )
})
