import { describe, expect, test } from "vitest"
import { makeRepository } from "../../../okrlint/test/git/git-folder.ts"
import { runCommand } from "../../../okrlint/test/memory-host.ts"
import { listFences, mapPage } from "../../../site/src/fences.ts"
import { argumentsOf, findCommandFault, splitCommand } from "./find-command-fault.ts"
import { frontPages, guides } from "./pages.ts"

interface CommandLine {
  readonly path: string
  readonly line: string
}

// The examples of docs/command.md are run by its own test.
const pages = [...frontPages, ...guides].filter(({ path }) => path !== "docs/command.md")

const lines: readonly CommandLine[] = pages.flatMap(({ path, text }) =>
  listFences(text)
    .filter(({ info }) => info.split(" ")[0] === "sh")
    .flatMap(({ body }) => body.split("\n"))
    .filter(line => line !== "" && !line.startsWith("#"))
    .map(line => ({ path, line: nameExistingRule(line, text) })),
)

/** A rule that a page has its reader write is not here; in the commands that follow, another that has a test stands for it. */
function nameExistingRule(line: string, page: string): string {
  const made = /\bpnpm@10 new-rule ([a-z-]+)$/m.exec(page)?.[1]
  return made === undefined ? line : line.replaceAll(made, "kr-measurable")
}

const inline: readonly CommandLine[] = pages.flatMap(({ path, text }) =>
  [...mapPage(text, { block: () => "", prose: part => part }).matchAll(/`((?:npx (?:-y pnpm@10 )?)?okrlint [^`\n]+)`/g)].map(match => ({
    path,
    line: match[1]!,
  })),
)

test.for([...lines, ...inline])("on $path, everything exists that is named by: $line", ({ line }) => {
  expect(findCommandFault(line)).toBeUndefined()
})

test("commands are found, in blocks and in sentences", () => {
  expect(lines.length).toBeGreaterThan(20)
  expect(inline.length).toBeGreaterThan(20)
})

describe("commands of okrlint run", () => {
  const plan = "# Growth, Q3 2026\n\n## Objective 1: Bakers order alone\n\n- KR1: Raise first orders from 58% to 80%\n- KR2: TBD\n"
  const runs = lines.flatMap(({ path, line }) => {
    const given = argumentsOf(splitCommand(line))
    return given === undefined ? [] : [{ path, line, given }]
  })

  test.for(runs)("on $path: $line", async ({ given }) => {
    const { path, write, git } = makeRepository({ "plan.md": plan, "plans/q3.md": plan, "fixtures/plans/good-q3.md": plan })
    write("plans/q3.md", plan.replace("80%", "85%"))
    git("add", "-A")
    const { code, stderr } = await runCommand(given, { cwd: path, env: { PATH: process.env["PATH"] } })
    expect(stderr).not.toMatch(/^(?:Unexpected|Option|Cannot|Refused|No files)/m)
    expect([0, 1]).toContain(code)
  })

  test("there are some", () => {
    expect(runs.length).toBeGreaterThan(8)
  })
})
