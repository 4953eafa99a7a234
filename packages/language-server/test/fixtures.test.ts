import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { OKRLint } from "okrlint"
import { expect, test } from "vitest"
import { connect, testDay } from "./client.ts"

const plans = join(import.meta.dirname, "../../../fixtures/plans")
const names = readdirSync(plans).filter(name => name.endsWith(".md"))

test("every sample plan has the command's findings", async () => {
  for (const name of names) {
    const client = await connect() // each in a folder of its own: plans that see each other have findings about each other
    const text = readFileSync(join(plans, name), "utf8")
    client.write(name, text)
    const [result] = await new OKRLint({ cwd: client.root, now: testDay }).lintFiles(name)
    const found = (await client.open(name, text)).map(({ code, range, message }) => [
      code,
      range.start.line + 1,
      range.start.character + 1,
      message,
    ])
    const expected = result?.messages.map(({ ruleId, line, column, message, help }) => [ruleId, line, column, `${message}\n${help}`])
    expect(found, name).toEqual(expected)
  }
  expect(names.length).toBeGreaterThan(20)
})
