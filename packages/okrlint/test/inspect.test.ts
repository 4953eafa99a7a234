import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Inspection } from "../src/index.ts"
import { makeFolder, runCommand } from "./memory-host.ts"

const plan = `# Growth team, Q3 2026

## Objective 1: Bakers order without calling us

Owner: Ines Halloran

- KR1: Raise first orders placed online from 58% to 80% by 30 September 2026
- KR2: Keep the return rate below 3% [guardrail]
`

const goalKeys =
  "id role label parent text line column endLine endColumn kind confidence evidence quantified baseline target metric category direction deadline owner cycle board".split(
    " ",
  )

async function inspectJson(argv: readonly string[], cwd: string): Promise<{ code: number; inspection: Inspection }> {
  const { code, stdout } = await runCommand(["inspect", "--format", "json", ...argv], { cwd })
  return { code, inspection: JSON.parse(stdout) as Inspection }
}

describe("inspect --format json", () => {
  test("gives the contract's shape", async () => {
    const { code, inspection } = await inspectJson(["plans/q3.md"], makeFolder({ "plans/q3.md": plan }))
    expect(code).toBe(0)
    const [document] = inspection.documents
    const [objective, bet] = document?.goals ?? []
    expect(inspection).toMatchObject({ schemaVersion: 1, documents: [{ filePath: "plans/q3.md", language: "en", cycle: "2026-Q3" }] })
    expect(document?.cycles).toEqual([{ line: 1, cycle: "2026-Q3" }])
    expect(Object.keys(objective ?? {})).toEqual(goalKeys)
    expect(objective).toMatchObject({
      role: "objective",
      label: "Objective 1",
      parent: null,
      text: "Bakers order without calling us",
      owner: "Ines Halloran",
      ...{
        line: 3,
        column: 17,
        endLine: 3,
        endColumn: 48,
        baseline: null,
        target: null,
        deadline: null,
        cycle: "2026-Q3",
      },
    })
    expect(bet).toMatchObject({
      role: "keyResult",
      parent: objective?.id,
      line: 7,
      kind: "bet",
      quantified: true,
      direction: "increase",
      owner: null,
      baseline: {
        value: 58,
        unit: "%",
        text: "58%",
      },
      target: {
        value: 80,
        unit: "%",
        text: "80%",
      },
      deadline: {
        text: "by 30 September 2026",
        date: "2026-09-30",
      },
    })
    expect(bet?.evidence[0]).toEqual({ reason: expect.any(String), text: expect.any(String), line: 7, column: expect.any(Number) })
  })

  test("lists every path given, also ignored, outside and unreadable ones", async () => {
    const outside = makeFolder({ "elsewhere.md": plan })
    const cwd = makeFolder({
      ".gitignore": "drafts/\nsecret.md\n",
      "drafts/a.md": plan,
      "secret.md": plan,
      "binary.md": Uint8Array.from([0]),
      "notes.txt": plan,
    })
    execFileSync("git", ["init", "-q", cwd])
    const { code, inspection } = await inspectJson(
      ["secret.md", "drafts", "binary.md", "notes.txt", join(outside, "elsewhere.md"), "absent.md"],
      cwd,
    )
    expect(code).toBe(2)
    expect(
      inspection.documents
        .map(({ filePath, goals, error }) => `${filePath.replace(outside, "…")} ${goals.length} ${error?.message ?? ""}`)
        .sort(),
    ).toEqual([
      "absent.md 0 No files matching `absent.md` were found.",
      "binary.md 0 File is binary: it holds a NUL byte, expected text in UTF-8.",
      "drafts/a.md 3 ",
      "notes.txt 3 ",
      "secret.md 3 ",
      "…/elsewhere.md 3 ",
    ])
  })

  test("goals stand in document order, and ids differ", async () => {
    const { inspection } = await inspectJson(["."], join(import.meta.dirname, "../../../fixtures/plans"))
    for (const { goals } of inspection.documents) {
      expect(goals.toSorted((a, b) => a.line - b.line || a.column - b.column)).toEqual(goals)
      expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length)
      for (const { parent } of goals) expect(parent === null || goals.some(({ id }) => id === parent)).toBe(true)
    }
  })

  test("reads the standard input", async () => {
    const { stdout } = await runCommand(["inspect", "-f", "json", "--stdin", "--stdin-filename", "q3.md"], {
      cwd: makeFolder({}),
      stdin: plan,
    })
    expect((JSON.parse(stdout) as Inspection).documents.map(({ filePath, goals }) => [filePath, goals.length])).toEqual([["q3.md", 3]])
  })
})

test("inspect prints the outline for people, with the reading of each goal and its cues", async () => {
  const { code, stdout } = await runCommand(["inspect", "q3.md"], { cwd: makeFolder({ "q3.md": plan }) })
  expect(code).toBe(0)
  const lines = stdout.split("\n")
  expect(lines.filter(line => !/^ +(?:reads as|because:|found by:) \S/.test(line)).join("\n")).toMatchInlineSnapshot(`
    "q3.md
      2026-Q3
        Growth 2026-Q3
          Objective 1  Bakers order without calling us  3:17
            KR1  Raise first orders placed online from 58% to 80% by 30 September 2026  7:8
            KR2  Keep the return rate below 3%  8:8
    "
  `)
  expect(lines.find(line => line.includes("reads as a change"))?.trim()).toMatch(
    /^reads as a change to reach \(bet, \d+ %\): .*from 58% to 80%, due 2026-09-30/,
  )
  expect(lines.filter(line => line.includes("found by: labelled")).length).toBe(3)
})

test("inspect says when there are no goals, or no documents", async () => {
  const cwd = makeFolder({ "readme.md": "# A library\n\nInstall it.\n", "empty/": "" })
  expect((await runCommand(["inspect", "readme.md"], { cwd })).stdout).toBe("readme.md\n  No goals found.\n")
  expect((await runCommand(["inspect", "empty"], { cwd })).stderr).toBe("Nothing to inspect: no Markdown files were found.\n")
  expect((await runCommand(["inspect", "-f", "sarif"], { cwd })).code).toBe(2)
})

test("a fault in a config is told before anything is printed, wherever it lies", async () => {
  const cwd = makeFolder({ "a/q3.md": plan, "b/q3.md": plan, "b/okrlint.config.json": "[{" })
  const { code, stdout, stderr } = await runCommand(["inspect", "--format", "json", "a", "b"], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toContain("okrlint.config.json")
})
