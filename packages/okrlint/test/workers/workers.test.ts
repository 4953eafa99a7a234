import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { defineRule, OKRLint, type LintResult } from "../../src/index.ts"
import type { OKRLintOptions } from "../../src/node/okrlint-options.ts"
import { countWorkers } from "../../src/workers/count-workers.ts"
import { buildCommand, type BuiltCommand } from "../build-command.ts"
import { makeFolder } from "../memory-host.ts"
import { weekPlugin } from "../plugins/week-plugin.ts"

let built: BuiltCommand
beforeAll(async () => {
  built = await buildCommand()
}, 120_000)
afterAll(() => built.remove())

const samples = join(import.meta.dirname, "../../../../fixtures/plans")
const samplePlans = Object.fromEntries(
  readdirSync(samples)
    .filter(name => name.endsWith(".md"))
    .map(name => [name, readFileSync(join(samples, name), "utf8")]),
)

interface WorkerTrial {
  readonly results: readonly LintResult[]
  readonly debug: readonly string[]
}

/** Lints with three threads, two of them workers of the bundle. */
async function lint(cwd: string, options: OKRLintOptions = {}): Promise<WorkerTrial> {
  const debug: string[] = []
  const program = { build: "test", url: pathToFileURL(built.path).href }
  const okrlint = new OKRLint({ cwd, now: "2026-07-01", program, concurrency: 3, onDebug: line => debug.push(line), ...options })
  return { results: await okrlint.lintFiles(["**/*.md"]), debug: debug.filter(line => /workers|threads/.test(line)) }
}

test("give the same results, byte by byte, whatever their number", async () => {
  const cwd = makeFolder(samplePlans)
  const alone = await lint(cwd, { concurrency: "off" })
  const { results, debug } = await lint(cwd)
  expect(debug).toEqual([`3 threads check ${alone.results.length} files`])
  expect(JSON.stringify(results)).toBe(JSON.stringify(alone.results))
  expect(JSON.stringify((await lint(cwd, { concurrency: 2 })).results)).toBe(JSON.stringify(alone.results))
})

test("load configs and plugins that are code", async () => {
  const cwd = makeFolder({
    ...samplePlans,
    ...weekPlugin,
    "okrlint.config.ts": `const level: string = "error"
export default [{ extends: ["strict"], plugins: { week: "okrlint-plugin-week" }, rules: { "week/no-monday": level } }]
`,
    "monday.md": "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Monday orders from 5 to 30 by 30 September 2026\n",
  })
  const { results, debug } = await lint(cwd)
  expect(debug).toEqual([expect.stringMatching("3 threads check")])
  expect(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain("week/no-monday")
  expect(JSON.stringify(results)).toBe(JSON.stringify((await lint(cwd, { concurrency: "off" })).results))
})

test("heed which rules are run, and what comments may say", async () => {
  const cwd = makeFolder({ ...samplePlans, "silent.md": "<!-- okrlint-disable -->\n\n# Growth\n\n## Objective: Grow\n\n- KR1: TBD\n" })
  const options: OKRLintOptions = { allowInlineConfig: false, ruleFilter: ({ ruleId }) => ruleId === "no-placeholder" }
  const { results, debug } = await lint(cwd, options)
  expect(debug).toEqual([expect.stringMatching("3 threads check")])
  expect(new Set(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId))).toEqual(new Set(["no-placeholder"]))
  expect(JSON.stringify(results)).toBe(JSON.stringify((await lint(cwd, { ...options, concurrency: "off" })).results))
})

test("end with the same error as the main thread alone", async () => {
  const cwd = makeFolder({ ...samplePlans, "okrlint.config.json": '[{ "rules": { "max-objectives": ["warn", { "most": 3 }] } }]' })
  const alone = await lint(cwd, { concurrency: "off" }).catch((error: unknown) => error)
  const together = await lint(cwd).catch((error: unknown) => error)
  expect(alone).toBeInstanceOf(Error)
  expect(together).toEqual(alone)
})

test("leave everything to the main thread when they cannot start", async () => {
  const cwd = makeFolder({ ...samplePlans, "broken.mjs": "throw new Error('no')\n" })
  const program = { build: "test", url: pathToFileURL(join(cwd, "broken.mjs")).href }
  expect(JSON.stringify((await lint(cwd, { program })).results)).toBe(JSON.stringify((await lint(cwd, { concurrency: "off" })).results))
})

describe("are not started", () => {
  test("for plugins given in code", async () => {
    const rule = defineRule({
      id: "no-results",
      scope: "keyResult",
      type: "suggestion",
      docs: { summary: "Find results", why: "For a test.", sources: [] },
      messages: { found: { text: "A result.", help: "None." } },
      create: ({ report }) => ({ keyResult: goal => report({ goal, message: "found" }) }),
    })
    const cwd = makeFolder(samplePlans)
    const { results, debug } = await lint(cwd, {
      overrideConfig: { plugins: { house: { rules: { "no-results": rule } } }, rules: { "house/no-results": "warn" } },
    })
    expect(debug).toEqual(["no workers: plugins given in code cannot be sent to them"])
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId)).toContain("house/no-results")
  })

  test("from source, where they have no file to run", async () => {
    const okrlint = new OKRLint({ cwd: makeFolder(samplePlans), concurrency: 2 })
    expect((await okrlint.lintFiles(["**/*.md"])).length).toBeGreaterThan(1)
  })

  test("for texts that are in the cache", async () => {
    const cwd = makeFolder(samplePlans)
    const first = await lint(cwd, { cache: true })
    const second = await lint(cwd, { cache: true })
    expect([first.debug.length, second.debug.length]).toEqual([1, 0])
    expect(JSON.stringify(second.results)).toBe(JSON.stringify(first.results))
  })
})

test("stop when the run is stopped", async () => {
  const cwd = makeFolder(samplePlans)
  const controller = new AbortController()
  const stopped = lint(cwd, {
    signal: controller.signal,
    onDebug: line => {
      if (line.includes("threads")) controller.abort(new Error("stopped"))
    },
  })
  await expect(stopped).rejects.toThrow("stopped")
})

test("count each document once while they work", async () => {
  const cwd = makeFolder(samplePlans)
  const seen: number[] = []
  const { results } = await lint(cwd, { onProgress: ({ done }) => seen.push(done) })
  expect(seen).toEqual(results.map((_, index) => index + 1))
})

test.for<[Parameters<typeof countWorkers>, number]>([
  [["off", 5000, 8], 0],
  [["auto", 100, 8], 0],
  [["auto", 299, 8], 0],
  [["auto", 300, 8], 1],
  [["auto", 5000, 8], 3],
  [["auto", 5000, 2], 0],
  [[1, 5000, 8], 0],
  [[4, 5000, 2], 3],
  [[4, 3, 8], 2],
])("countWorkers(%j) is %i", ([given, count]) => {
  expect(countWorkers(...given)).toBe(count)
})
