import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { OKRLint } from "okrlint"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bundlePlugin, type BundledPlugin } from "./bundle-plugin.ts"

const require = createRequire(import.meta.url)
const fixtures = join(import.meta.dirname, "../../../fixtures")
const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".md"))

interface Reported {
  readonly path: string
  readonly messages: readonly {
    readonly reason: string
    readonly line: number
    readonly column: number
    readonly ruleId: string
    readonly source: string
    readonly fatal: boolean
    readonly note: string
  }[]
}

let plugin: BundledPlugin

beforeAll(async () => {
  plugin = await bundlePlugin()
  cpSync(fixtures, join(plugin.folder, "fixtures"), { recursive: true })
}, 60_000)

afterAll(() => plugin.remove())

/** Runs remark itself in the plugin's folder with the options given. */
async function runRemark(paths: readonly string[], options: object): Promise<{ code: number; files: Reported[] }> {
  const config = join(mkdtempSync(join(plugin.folder, "run-")), "remarkrc.json")
  writeFileSync(config, JSON.stringify({ plugins: [[plugin.path, options]] }))
  const command = join(import.meta.dirname, "../node_modules/remark-cli/cli.js")
  const reporter = require.resolve("vfile-reporter-json")
  const args = [command, "--no-config", "--rc-path", config, "--report", reporter, "--no-stdout", ...paths]
  return new Promise((resolve, reject) =>
    execFile(process.execPath, args, { cwd: plugin.folder, maxBuffer: 2 ** 26 }, (error, _stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code)
      if (!stderr.startsWith("[")) reject(new Error(stderr))
      else resolve({ code, files: JSON.parse(stderr) as Reported[] }) // as vfile-reporter-json writes it
    }),
  )
}

test("remark reports on every fixture what okrlint reports", { timeout: 120_000 }, async () => {
  const okrlint = new OKRLint({ cwd: plugin.folder, now: "2026-07-01", overrideConfigFile: true })
  const { files: reported } = await runRemark(["fixtures"], { now: "2026-07-01" })
  expect(reported.map(({ path }) => path).toSorted()).toEqual(files.map(file => join("fixtures", file)).toSorted())
  let count = 0
  for (const { path, messages } of reported) {
    const [result] = await okrlint.lintFiles([path])
    const expected = (result?.messages ?? []).map(({ ruleId, severity, line, column, message, help }) => ({
      name: `okrlint:${ruleId}`,
      fatal: severity === 2,
      line,
      column,
      reason: message,
      note: help,
    }))
    const found = messages.map(({ source, ruleId, fatal, line, column, reason, note }) => ({
      name: `${source}:${ruleId}`,
      fatal,
      line,
      column,
      reason,
      note,
    }))
    expect(sort(found), path).toEqual(sort(expected))
    count += expected.length
  }
  expect(count).toBeGreaterThan(100)
})

test("remark exits with 1 on an error and with 0 on a warning", { timeout: 60_000 }, async () => {
  const path = "fixtures/plans/bad-kpi-as-objective.md"
  const warned = await runRemark([path], { rules: { "no-kpi-objective": "warn" } })
  const failed = await runRemark([path], { rules: { "no-kpi-objective": "error" } })
  expect([warned.code, warned.files[0]?.messages.length, failed.code, failed.files[0]?.messages.length]).toEqual([0, 1, 1, 1])
})

test("remark takes an okrlint config file", { timeout: 60_000 }, async () => {
  writeFileSync(
    join(plugin.folder, "okrlint.config.json"),
    JSON.stringify({ rules: { "no-kpi-objective": "error" }, ignores: ["fixtures/plans/bad-k*"] }),
  )
  writeFileSync(join(plugin.folder, "okrlint.config.mjs"), 'export default [{ rules: { "no-kpi-objective": "error" } }]')
  const path = "fixtures/plans/bad-kpi-as-objective.md"
  const data = await runRemark([path], { configFile: "okrlint.config.json" })
  const code = await runRemark([path], { configFile: "okrlint.config.mjs" })
  expect([data.files[0]?.messages.length, code.files[0]?.messages.map(({ ruleId }) => ruleId)]).toEqual([0, ["no-kpi-objective"]])
})

function sort<T extends { readonly line: number; readonly column: number; readonly name: string }>(messages: readonly T[]): T[] {
  return messages.toSorted((a, b) => a.line - b.line || a.column - b.column || a.name.localeCompare(b.name))
}
