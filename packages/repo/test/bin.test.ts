import { execFile, spawn, spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { runCommand } from "../../okrlint/test/memory-host.ts"
import { root } from "./load-rules.ts"

const folder = mkdtempSync(join(tmpdir(), "okrlint-bin-"))
const bin = join(folder, "bin/okrlint.js")
const plans = join(root, "fixtures/plans")

beforeAll(async () => {
  mkdirSync(join(folder, "bin"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  copyFileSync(join(root, "packages/okrlint/bin/okrlint.js"), bin)
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  const script = `import { bundleCommand } from ${JSON.stringify(join(root, "packages/repo/scripts/bundle.mjs"))}; await bundleCommand(${JSON.stringify(join(folder, "dist/okrlint.js"))})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script])
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input = ""): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", input, cwd: root })
  return { code: status, stdout, stderr }
}

describe("the real command", () => {
  test("does what the source does", async () => {
    const args = ["--no-config-lookup", "--now", "2026-07-01", "fixtures/plans"]
    expect(run(args)).toEqual(await runCommand(args, { cwd: root }))
  })

  test("answers with 0, 1 and 2", () => {
    expect(run([join(plans, "good-tables.md")])).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(run([join(plans, "bad-placeholders.md")]).code).toBe(1)
    expect(run(["absent.md"]).code).toBe(2)
    expect(run(["--nope"]).code).toBe(2)
  })

  test("reads the standard input", () => {
    const { code, stdout } = run(["--stdin", "--stdin-filename", "q3.md"], readFileSync(join(plans, "bad-placeholders.md"), "utf8"))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^\nq3\.md\n/)
  })

  test("checks options of rules, which needs the parts that are loaded late", () => {
    expect(run(["--rule", "max-objectives: [error, {team: 1, company: 1}]", join(plans, "good-tables.md")]).code).toBe(1)
    expect(run(["explain", "max-objectives"]).stdout).toMatch("| `team` |")
  })

  test("reads configs of every data form, and in JavaScript", () => {
    const rule = { rules: { "max-objectives": ["error", { team: 1, company: 1 }] } }
    const configs = {
      "okrlint.config.json": JSON.stringify([rule]),
      "okrlint.config.jsonc": `// ours\n${JSON.stringify([rule])}`,
      "okrlint.config.yaml": "- rules:\n    max-objectives: [error, { team: 1, company: 1 }]\n",
      "okrlint.config.mjs": `export default [${JSON.stringify(rule)}]`,
    }
    for (const [name, text] of Object.entries(configs)) {
      const config = join(folder, name)
      writeFileSync(config, text)
      expect([name, run(["--config", config, join(plans, "good-tables.md")]).code]).toEqual([name, 1])
      rmSync(config)
    }
  })

  test("does not fall over a reader that goes away", async () => {
    const child = spawn(process.execPath, [bin, "inspect", plans], { stdio: ["ignore", "pipe", "pipe"] })
    let errors = ""
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()))
    child.stdout.once("data", () => child.stdout.destroy())
    const code = await new Promise(resolve => child.on("exit", resolve))
    expect({ code, errors }).toEqual({ code: 0, errors: "" })
  })

  test("says what to do when it is not built", () => {
    const bare = join(folder, "bare/bin")
    mkdirSync(bare, { recursive: true })
    copyFileSync(bin, join(bare, "okrlint.js"))
    const { status, stderr } = spawnSync(process.execPath, [join(bare, "okrlint.js")], { encoding: "utf8" })
    expect({ status, stderr }).toEqual({ status: 2, stderr: "okrlint is not built yet: run `npx -y pnpm@10 build` in the repository.\n" })
  })
})

describe("the bundle", () => {
  test("stands alone", () => {
    const bundle = readFileSync(join(folder, "dist/okrlint.js"), "utf8")
    const imports = [...bundle.matchAll(/(?:^|[;\n])import(?:[\w$*{}\s,]*from)?"([^"]+)"|\bimport\("([^"]+)"\)/g)].map(
      match => match[1] ?? match[2]!,
    )
    expect(imports.length).toBeGreaterThan(0)
    // TypeScript configs need jiti, which is too large to read on every start.
    expect(imports.filter(name => !name.startsWith("node:") && name !== "jiti")).toEqual([])
  })

  test("leaves the examples of rules out", () => {
    expect(readFileSync(join(folder, "dist/okrlint.js"), "utf8").includes("looks similar, is fine")).toBe(false)
  })
})
