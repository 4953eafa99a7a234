import { join } from "node:path"
import { expect, test } from "vitest"
import { makeFolder, runCommand } from "../../../okrlint/test/memory-host.ts"
import { listFences } from "../../../site/src/fences.ts"
import { root } from "../load-rules.ts"
import { readPage } from "./pages.ts"
import { renderTerminal } from "./render-terminal.ts"

test("the picture of a terminal in README.md is what the command prints", async () => {
  const shown = listFences(readPage("README.md").text).find(({ info }) => info === "md")
  const cwd = makeFolder({ "plan.md": shown!.body })
  const { stdout } = await runCommand(["--color", "plan.md"], { cwd })
  expect(stdout).toMatch("\u001b[33m")
  const picture = renderTerminal({
    title:
      "okrlint reports three faults of a plan: an objective that reads like a KPI, a key result that is a thing to make, and a placeholder",
    output: `$ npx okrlint plan.md\n${stdout}`,
    columns: 104,
  })
  await expect(picture).toMatchFileSnapshot(join(root, "docs/images/terminal.svg"))
})
