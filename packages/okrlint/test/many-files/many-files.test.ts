import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { main } from "../../src/command/main.ts"
import { formatNames, loadFormatter } from "../../src/format/load-formatter.ts"
import { lintTexts, type TextToLint } from "../../src/linter/lint-texts.ts"
import { createEditChooser } from "../../src/linter/choose-edits.ts"
import { OKRLint } from "../../src/node/okrlint.ts"
import { joinPieces, type ReportPiece } from "../../src/results/report-piece.ts"
import type { LintResult } from "../../src/results/types.ts"
import { runCommand } from "../memory-host.ts"
import { makeManyFiles } from "./make-many-files.ts"

const now = "2026-07-01"

test("many files have the results that their texts have when nothing is kept in little room", async () => {
  const cwd = makeManyFiles()
  const okrlint = new OKRLint({ cwd, now })
  const results = (await okrlint.lintFiles(["."])).filter(({ fatalErrorCount }) => fatalErrorCount === 0)
  const texts = await Promise.all(
    results.map(async ({ filePath }): Promise<TextToLint> => {
      const config = await okrlint.calculateConfigForFile(filePath)
      return { filePath, text: readFileSync(filePath, "utf8"), config: config! }
    }),
  )
  expect(results).toHaveLength(1030)
  expect(results.some(({ suppressedMessages }) => suppressedMessages.length > 0)).toBe(true)
  expect(JSON.stringify(results)).toBe(JSON.stringify(lintTexts(texts, { now })))
})

test.for(formatNames)("%s writes of many files, one by one, what it writes of all their results", async format => {
  const cwd = makeManyFiles()
  const results = await new OKRLint({ cwd, now }).lintFiles(["."])
  const whole = await (await loadFormatter(format, { cwd, now })).format(results)
  expect((await runCommand(["--format", format, "."], { cwd })).stdout).toBe(whole)
})

test("json under GitHub Actions, where it is read along, is guarded piece by piece", async () => {
  const cwd = makeManyFiles()
  const { stdout } = await runCommand(["--format", "json", "."], { cwd, env: { GITHUB_ACTIONS: "true" } })
  expect(stdout).toBe((await runCommand(["--format", "json", "."], { cwd })).stdout) // no command stands in it
})

test("many files are fixed as their texts are when nothing is kept in little room", async () => {
  const cwd = makeManyFiles()
  const okrlint = new OKRLint({ cwd, now })
  const results = (await okrlint.lintFiles(["plans"])).map(({ filePath }) => filePath)
  const texts = await Promise.all(
    results.map(async (filePath): Promise<TextToLint> => {
      const config = await okrlint.calculateConfigForFile(filePath)
      return { filePath, text: readFileSync(filePath, "utf8"), config: config! }
    }),
  )
  const expected = lintTexts(texts, { now, chooseEdits: createEditChooser({ fix: true }) })
  expect(expected.filter(({ output }) => output !== undefined).length).toBeGreaterThan(20)
  const dry = await runCommand(["--fix-dry-run", "--format", "json", "."], { cwd })
  const inPlans = (result: LintResult): boolean => result.filePath.includes("/plans/")
  expect((JSON.parse(dry.stdout) as LintResult[]).filter(inPlans)).toEqual(JSON.parse(JSON.stringify(expected)))
  await runCommand(["--fix", "."], { cwd })
  for (const { filePath, output, source } of expected) {
    const written = readFileSync(filePath, "utf8")
    expect(written).toBe(output ?? texts.find(text => text.filePath === filePath)?.text)
    if (source !== undefined) expect(written).toBe(source)
  }
})

test("results can be gone through twice, and are the same then", async () => {
  const { results, count } = await new OKRLint({ cwd: makeManyFiles(), now }).lintPatternsInTurn(["."])
  const first = JSON.stringify([...results])
  expect([...results]).toHaveLength(count)
  expect(JSON.stringify([...results])).toBe(first)
})

test("a file that changes or goes away while the report is written is shown as it was linted", async () => {
  const cwd = makeManyFiles()
  const expected = (await runCommand(["."], { cwd })).stdout
  let stdout = ""
  const write = (piece: ReportPiece): void => {
    if (stdout === "") {
      rmSync(join(cwd, "plans/229.md"))
      writeFileSync(join(cwd, "plans/228.md"), "# Nothing of what was there\n")
    }
    stdout += joinPieces([piece])
  }
  const silent = { isTerminal: false, write: () => undefined }
  const readStdin = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array())
  const code = await main(["."], { cwd, env: {}, stdout: { isTerminal: false, write }, stderr: silent, readStdin, today: () => now })
  expect(code).toBe(2)
  expect(stdout.length).toBeGreaterThan(2 ** 17) // so that it is written in several pieces
  expect(stdout).toBe(expected)
})
