import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { commandNames, options } from "../src/command/option-table.ts"
import type { LintResult } from "../src/index.ts"
import { makeFolder, runCommand } from "./memory-host.ts"

// Two rules only, so that these tests do not change with the presets.
const config = JSON.stringify([{ rules: { "no-kpi-objective": "warn", "no-placeholder": "error" } }])
const good = "# Growth, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Raise first orders from 58% to 80%\n"
const warned = "# Growth, Q3 2026\n\n## Objective: Maintain 99.9% checkout availability\n\n- KR1: Raise first orders from 58% to 80%\n"
const failed = "# Growth, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: TBD\n"

/** A folder of plans that is linted with the two rules. */
function makePlans(files: Readonly<Record<string, string | Uint8Array>>): string {
  return makeFolder({ "okrlint.config.json": config, ...files })
}

describe("exit code and streams", () => {
  test("clean: 0, and silent", async () => {
    const cwd = makePlans({ "q3.md": good })
    expect(await runCommand([], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" })
  })

  test("warnings: 0, or 1 when there are more than allowed", async () => {
    const cwd = makePlans({ "q3.md": warned })
    expect((await runCommand([], { cwd })).code).toBe(0)
    expect((await runCommand(["--max-warnings", "1"], { cwd })).code).toBe(0)
    const { code, stderr } = await runCommand(["--max-warnings=0", "--quiet"], { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: "okrlint found too many warnings (1, at most 0 expected).\n" })
  })

  test("errors: 1, also when the report goes to a file", async () => {
    const cwd = makePlans({ "q3.md": failed })
    expect((await runCommand(["."], { cwd })).code).toBe(1)
    const { code, stdout } = await runCommand(["-o", "out/report.txt", "."], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
    expect(readFileSync(join(cwd, "out/report.txt"), "utf8")).toMatch("no-placeholder")
  })

  test("nothing to lint: 0 with a note", async () => {
    const cwd = makePlans({ "notes/a.txt": "text" })
    expect(await runCommand([], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing to lint: no Markdown files below the current folder that are not ignored.\n",
    })
    expect((await runCommand(["notes"], { cwd })).stderr).toBe("Nothing to lint: no Markdown files in `notes` that are not ignored.\n")
  })

  test("a path that leads nowhere: 2, and the rest is linted", async () => {
    const cwd = makePlans({ "q3.md": warned })
    const { code, stdout, stderr } = await runCommand(["q3.md", "absent.md", "*.mdx"], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "No files matching `absent.md` were found.\nNo files matching `*.mdx` were found.\n",
    })
    expect(stdout).toMatch("no-kpi-objective")
    expect((await runCommand(["q3.md", "absent.md", "--no-error-on-unmatched-pattern"], { cwd })).code).toBe(0)
  })

  test("a file that cannot be read: 2, and the rest is linted", async () => {
    const cwd = makePlans({
      "binary.md": Uint8Array.from([35, 10, 0]),
      "latin.md": Uint8Array.from([35, 32, 0xe9, 10]),
      "q3.md": warned,
      "empty.md": "",
    })
    const { code, stdout } = await runCommand([], { cwd })
    expect(code).toBe(2)
    expect(stdout).toMatchInlineSnapshot(`
      "
      binary.md
        2:1  error  File is binary: it holds a NUL byte, expected text in UTF-8.  okrlint/parse-error
            help: Leave it out of the run.

      latin.md
        1:3  error  File is not valid UTF-8: byte 0xE9 does not belong there.  okrlint/parse-error
            help: Save it as UTF-8.

      q3.md
        3:15  warning  Objective \`Maintain 99.9% checkout availability\` reads like a KPI: it keeps a level and never ends.  no-kpi-objective
              ## Objective: Maintain 99.9% checkout availability
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            help: Move it to the KPI list with a threshold and an owner, or name the change to reach: what should be different at the end of the cycle?

      ✖ 3 problems (2 errors, 1 warning)
      "
    `)
  })
})

describe("usage errors end with 2 and say what was expected", () => {
  test.for([
    [["--formt", "json"], "Unexpected option `--formt`, did you mean `--format`?\n"],
    [["--nope-nope-nope"], "Unexpected option `--nope-nope-nope`, `okrlint --help` lists them.\n"],
    [["-f"], "Option `-f` needs a value: `-f NAME`.\n"],
    [["--format", "--quiet"], "Option `--format` needs a value: `--format NAME`.\n"],
    [["--format=jsn"], "Unexpected format `jsn`, did you mean `json`?\n"],
    [["--quiet=yes"], "Unexpected value `yes` for `--quiet`, which takes none.\n"],
    [["--now", "2026-02-30"], "Unexpected value `2026-02-30` for `--now`, expected a day such as `2026-12-31`.\n"],
    [["--max-warnings", "few"], "Unexpected value `few` for `--max-warnings`, expected a whole number.\n"],
    [
      ["--rule", "kr-measurable: loud"],
      'Unexpected severity `"loud"`, expected `off`, `warn` or `error` for `kr-measurable` in `--rule`.\n',
    ],
    [
      ["--rule", "error"],
      "Unexpected value `error` for `--rule`, expected a form such as `kr-measurable: error` or `max-objectives: [warn, {team: 4}]`.\n",
    ],
    [["--config", "absent.json"], "No config file `absent.json` was found.\n"],
    [["--stdin", "q3.md"], "Unexpected path `q3.md` beside `--stdin`; its name is given by `--stdin-filename`.\n"],
    [["--stdin-filename", "q3.md"], "Option `--stdin-filename` needs `--stdin`.\n"],
    [["help", "quite"], "There is no help on `quite`, did you mean `quiet`?\n"],
    [["inspect", "--fix"], "Option `--fix` is not for `inspect`; `okrlint inspect --help` lists what is.\n"],
    [["--since", "main"], "Option `--since` needs `--changed`.\n"],
    [["--staged", "--changed"], "Options `--staged` and `--changed` exclude each other.\n"],
    [["--staged", "--fix"], "Options `--staged` and `--fix` exclude each other.\n"],
    [["--staged", "--fix-suggestions", "no-placeholder"], "Options `--staged` and `--fix-suggestions` exclude each other.\n"],
    [["--changed", "--stdin"], "Options `--changed` and `--stdin` exclude each other.\n"],
    [["--diff", "--redact"], "Options `--diff` and `--redact` exclude each other.\n"],
    [["--max-file-size", "big"], "Unexpected value `big` for `--max-file-size`, expected a size such as `500kB` or `2MB`.\n"],
    [["--only", "kr-mesurable"], "Unexpected rule `kr-mesurable`, did you mean `kr-measurable`?\n"],
    [["completion", "bsh"], "Unexpected shell `bsh`, did you mean `bash`?\n"],
    [["completion"], "Command `completion` needs one shell: `okrlint completion bash`.\n"],
    [[""], "Unexpected empty path, expected a file, a folder or a glob.\n"],
    [["explain"], "Command `explain` needs a rule or a line: `okrlint explain kr-measurable`, `okrlint explain plans/q3.md:14`.\n"],
    [["explain", "kr-mesurable"], "Unexpected rule `kr-mesurable`, did you mean `kr-measurable`?\n"],
    [["-o", ".", "."], /^Cannot write the report to `\.`: EISDIR/],
  ] as const)("%s", async ([argv, expected]) => {
    const { code, stderr } = await runCommand(argv, { cwd: makePlans({ "q3.md": good }) })
    expect(code).toBe(2)
    if (typeof expected === "string") expect(stderr).toBe(expected)
    else expect(stderr).toMatch(expected)
  })
})

describe("options", () => {
  test("--format json gives a result for every file, clean or not", async () => {
    const cwd = makePlans({ "a.md": good, "b.md": warned })
    const { stdout } = await runCommand(["-f", "json"], { cwd })
    const results = JSON.parse(stdout) as LintResult[]
    expect(results.map(({ filePath, warningCount }) => [filePath, warningCount])).toEqual([
      [join(cwd, "a.md"), 0],
      [join(cwd, "b.md"), 1],
    ])
  })

  test("--quiet leaves warnings out and keeps every result", async () => {
    const cwd = makePlans({ "a.md": warned, "b.md": failed })
    const { stdout } = await runCommand(["-f", "json", "--quiet"], { cwd })
    const results = JSON.parse(stdout) as LintResult[]
    expect(results.map(({ messages, warningCount, errorCount }) => [messages.length, warningCount, errorCount])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
    ])
  })

  test("--rule sets severity and options over the config", async () => {
    const cwd = makePlans({ "q3.md": warned })
    expect((await runCommand(["--rule", "no-kpi-objective: error"], { cwd })).code).toBe(1)
    expect((await runCommand(["--rule", "no-kpi-objective: off"], { cwd })).stdout).toBe("")
    expect((await runCommand(["--rule", "no-kpi-objective: [error, {minScore: 1}]"], { cwd })).code).toBe(0)
    const { code, stderr } = await runCommand(["--rule", "no-kpi-objective: [error, {minScor: 1}]"], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Unexpected option `minScor` for rule `no-kpi-objective` in .*--rule.*, did you mean `minScore`\?\n$/)
  })

  test("a config is looked up from each file upward, unless told otherwise", async () => {
    const off = JSON.stringify([{ extends: ["recommended"], rules: { "no-kpi-objective": "off" } }])
    const cwd = makePlans({ "a/okrlint.config.json": off, "a/deep/q3.md": warned, "b/q3.md": warned, "other.json": off })
    const countIn = async (...argv: string[]): Promise<number> =>
      (await runCommand(argv, { cwd })).stdout.split("no-kpi-objective").length - 1
    expect(await countIn(".")).toBe(1)
    expect(await countIn("--no-config-lookup", ".")).toBe(2)
    expect(await countIn("--config", "other.json", ".")).toBe(0)
  })

  test("a config with a fault ends with 2 and names the file", async () => {
    const cwd = makePlans({ "okrlint.config.json": '[{ "rules": { "kr-mesurable": "error" } }]', "q3.md": good })
    const { code, stderr } = await runCommand([], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Unexpected rule `kr-mesurable` in .*okrlint\.config\.json.*did you mean `kr-measurable`\?\n$/)
  })

  test("an ignored file given by name is told of, and linted with --no-ignore", async () => {
    const cwd = makePlans({ ".okrlintignore": "q3.md\n", "q3.md": failed })
    const { code, stdout } = await runCommand(["q3.md"], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch("File is ignored: `.okrlintignore` matches it.")
    expect((await runCommand(["q3.md", "--no-warn-ignored"], { cwd })).stdout).toBe("")
    expect((await runCommand(["q3.md", "--no-ignore"], { cwd })).code).toBe(1)
  })

  test("--no-inline-config ignores comments", async () => {
    const cwd = makePlans({ "q3.md": `<!-- okrlint-disable -- agreed -->\n\n${failed}` })
    expect((await runCommand([], { cwd })).code).toBe(0)
    expect((await runCommand(["--no-inline-config"], { cwd })).code).toBe(1)
  })

  test("a comment may set a rule and its options", async () => {
    const cwd = makePlans({ "q3.md": `<!-- okrlint no-kpi-objective: ["error", { "minScore": 0.5 }] -->\n\n${warned}` })
    expect((await runCommand([], { cwd })).code).toBe(1)
  })
})

describe("--stdin", () => {
  test("lints what comes in, under the name it is given", async () => {
    const { code, stdout } = await runCommand(["--stdin", "--stdin-filename", "plans/q3.md"], { cwd: makePlans({}), stdin: failed })
    expect(code).toBe(1)
    expect(stdout).toMatch("\nplans/q3.md\n  5:8  error")
  })

  test("needs no name", async () => {
    const { code, stdout } = await runCommand(["--stdin", "-f", "json"], { cwd: makePlans({}), stdin: good })
    expect({ code, name: (JSON.parse(stdout) as LintResult[])[0]?.filePath }).toEqual({ code: 0, name: "<text>" })
  })

  test("says when it is no text", async () => {
    const { code, stdout } = await runCommand(["--stdin"], { cwd: makePlans({}), stdin: Uint8Array.from([0xff, 0xfe, 0]) })
    expect(code).toBe(2)
    expect(stdout).toMatch("File is UTF-16, expected UTF-8.")
  })
})

describe("colours", () => {
  const escape = String.fromCharCode(27)
  test.for([
    [[], {}, false, false],
    [[], {}, true, true],
    [["--color"], {}, false, true],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [[], { TERM: "dumb" }, true, false],
    [["-o", "report.txt"], {}, true, false],
  ] as const)("%j with %j, terminal %s: %s", async ([argv, env, terminal, expected]) => {
    const cwd = makePlans({ "q3.md": warned })
    const { stdout } = await runCommand(argv, { cwd, env, terminal })
    const report = existsSync(join(cwd, "report.txt")) ? readFileSync(join(cwd, "report.txt"), "utf8") : stdout
    expect(report.includes(escape)).toBe(expected)
  })
})

describe("pages", () => {
  test("--help fits a screen and names every command; the topics name every option", async () => {
    const { code, stdout } = await runCommand(["--help"])
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split("\n")
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(commandNames.filter(name => !lines.some(line => line.startsWith(`  ${name}`)))).toEqual([])
    const topics = [...new Set(options.map(({ group }) => group.toLowerCase()))]
    const pages = (await runCommand(["help", ...topics])).stdout.split("\n")
    expect(options.filter(({ name }) => !pages.some(line => line.includes(`--${name}`))).map(({ name }) => name)).toEqual([])
    expect([...lines, ...pages].filter(line => line.length > 80)).toEqual([])
  })

  test.for([
    [["inspect", "--help"], /^Usage: okrlint inspect \[path …\]\n[^]*--stdin-filename FILE\n/],
    [["help", "explain"], /^Usage: okrlint explain RULE\|FILE:LINE\n/],
    [["help", "--", "--quiet"], /^ +--quiet\n +Report errors only\. Warnings are neither/],
    [["help", "quiet", "git"], /--quiet\n[^]*--since REF\n/],
    [["help"], /^okrlint finds/],
  ] as const)("%j", async ([argv, expected]) => {
    const { code, stdout } = await runCommand(argv)
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
  })

  test("--version shows the version", async () => {
    expect((await runCommand(["-v"])).stdout).toMatch(/^v\d+\.\d+\.\d+\n$/)
  })

  test("rules lists every rule, as text and as data", async () => {
    expect((await runCommand(["rules"])).stdout).toMatch(/^kr-measurable +warn +Find key results/m)
    const rows = JSON.parse((await runCommand(["rules", "-f", "json"])).stdout) as { id: string; url: string }[]
    expect(rows.find(({ id }) => id === "kr-measurable")?.url).toBe("https://okrlint.dev/rules/kr-measurable")
  })

  test("explain says how the goal on a line is read, and what is found on it", async () => {
    const cwd = makePlans({ "q3.md": warned })
    const { code, stdout } = await runCommand(["explain", "q3.md:3"], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Objective {2}Maintain 99\.9% checkout availability {2}3:15\n {2}reads as a level to watch/)
    expect(stdout).toMatch("  cycle: 2026-Q3\n  warning  Objective `Maintain 99.9% checkout availability` reads like a KPI")
    expect(await runCommand(["explain", "q3.md:1"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "No goal stands on line 1 of `q3.md`, the nearest is on line 3.\n",
    })
    expect((await runCommand(["explain", "absent.md:1"], { cwd })).stderr).toBe("No files matching `absent.md` were found.\n")
  })

  test("explain shows a rule's page", async () => {
    const { code, stdout } = await runCommand(["explain", "max-objectives"])
    expect(code).toBe(0)
    expect(stdout).toMatch("| `team` | integer, at least 1 | `3` |")
    expect(stdout).toMatch("https://okrlint.dev/rules/max-objectives\n")
  })
})
