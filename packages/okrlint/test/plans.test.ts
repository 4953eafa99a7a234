import { readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, test } from "vitest"
import { OKRLint } from "../src/index.ts"
import { runCommand } from "./memory-host.ts"

const root = join(import.meta.dirname, "../../..")
const folder = join(root, "fixtures/plans")
const names = readdirSync(folder).sort()
const okrlint = new OKRLint({ cwd: root, now: "2026-07-01", overrideConfigFile: true })
const results = await okrlint.lintFiles([folder])

describe("the good plans", () => {
  test.for(names.filter(name => name.startsWith("good-")))("%s has no finding", name => {
    const result = results.find(({ filePath }) => basename(filePath) === name)
    expect(result?.messages.map(({ line, message }) => `${line} ${message}`)).toEqual([])
  })
})

test("the findings on the bad plans", async () => {
  const { stdout } = await runCommand(["--no-config-lookup", "--now", "2026-07-01", "fixtures/plans"], { cwd: root })
  await expect(stdout).toMatchFileSnapshot("plans.findings.txt")
})
