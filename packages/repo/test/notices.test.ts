import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { root } from "./load-rules.ts"

test("the licences of what is bundled are the ones that lie beside it", { timeout: 60_000 }, async () => {
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  const { stderr } = await promisify(execFile)(process.execPath, [join(root, "packages/repo/scripts/notices.mjs"), "--check"])
  expect(stderr).toBe("")
})
