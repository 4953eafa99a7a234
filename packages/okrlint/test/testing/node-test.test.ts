import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import { buildLibrary } from "../build-library.ts"
import { makeFolder } from "../memory-host.ts"

/** A rule and its test as a plugin's author writes them for Node's own runner. */
const testFile = `import { RuleTester } from "./okrlint/testing.mjs"
import { describe, it } from "node:test"

RuleTester.describe = describe
RuleTester.it = it

const noMonday = {
  id: "no-monday",
  scope: "keyResult",
  type: "problem",
  docs: { summary: "Find Mondays", why: "Nothing is finished on a Monday.", sources: [] },
  messages: { monday: { text: "Key result falls on a Monday.", help: "Move it." } },
  create: ({ report }) => ({
    keyResult(goal) {
      if (goal.statement.text.includes("Monday")) report({ goal, message: "monday" })
    },
  }),
}
const plan = day => \`## Objective: Bakers order alone\\n\\n- KR1: Orders on \${day} from 5 to 9\\n\`

new RuleTester().run("no-monday", noMonday, {
  valid: [plan("Tuesday")],
  invalid: [
    { name: "finds it", code: plan("Monday"), errors: [{ messageId: "monday" }] },
    { name: "fails here", code: plan("Monday or Friday"), errors: 2 },
  ],
})
`

test("a rule is tested under Node's own runner", async () => {
  const folder = makeFolder({ "no-monday.test.mjs": testFile, "okrlint/": "" })
  await buildLibrary(join(folder, "okrlint"))
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", "no-monday.test.mjs"], {
    cwd: folder,
    encoding: "utf8",
    env,
  })
  expect(status).toBe(1)
  expect(stdout).toMatch(/ok 1 - finds it/)
  expect(stdout).toMatch(/not ok 2 - fails here/)
  expect(stdout).toMatch(/Expected 2 findings, got 1/)
  expect(stdout).toMatch(/# pass 2\n# fail 1/)
}, 60_000)
