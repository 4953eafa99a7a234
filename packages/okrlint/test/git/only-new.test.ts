import type { Config } from "@okrlint/config"
import { describe, expect, test } from "vitest"
import { Linter, type LintResult } from "../../src/index.ts"
import { dropKnown } from "../../src/results/drop-known.ts"
import { countMessages } from "../../src/results/to-result.ts"
import { runCommand } from "../memory-host.ts"
import { makeRepository, type GitFolder } from "./git-folder.ts"

const config = JSON.stringify([
  { rules: { "no-placeholder": "error", "no-duplicate-goal": "error", "max-objectives": ["error", { team: 2, company: 2 }] } },
])

/** A plan whose objectives have one key result each, `TBD` where none is given. */
function plan(team: string, ...keyResults: readonly string[]): string {
  const objectives = keyResults.map(
    (keyResult, index) => `## Objective ${index + 1}: ${team} keeps baker ${index + 1}\n\n- KR1: ${keyResult}\n`,
  )
  return `# ${team}, Q3 2026\n\n${objectives.join("\n")}`
}

const open = plan("Growth", "TBD")
const env = { PATH: process.env["PATH"] }

/** Rules and lines of what is found, by file. */
async function lint(folder: GitFolder, ...argv: readonly string[]): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await runCommand(["-f", "json", "--changed", "--only-new", ...argv], { cwd: folder.path, env })
  expect(stderr).toBe("")
  const results = JSON.parse(stdout) as LintResult[]
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.slice(folder.path.length + 1),
      messages.map(({ line, ruleId }) => `${line} ${ruleId ?? ""}`),
    ]),
  )
}

describe("--only-new", () => {
  test("leaves out what was found before, wherever it stands now", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": open })
    folder.write("a.md", `${open.replace("Q3 2026\n", "Q3 2026\n\nAgreed in June.\n")}- KR2: to be decided\n`)
    expect(await lint(folder)).toEqual({ "a.md": ["8 no-placeholder"] })
  })

  test("reports a goal anew whose words were changed", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": open })
    folder.write("a.md", open.replace("TBD", "TBD in July"))
    folder.write("b.md", open.replace("# Growth", "# Sales"))
    expect(await lint(folder)).toEqual({ "a.md": ["5 no-placeholder"], "b.md": ["5 no-placeholder"] })
  })

  test("reports what is about a whole board when the change made it so, or worse", async () => {
    const two = plan("Growth", "Cut churn from 4% to 3%", "Raise orders from 20 to 30")
    const three = plan("Growth", "Cut churn from 4% to 3%", "Raise orders from 20 to 30", "Win 3 bakers")
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": two, "b.md": three })
    folder.write("a.md", three)
    folder.write("b.md", three.replace("Win 3", "Win 4"))
    expect(await lint(folder)).toMatchObject({ "a.md": [expect.stringMatching("max-objectives")], "b.md": [] })
  })

  test("knows what rules over several documents found before", async () => {
    const twin = plan("Growth", "Win 3 bakeries of the north by June")
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": twin, "b.md": twin.replaceAll("Growth", "Sales") })
    folder.write("b.md", `${twin.replaceAll("Growth", "Sales")}\nAgreed in June.\n`)
    folder.write("c.md", twin.replaceAll("Growth", "Press"))
    expect(await lint(folder)).toMatchObject({ "c.md": [expect.stringMatching("no-duplicate-goal")] })
  })

  test("follows a file that was moved", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": open })
    folder.git("mv", "a.md", "moved.md")
    expect(await lint(folder)).toEqual({ "moved.md": [] })
  })

  test("compares with where the branch left a revision", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": open })
    folder.git("checkout", "-q", "-b", "topic")
    folder.write("a.md", `${open}- KR2: TBC\n`)
    folder.git("commit", "-qam", "topic")
    folder.git("checkout", "-q", "main")
    folder.write("a.md", open.replace("TBD", "Cut churn from 4% to 3%"))
    folder.git("commit", "-qam", "main")
    folder.git("checkout", "-q", "topic")
    expect(await lint(folder, "--since", "main")).toEqual({ "a.md": ["6 no-placeholder"] })
  })

  test("the exit code is that of what is left", async () => {
    const folder = makeRepository({ "okrlint.config.json": config, "a.md": open })
    folder.write("a.md", `${open}\nAgreed in June.\n`)
    expect((await runCommand(["--changed"], { cwd: folder.path, env })).code).toBe(1)
    expect((await runCommand(["--changed", "--only-new"], { cwd: folder.path, env })).code).toBe(0)
  })

  test("needs --changed, and writes nothing", async () => {
    const message = async (...argv: readonly string[]): Promise<unknown> => (await runCommand(argv)).stderr
    expect(await message("--only-new")).toBe("Option `--only-new` needs `--changed`.\n")
    expect(await message("--changed", "--only-new", "--fix")).toBe("Options `--only-new` and `--fix` exclude each other.\n")
    expect(await message("--changed", "--only-new", "--suppress-all")).toBe(
      "Options `--only-new` and `--suppress-all` exclude each other.\n",
    )
  })
})

test("a finding that is there more often than before is new as many times", () => {
  const resultOf = (source: string): LintResult => {
    const messages = new Linter().verify(source, JSON.parse(config) as Config, { filePath: "a.md" })
    return { filePath: "a.md", messages, suppressedMessages: [], ...countMessages(messages), source, usedDeprecatedRules: [] }
  }
  const once = plan("Growth", "Orders from 5 to X%")
  const before = resultOf(once)
  const [after] = dropKnown([resultOf(`${once}- KR2: Orders from 5 to X%\n- KR3: Orders from 5 to X%\n`)], [before])
  expect(before.messages.length).toBe(1)
  expect(after?.errorCount).toBe(2)
})
