import fc from "fast-check"
import { expect, test } from "vitest"
import { formatNames } from "../../src/format/load-formatter.ts"
import { guardPieces, guardWorkflowCommands } from "../../src/format/guard-workflow-commands.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

const hostile = "::error file=q.md::gone"
const plan = `# Growth, Q3 2026 ##[add-mask]x\n\n## Objective: ::stop-commands::x ##[error]y\n\n- KR1: TBD ${hostile}\n::warning::z\n`
const config = JSON.stringify([{ rules: { "no-placeholder": "error", "kr-measurable": "error", "has-owner": "warn" } }])

/** What runners take for a command: at the start of a line after white space, or in the older form anywhere. */
const command = /^\s*::[\w-]+.*?::|##\[/m

test.for(formatNames.filter(name => name !== "github"))("%s prints no workflow command under GitHub Actions", async format => {
  const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan, "##[debug]x.md": plan, "::debug::y.md": plan })
  const { stdout } = await runCommand(["--format", format, "."], { cwd, env: { GITHUB_ACTIONS: "true" } })
  expect(stdout).not.toBe("")
  expect(command.exec(stdout)).toBeNull()
  const elsewhere = (await runCommand(["--format", format, "."], { cwd })).stdout
  expect(elsewhere).toMatch(command)
  if (/^[[{]/.test(stdout) && format !== "jsonl") expect(JSON.parse(stdout)).toEqual(JSON.parse(elsewhere))
})

test("annotations stay commands, and nothing of a document becomes one", async () => {
  const cwd = makeFolder({ "okrlint.config.json": config, "q3.md": plan })
  const { stdout } = await runCommand(["."], { cwd, env: { GITHUB_ACTIONS: "true" } })
  const commands = stdout.split("\n").filter(line => line.trimStart().startsWith("::"))
  expect(commands.length).toBeGreaterThan(0)
  expect(commands.filter(line => !/^::(?:error|warning) file=q3\.md,/.test(line))).toEqual([])
})

test("what other commands print is guarded, too, and errors are", async () => {
  const env = { GITHUB_ACTIONS: "true" }
  const cwd = makeFolder({ "q3.md": plan, "okrlint.config.yaml": "rules:\n  ::error::x: [\n" })
  for (const argv of [["inspect", "q3.md"], ["inspect", "-f", "json", "q3.md"], ["explain", "q3.md:3"], ["q3.md"]]) {
    const { stdout, stderr } = await runCommand(argv, { cwd, env })
    expect(stdout + stderr).not.toBe("")
    expect(command.exec(stdout + stderr)).toBeNull()
  }
})

test("a report without commands stays as it is", () => {
  expect(guardWorkflowCommands("a::b\n# c\n", "stylish")).toBe("a::b\n# c\n")
})

test("a report in pieces is guarded as the whole is, wherever it is cut", async () => {
  const words = fc.constantFrom(":", "::", "error::", " ", "\n", "\t", "#", "##", "[", "##[", "a", "🥐", "\u2028")
  const pieces = fc.array(fc.array(words, { maxLength: 6 }).map(some => some.join("")))
  await fc.assert(
    fc.asyncProperty(pieces, fc.constantFrom("json", "html", "stylish", "github"), async (given, format) => {
      const guarded: string[] = []
      for await (const piece of guardPieces(given, format)) guarded.push(piece)
      expect(guarded.join("")).toBe(guardWorkflowCommands(given.join(""), format))
      for (const piece of guarded) expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
    }),
    { numRuns: 2000 },
  )
})
