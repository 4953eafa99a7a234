import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { buildLibrary } from "../build-library.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs")

/** Runs a program in a folder, as a person would who has not come here from a test. */
function run(args: readonly string[], cwd: string): { readonly status: number | null; readonly output: string } {
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, VITEST: _vitest, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", env: { ...env, CI: "1", NO_COLOR: "1" } })
  return { status, output: stdout + stderr }
}

describe("a new plugin", () => {
  test("passes its tests under Node's runner and vitest, and works in a config", { timeout: 120_000 }, async () => {
    const cwd = makeFolder({ "okrlint/": "" })
    await buildLibrary(join(cwd, "okrlint"))
    const { code, stdout } = await runCommand(["init-plugin", "@acme/week"], { cwd })
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "okrlint-plugin-week/package.json
      okrlint-plugin-week/index.js
      okrlint-plugin-week/rules/no-shouting.js
      okrlint-plugin-week/rules/no-shouting.test.js
      okrlint-plugin-week/README.md
      Next: cd okrlint-plugin-week, npm install, npm test.
      ",
      }
    `)
    const plugin = join(cwd, "okrlint-plugin-week")
    // What `npm install` does with a folder: a link to it.
    mkdirSync(join(plugin, "node_modules"))
    symlinkSync(join(cwd, "okrlint"), join(plugin, "node_modules/okrlint"))

    const own = run(["--test", "--test-reporter=tap"], plugin)
    expect(own.output).toMatch(/# pass 3\n# fail 0/)

    const file = join(plugin, "rules/no-shouting.test.js")
    writeFileSync(file, readFileSync(file, "utf8").replace('from "node:test"', 'from "vitest"'))
    const other = run([vitest, "run", "--root", plugin], plugin)
    expect(other.output).toMatch(/Tests +3 passed/)

    const team = makeFolder({
      "okrlint.config.json": JSON.stringify({
        plugins: { "@acme/week": "@acme/okrlint-plugin-week" },
        extends: ["@acme/week/recommended"],
      }),
      "q3.md": "# Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: First orders from 58% to 80%!\n",
      "node_modules/@acme/": "",
    })
    symlinkSync(plugin, join(team, "node_modules/@acme/okrlint-plugin-week"))
    const linted = await runCommand(["-f", "unix"], { cwd: team })
    expect(linted.stderr).toBe("")
    expect(linted.stdout).toMatch(/q3\.md:5:36: .*ends with `!`/)
  })

  test.for([
    [["init-plugin"], "Command `init-plugin` needs one name: `okrlint init-plugin week`.\n"],
    [["init-plugin", "a", "b"], "Command `init-plugin` needs one name: `okrlint init-plugin week`.\n"],
    [
      ["init-plugin", "../week"],
      "Unexpected name `../week`, expected letters in lower case, digits and dashes, such as `week` or `@acme/week`.\n",
    ],
    [["init-plugin", "week"], "`okrlint-plugin-week` is there already, and is not overwritten.\n"],
  ] as const)("%s is refused", async ([argv, stderr]) => {
    const cwd = makeFolder({ "okrlint-plugin-week/README.md": "mine" })
    expect(await runCommand(argv, { cwd })).toEqual({ code: 2, stdout: "", stderr })
    expect(existsSync(join(cwd, "okrlint-plugin-week/package.json"))).toBe(false)
  })
})
