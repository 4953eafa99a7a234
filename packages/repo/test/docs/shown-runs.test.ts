import { createConfigArray } from "@okrlint/config"
import { validateConfig } from "@okrlint/config/validate"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { makeFolder, runCommand } from "../../../okrlint/test/memory-host.ts"
import { listFences } from "../../../site/src/fences.ts"
import { root } from "../load-rules.ts"
import { guides } from "./pages.ts"

/** Pages that show what a command prints. */
const pages = guides.filter(({ text }) => listFences(text).some(({ info }) => info === "console"))

test("pages that show runs are found", () => {
  expect(pages.length).toBeGreaterThan(8)
})

describe.for(pages)("$path", ({ path, text }) => {
  test("shows what its commands print", async () => {
    const cwd = makeFolder({})
    let current = text
    for (const { info, body, source } of listFences(text)) {
      const file = / file=(\S+)$/.exec(info)?.[1]
      if (file !== undefined) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true })
        writeFileSync(join(cwd, file), body)
      }
      if (info !== "console") continue
      const commands = body.split("\n").filter(line => line.startsWith("$ "))
      const parts: string[] = []
      for (const command of commands) parts.push(`${command}\n${await outputOf(command.slice(2), cwd)}`)
      current = current.replace(source, () => `\`\`\`console\n${parts.join("")}\`\`\``)
    }
    await expect(current).toMatchFileSnapshot(join(root, path))
  })

  test("shows configs without a fault", () => {
    const configs = listFences(text).filter(({ info }) => /^(?:json|yaml) file=\S*okrlint\.config\./.test(info))
    for (const { body } of configs) expect(() => createConfigArray(validateConfig(parse(body), path)).forFile("plans/q3.md")).not.toThrow()
  })
})

/** What a reader sees: the report, then the notes. */
async function outputOf(command: string, cwd: string): Promise<string> {
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2]!)
  if (program === "cat") return readFileSync(join(cwd, args[0]!), "utf8")
  expect(program).toBe("okrlint")
  const { stdout, stderr } = await runCommand(args, { cwd })
  return (stdout + stderr).replace(/^\n/, "").replaceAll(`${cwd}/`, "").replaceAll(/ +$/gm, "")
}
