import { validate } from "@umbrelladocs/rdformat-validator"
import { execFile, execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { parse } from "yaml"
import { findSarifErrors, findSchemaErrors } from "../../../okrlint/test/format/schema-of.ts"
import { makeFolder } from "../../../okrlint/test/memory-host.ts"
import { root } from "../load-rules.ts"
import { gitlabReport } from "./gitlab-report.ts"
import { readShownFiles, stepsOf, type Step } from "./read-workflows.ts"

const action = mkdtempSync(join(tmpdir(), "okrlint-action-"))

beforeAll(async () => {
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  await promisify(execFile)(process.execPath, [join(root, "packages/repo/scripts/build-action.mjs"), action])
}, 60_000)

afterAll(() => rmSync(action, { recursive: true }))

const plan = "# Growth, Q3 2026\n\n## Objective 1: Bakers order without a call\n\n- KR1: Raise orders by app from 20% to 45%\n- KR2: TBD\n"
const changed = `${plan}- KR3: to be decided\n`

/** A branch that brings one error to a plan that has one, checked out as CI does. */
function makeCheckout(text = changed): { readonly cwd: string; readonly base: string; readonly env: Readonly<Record<string, string>> } {
  const cwd = makeFolder({ "plans/q3.md": plan, "more plans/q4.md": plan.replace("Growth", "Sales"), ".gitignore": "node_modules\n" })
  const temp = makeFolder({})
  const env = { PATH: process.env["PATH"] ?? "", HOME: temp, RUNNER_TEMP: temp, GIT_CONFIG_NOSYSTEM: "1" }
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Ines", "-c", "user.email=ines@example.org", ...args], { cwd, env, encoding: "utf8" }).trim()
  git("init", "-q", "-b", "main")
  git("add", "-A")
  git("commit", "-q", "-m", "Plans")
  const base = git("rev-parse", "HEAD")
  git("update-ref", "refs/remotes/origin/main", base)
  git("checkout", "-q", "-b", "topic")
  writeFileSync(join(cwd, "plans/q3.md"), text)
  git("commit", "-qam", "Plan more", "--allow-empty")
  const bin = "node_modules/.bin/okrlint"
  execFileSync("mkdir", ["-p", join(cwd, "node_modules/.bin")])
  writeFileSync(join(cwd, bin), `#!/bin/sh\nexec node ${action}/okrlint.cjs "$@"\n`, { mode: 0o755 })
  return { cwd, base, env }
}

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command as a runner does: bash stops at the first failure, also in a pipe. */
function runStep(command: string, { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> }): Outcome {
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
    cwd,
    env,
    encoding: "utf8",
  })
  return { status, stdout, stderr }
}

describe("the action", () => {
  const { inputs, runs } = parse(readFileSync(join(root, "packages/github-action/action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>
    readonly runs: { readonly steps: readonly Step[] }
  }
  const step = runs.steps[0]!

  interface ActionRun extends Outcome {
    readonly summary: string
    readonly outputs: Readonly<Record<string, string>>
    readonly cwd: string
  }

  /** Runs the script of the action with inputs, as in a pull request when a base is given. */
  function runAction(
    given: Readonly<Record<string, string>>,
    { text, isPullRequest = true }: { text?: string; isPullRequest?: boolean } = {},
  ): ActionRun {
    const checkout = makeCheckout(text)
    const values: Record<string, string> = { "github.action_path": action }
    for (const [name, { default: value }] of Object.entries(inputs)) values[`inputs.${name}`] = given[name] ?? value
    if (isPullRequest) values["github.event.pull_request.base.sha || github.event.merge_group.base_sha"] = checkout.base
    const variables = Object.entries(step.env ?? {}).map(([name, expression]) => [
      name,
      values[/^\$\{\{ (.+) \}\}$/.exec(expression)?.[1] ?? ""] ?? "",
    ])
    const [summary, outputs] = [join(checkout.env["RUNNER_TEMP"]!, "summary"), join(checkout.env["RUNNER_TEMP"]!, "outputs")]
    const env = {
      ...checkout.env,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: checkout.cwd,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: outputs,
    }
    const outcome = runStep(step.run ?? "", {
      cwd: checkout.cwd,
      env: { ...env, ...(Object.fromEntries(variables) as Record<string, string>) },
    })
    const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "")
    const pairs = readIfThere(outputs).split("\n").filter(Boolean)
    return {
      ...outcome,
      cwd: checkout.cwd,
      summary: readIfThere(summary),
      outputs: Object.fromEntries(pairs.map(pair => pair.split("=", 2) as [string, string])),
    }
  }

  function annotatedLines({ stdout }: Outcome): string[] {
    return [...stdout.matchAll(/^::(\w+) file=([^,]+),line=(\d+)/gm)].map(([, level, file, line]) => `${file}:${line} ${level}`)
  }

  test("reports what a pull request brings, on its lines and in the summary", () => {
    const run = runAction({ paths: "plans" })
    expect([run.status, annotatedLines(run)]).toEqual([1, ["plans/q3.md:7 error"]])
    expect(run.summary).toMatch(/^<!-- okrlint -->\n\n### okrlint: 1 problem \(1 error, 0 warnings\)/)
    expect(run.outputs["exit-code"]).toBe("1")
  })

  test("reports everything elsewhere, or when asked to", () => {
    const lines = ["more plans/q4.md:6 error", "plans/q3.md:6 error", "plans/q3.md:7 error"]
    expect(annotatedLines(runAction({}, { isPullRequest: false })).filter(line => line.endsWith("error"))).toEqual(lines)
    expect(annotatedLines(runAction({ report: "all" })).filter(line => line.endsWith("error"))).toEqual(lines)
  })

  test("takes paths with spaces, one on a line", () => {
    const run = runAction({ report: "all", paths: "more plans\n\n  plans/q3.md\n" })
    expect(annotatedLines(run).filter(line => line.endsWith("error")).length).toBe(3)
  })

  test("writes a SARIF log that follows the published schema", () => {
    const { outputs } = runAction({ report: "all" })
    const log = JSON.parse(readFileSync(outputs["sarif"]!, "utf8")) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[]
    }
    expect(findSarifErrors(log)).toEqual([])
    expect(log.runs[0]?.results.length).toBeGreaterThan(2)
  })

  test("ends with 0 when the change brings nothing, and says so in the summary", () => {
    const run = runAction({ "max-warnings": "0" }, { text: `${plan}\nAgreed in June.\n` })
    expect(run).toMatchObject({ status: 0, stdout: "", stderr: "", outputs: { "exit-code": "0" } })
    expect(run.summary).toContain("### okrlint: no problems")
  })

  test("says nothing of the documents when asked to", () => {
    const run = runAction({ report: "all", redact: "true" })
    expect(run.status).toBe(1)
    expect(run.stdout + run.summary + readFileSync(run.outputs["sarif"]!, "utf8")).not.toMatch(/TBD|to be decided|Bakers/)
  })

  test("writes no summary when asked to", () => {
    expect(runAction({ summary: "false" }).summary).toBe("")
  })

  test("runs nothing that an input holds", () => {
    const run = runAction({ report: "all", paths: "$(touch owned)\n`touch owned`\n; touch owned" })
    expect([run.status, existsSync(join(run.cwd, "owned"))]).toEqual([2, false])
  })

  test("tells of inputs that cannot be", () => {
    expect(runAction({ report: "some" })).toMatchObject({
      status: 2,
      stdout: "::error title=okrlint::Unexpected input `report: some`, expected one of auto, new, changed, all.\n",
    })
    expect(runAction({ report: "new" }, { isPullRequest: false }).stdout).toMatch(
      /^::error title=okrlint::Input `report: new` needs `since`/,
    )
    expect(runAction({ since: "absent" })).toMatchObject({ status: 2, stderr: expect.stringContaining("No revision `absent` was found") })
  })
})

function stepsShown(page: string, path: string): string[] {
  const file = readShownFiles(page).find(shown => shown.path === path)
  return file === undefined ? [] : stepsOf(file).flatMap(({ run }) => run ?? [])
}

test("the recipe without the action annotates what the branch brings, and writes a summary", () => {
  const { cwd, env } = makeCheckout()
  const summary = join(env["RUNNER_TEMP"]!, "summary")
  const variables = { ...env, GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: summary }
  const [lint, write] = stepsShown("ci/github-actions.md", ".github/workflows/goals-npx.yml")
  const { status, stdout } = runStep(lint!, { cwd, env: variables })
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error file=plans\/q3\.md,line=7,/)])
  expect(runStep(write!, { cwd, env: variables }).status).toBe(0)
  expect(readFileSync(summary, "utf8")).toContain("1 problem")
})

describe("GitLab", () => {
  interface Pipeline {
    readonly [job: string]: {
      readonly script: readonly string[]
      readonly artifacts?: { readonly reports: { readonly codequality: string } }
    }
  }
  const [quality, onlyNew] = readShownFiles("ci/gitlab.md").map(({ text }) => parse(text) as Pipeline)

  test("gets a code quality report in its documented form", () => {
    const { cwd, env } = makeCheckout()
    const { script, artifacts } = quality!["okrlint"]!
    expect(runStep(script.join("\n"), { cwd, env: { ...env, CI_PROJECT_DIR: cwd } })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("2 errors"),
    })
    const report = JSON.parse(readFileSync(join(cwd, artifacts!.reports.codequality), "utf8")) as readonly object[]
    expect(findSchemaErrors(gitlabReport, report)).toEqual([])
    expect(report.length).toBeGreaterThan(1)
    expect(findSchemaErrors(gitlabReport, [{ ...report[0], severity: "bad" }]).length).toBeGreaterThan(0)
  })

  test("fails a merge request on what it brings only", () => {
    const { script } = onlyNew!["okrlint-new"]!
    const run = (text: string): Outcome => {
      const { cwd, env, base } = makeCheckout(text)
      return runStep(script.join("\n"), { cwd, env: { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: base } })
    }
    expect(run(changed)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^\nplans\/q3\.md\n {2}7:8 {2}error/) })
    expect(run(`${plan}\nAgreed in June.\n`)).toMatchObject({ status: 0, stdout: "" })
  })
})

describe("reviewdog", () => {
  const [lint, send] = stepsShown("ci/reviewdog.md", ".github/workflows/goals-reviewdog.yml")

  test("gets what follows its format, whether there are errors or not", async () => {
    const { cwd, env } = makeCheckout()
    expect(runStep(lint!, { cwd, env }).status).toBe(0)
    const report = JSON.parse(readFileSync(join(env["RUNNER_TEMP"]!, "okrlint.json"), "utf8")) as {
      readonly diagnostics: readonly object[]
    }
    expect(await validate(report, { strictMode: true })).toMatchObject({ valid: true, errors: [] })
    expect((await validate({ ...report, diagnostics: [{ severity: "BAD" }] })).valid).toBe(false)
    expect(report.diagnostics.length).toBeGreaterThan(1)
    expect(send).toContain("-f=rdjson")
  })

  test("is not asked when okrlint could not do its work", () => {
    const { cwd, env } = makeCheckout()
    writeFileSync(join(cwd, "okrlint.config.json"), "{")
    expect(runStep(lint!, { cwd, env }).status).not.toBe(0)
  })
})
