import { join } from "node:path"
import { expect, test } from "vitest"
import { optionHelp } from "../../src/command/option-help.ts"
import { options } from "../../src/command/option-table.ts"
import { makeRepository, type GitFolder } from "../git/git-folder.ts"
import { runCommand } from "../memory-host.ts"
import { mondayPlan, weekPlugin } from "../plugins/week-plugin.ts"
import { renderCommandPage } from "./render-command-page.ts"

test("docs/command.md tells what the tables hold", async () => {
  await expect(renderCommandPage()).toMatchFileSnapshot(join(import.meta.dirname, "../../../../docs/command.md"))
})

test("every option is told in short, in full, with its default and an example that uses it", () => {
  for (const { name } of options) {
    const { help, details, default: preset, example } = optionHelp[name]
    expect(help, name).toMatch(/^(?:[a-z]|with --).{5,52}[^.]$/)
    expect(details, name).toMatch(/^[A-Z`].*\.$/)
    expect(preset, name).toMatch(/[^.]$/)
    expect(example.split(" "), name).toContain(`--${name}`)
  }
})

/** A repository with what the examples speak of. */
function makeSample(): GitFolder {
  const folder = makeRepository({
    ...weekPlugin,
    ".gitignore": "node_modules\ndrafts\n",
    "strict.json": '[{ "extends": ["strict"] }]',
    "plans/q3.md": mondayPlan,
    "plans/sales.md": mondayPlan.replace("Growth", "Sales"),
  })
  folder.write("drafts/idea.md", mondayPlan)
  folder.write("plans/q3.md", `${mondayPlan}- KR2: TBD\n`)
  folder.git("add", "-A")
  folder.write("plans/q3.md", mondayPlan)
  return folder
}

/** A server runs until its client leaves; packages/mcp/test drives it. */
const ending = options.filter(({ name }) => name !== "mcp")

test.for(ending.map(({ name }) => [name, optionHelp[name].example] as const))("the example of --%s runs: %s", async ([, example]) => {
  const [program, ...argv] = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2]!)
  expect(program).toBe("okrlint")
  const { code, stderr } = await runCommand(argv, { cwd: makeSample().path, env: { PATH: process.env["PATH"] }, stdin: mondayPlan })
  expect(stderr).not.toMatch(/^(?:Unexpected|Option|No |Cannot|Refused)/m)
  expect([0, 1]).toContain(code)
})
