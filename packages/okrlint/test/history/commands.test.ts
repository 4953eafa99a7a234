import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { makeFolder, runCommand } from "../memory-host.ts"
import { buildYear } from "./four-teams.ts"
import { makeRepository } from "./git-repository.ts"

const schemas = join(import.meta.dirname, "../../schemas")

function createValidator(name: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const file of ["diff", "log", "audit"])
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, `${file}.schema.json`), "utf8")) as object)
  const validate = ajv.getSchema(`https://okrlint.dev/schemas/1/${name}.schema.json`)!
  return value => (validate(value) === true ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
}

describe("the JSON of each command fits its published schema", () => {
  test.for([
    ["diff", ["diff", "step-1", "step-4"]],
    ["diff", ["diff", "step-7", "step-1"]],
    ["log", ["log", "Checkout errors"]],
    ["audit", ["audit"]],
  ] as const)("%s: %j", async ([name, argv]) => {
    const { root } = buildYear()
    const { code, stdout, stderr } = await runCommand([...argv, "--format", "json"], { cwd: root })
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    const value: unknown = JSON.parse(stdout)
    expect(createValidator(name)(value)).toEqual([])
    expect(createValidator(name)({ ...(value as object), schemaVersion: 2 })).not.toEqual([])
  })
})

describe("exit codes are those of git's own commands", () => {
  test("diff and log and audit never fail because of what they find", async () => {
    const { root } = buildYear()
    for (const argv of [["diff", "step-1", "step-7"], ["diff"], ["log", "Checkout errors"], ["audit"]])
      expect((await runCommand(argv, { cwd: root })).code).toBe(0)
  })

  test.for([
    [["diff", "nowhere"], "Revision `nowhere` is not in the repository."],
    [["diff", "--format", "sarif"], "Unexpected format `sarif` for `diff`, expected `stylish`, `json` or `markdown`."],
    [["log"], "Command `log` needs a goal"],
    [["log", "no such goal"], "No goal `no such goal` was found in the history."],
    [["audit", "--format", "xml"], "Unexpected format `xml` for `audit`, expected `stylish`, `json`, `markdown` or `html`."],
    [["audit", "nowhere.md"], "No files matching `nowhere.md` were found."],
  ] as const)("%j says what is wrong, and is 2", async ([argv, message]) => {
    const { root } = buildYear()
    const { code, stderr } = await runCommand(argv, { cwd: root })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test("a document that cannot be read is told of, and the rest is compared", async () => {
    const { root, commit } = makeRepository()
    commit({ "plan.md": "# Care, Q2 2026\n\n## O1: Nobody waits\n" })
    commit({ "plan.md": "# Care, Q2 2026\n\n## O1: Nobody waits for an answer\n", "broken.md": "\0\0" })
    const { code, stdout, stderr } = await runCommand(["diff", "HEAD~1", "HEAD"], { cwd: root })
    expect(code).toBe(2)
    expect(stdout).toContain("reworded")
    expect(stderr).toContain("broken.md: File is binary")
  })
})

describe("a diff for people", () => {
  const before =
    "# Care, Q2 2026\n\n## O1: Nobody waits for an answer\n\n- KR1: Cut the median wait from 9 hours to 3 hours\n- KR2: Reach 40 bakeries by 31 May 2026\n- KR3: Cut refunds from 3% to 2%\n"
  const after =
    "# Care, Q2 2026\n\n## O1: Nobody waits for an answer\n\n- KR1: Cut the median wait from 9 hours to 5 hours\n- KR2: Reach 40 bakeries by 20 June 2026\n- KR4: Ask @everyone about `refunds` <b>\n"

  test("is a list for a terminal", async () => {
    const cwd = makeFolder({ "then.md": before, "now.md": after })
    expect((await runCommand(["diff", "then.md", "now.md"], { cwd })).stdout).toMatchInlineSnapshot(`
      "now.md
        target weakened  O1/KR1  Cut the median wait from 9 hours to 5 hours  5
                         target 3 hours → 5 hours
        deadline pushed  O1/KR2  Reach 40 bakeries by 20 June 2026  6
                         due 2026-05-31 → 2026-06-20
        added            O1/KR4  Ask @everyone about refunds  7

      then.md
        dropped          O1/KR3  Cut refunds from 3% to 2%  7

      1 dropped, 1 target weakened, 1 deadline pushed, 1 added; 1 goal as it was. then.md → now.md
      "
    `)
  })

  test("is a comment for a pull request", async () => {
    const cwd = makeFolder({ "then.md": before, "now.md": after })
    expect((await runCommand(["diff", "then.md", "now.md", "--format", "markdown"], { cwd })).stdout).toMatchInlineSnapshot(`
      "<!-- okrlint-diff -->

      ### okrlint: 1 dropped, 1 target weakened, 1 deadline pushed, 1 added

      - **target weakened** \`O1/KR1\` Cut the median wait from 9 hours to 5 hours (\`now.md:5\`)\\
        target 3 hours → 5 hours
      - **deadline pushed** \`O1/KR2\` Reach 40 bakeries by 20 June 2026 (\`now.md:6\`)\\
        due 2026-05-31 → 2026-06-20
      - **dropped** \`O1/KR3\` Cut refunds from 3% to 2% (\`then.md:7\`)

      <details><summary>Other changes</summary>

      - **added** \`O1/KR4\` Ask @&#8203;everyone about refunds (\`now.md:7\`)

      </details>

      <sub>1 goal as it was. then.md → now.md</sub>
      "
    `)
  })

  test("fits into a comment, however much has changed", async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `- KR${index + 1}: Reach ${index} bakeries in district number ${index} of the city\n`,
    )
    const cwd = makeFolder({
      "then.md": `# Care, Q2 2026\n\n## O1: Nobody waits\n\n${lines.join("")}`,
      "now.md": "# Care, Q2 2026\n\n## O1: Nobody waits\n",
    })
    const { stdout } = await runCommand(["diff", "then.md", "now.md", "--format", "markdown"], { cwd })
    expect(stdout.length).toBeLessThan(61_000)
    expect(stdout).toMatch(/\d+ more changes not shown\./)
  })
})
