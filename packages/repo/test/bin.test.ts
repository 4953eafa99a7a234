import { execFile, spawn, spawnSync } from "node:child_process"
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { isBuiltin } from "node:module"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { runCommand } from "../../okrlint/test/memory-host.ts"
import { root } from "./load-rules.ts"

const folder = mkdtempSync(join(tmpdir(), "okrlint-bin-"))
const bin = join(folder, "bin/okrlint.js")
const plans = join(root, "fixtures/plans")

beforeAll(async () => {
  mkdirSync(join(folder, "bin"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  for (const name of ["okrlint.js", "package.json"]) copyFileSync(join(root, "packages/okrlint/bin", name), join(folder, "bin", name))
  // In a process of its own: esbuild does not run inside the test runner's sandbox.
  const script = `import { bundleCommand } from ${JSON.stringify(join(root, "packages/repo/scripts/bundle.mjs"))}; await bundleCommand(${JSON.stringify(join(folder, "dist/okrlint.cjs"))})`
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

  test("writes a long report to its end, into a pipe that does not wait for a slow reader, too", () => {
    const inspect = `${process.execPath} ${bin} inspect --format json ${plans}`
    // A process of Node's before it leaves the pipe without waiting, for whoever writes into it next.
    const slow = `(${process.execPath} -e 'process.stdout.write("")'; ${inspect}; ${inspect}) | (sleep 0.5; cat)`
    const { stdout } = spawnSync("bash", ["-c", slow], { encoding: "utf8", maxBuffer: 2 ** 26 })
    const whole = run(["inspect", "--format", "json", plans]).stdout
    expect(whole.length).toBeGreaterThan(65_536)
    expect(stdout === whole + whole).toBe(true)
  })

  test("says what to do when it is not built", () => {
    const bare = join(folder, "bare/bin")
    cpSync(join(folder, "bin"), bare, { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, [join(bare, "okrlint.js")], { encoding: "utf8" })
    expect({ status, stderr }).toEqual({ status: 2, stderr: "okrlint is not built yet: run `npx -y pnpm@10 build` in the repository.\n" })
  })
})

describe("the bundle", () => {
  const dist = join(folder, "dist")
  const files = (): string[] => ["okrlint.cjs", ...readdirSync(join(dist, "okrlint")).map(name => join("okrlint", name))]
  const texts = (): string[] => files().flatMap(name => (/\.c?js$/.test(name) ? [readFileSync(join(dist, name), "utf8")] : []))

  test("stands alone", () => {
    const needs = /(?:^|[;\n])import(?:[\w$*{}\s,]*from)?"([^"]+)"|\b(?:import|require)\("([^"]+)"\)/g
    const names = texts().flatMap(text => [...text.matchAll(needs)].map(match => match[1] ?? match[2]!))
    expect(names.length).toBeGreaterThan(0)
    const own = files().map(name => `./${basename(name)}`)
    // TypeScript configs need jiti, which is too large to take along.
    expect(names.filter(name => !isBuiltin(name) && !own.includes(name) && name !== "jiti")).toEqual([])
  })

  test("leaves the examples of rules out", () => {
    expect(texts().some(text => text.includes("looks similar, is fine"))).toBe(false)
  })
})

describe("the compiled form of the program", () => {
  const parts = join(folder, "dist/okrlint")
  const compiled = (): string[] => readdirSync(parts).filter(name => name.startsWith("program-") && name.endsWith(".compiled"))
  const lint = (env = {}): { code: number | null; stdout: string; stderr: string } => {
    const args = [bin, "--no-config-lookup", "--now", "2026-07-01", "fixtures/plans"]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: root, env: { ...process.env, ...env } })
    return { code: status, stdout, stderr }
  }
  const forget = (): void => compiled().forEach(name => rmSync(join(parts, name)))

  test("is kept by the first start and changes nothing", () => {
    forget()
    const first = lint()
    expect(compiled().length).toBeGreaterThan(0)
    const { mtimeMs } = statSync(join(parts, compiled()[0]!))
    expect(lint()).toEqual(first)
    expect(statSync(join(parts, compiled()[0]!)).mtimeMs).toBe(mtimeMs)
  })

  test("is made anew when its bytes are broken, cut or of another engine", () => {
    const first = lint()
    const path = join(parts, compiled()[0]!)
    const whole = readFileSync(path)
    const flipped = Buffer.from(whole)
    flipped[whole.length >> 1]! ^= 0x55
    for (const broken of [flipped, whole.subarray(0, 5000), Buffer.alloc(0), Buffer.from("okrlint")]) {
      writeFileSync(path, broken)
      expect(lint()).toEqual(first)
      expect(readFileSync(path).equals(broken)).toBe(false)
    }
    expect(lint({ NODE_OPTIONS: "--jitless" }).stdout).toBe(first.stdout) // the engine refuses what was compiled with other flags
  })

  test("is not kept when Node is told to keep no compiled code", () => {
    forget()
    lint({ NODE_DISABLE_COMPILE_CACHE: "1" })
    expect(compiled()).toEqual([])
  })
})

describe("the native parser", () => {
  const parts = join(folder, "dist/okrlint")
  const modules = join(folder, "node_modules")
  /** Nothing is found but what lies beside the command: the test runner's own packages are not. */
  const lint = (path: string): { code: number | null; stdout: string; stderr: string } => {
    const args = [bin, "--no-config-lookup", "--now", "2026-07-01", path]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      cwd: root,
      env: { ...process.env, NODE_PATH: "" },
    })
    return { code: status, stdout, stderr }
  }
  afterEach(() => rmSync(modules, { recursive: true, force: true }))

  function install(): void {
    mkdirSync(modules)
    symlinkSync(realpathSync(join(root, "packages/okrlint/node_modules/satteri")), join(modules, "satteri"))
  }

  test("changes nothing but the time it takes", () => {
    const without = lint("fixtures/plans")
    install()
    expect(lint("fixtures/plans")).toEqual(without)
    expect(without.code).toBe(1)
  })

  test("is passed over when it came without its binary", () => {
    const without = lint("fixtures/plans")
    mkdirSync(join(modules, "satteri"), { recursive: true })
    writeFileSync(join(modules, "satteri/index.js"), "")
    expect(lint("fixtures/plans")).toEqual(without)
  })

  test("needs no micromark beside it", () => {
    const plan = join(plans, "bad-placeholders.md")
    const expected = lint(plan)
    const scripts = readdirSync(parts).filter(name => name.startsWith("parse-piece-"))
    for (const name of scripts) renameSync(join(parts, name), join(folder, name))
    expect(lint(plan)).not.toEqual(expected)
    install()
    expect(lint(plan)).toEqual(expected)
    for (const name of scripts) renameSync(join(folder, name), join(parts, name))
  })
})
