import fc from "fast-check"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { defineRule, OKRLint, type LintResult, type Plugin } from "../../src/index.ts"
import type { OKRLintOptions } from "../../src/node/okrlint-options.ts"
import { makeFolder } from "../memory-host.ts"

const bakery = `# Growth, Q3 2026

## Objective: Bakers order alone

- KR1: TBD
- KR2: Grow orders from 100 to 150 by 30 September 2026
- KR3: Calls drop to 3
`

const shop = `# Shop, Q3 2026

## Objective: Every visitor finds bread

<!-- okrlint-disable-next-line no-placeholder -- agreed in June -->

- KR1: TBD
- KR2: Grow orders from 100 to 150 by 30 September 2026
`

const files = { "bakery.md": bakery, "shop.md": shop }

/** What a run gave, and which files it had to lint because the cache did not hold them. */
interface CachedRun {
  readonly results: readonly LintResult[]
  readonly news: number
  readonly debug: readonly string[]
  readonly warnings: readonly string[]
}

async function lint(cwd: string, options: OKRLintOptions = {}): Promise<CachedRun> {
  const debug: string[] = []
  const warnings: string[] = []
  const okrlint = new OKRLint({
    cwd,
    now: "2026-07-01",
    cache: true,
    onDebug: line => debug.push(line),
    onWarning: warning => warnings.push(warning),
    ...options,
  })
  const results = await okrlint.lintFiles(["**/*.md"])
  const news = debug.map(line => /^(\d+) of \d+ files were not/.exec(line)?.[1]).find(count => count !== undefined)
  return { results, news: Number(news), debug, warnings }
}

/** The results as they are without a cache. */
async function lintAnew(cwd: string, options: OKRLintOptions = {}): Promise<readonly LintResult[]> {
  return (await lint(cwd, { ...options, cache: false })).results
}

const cachePath = (cwd: string): string => join(cwd, ".okrlintcache")

test("gives the same results from the cache, for files with findings and silenced ones, too", async () => {
  const cwd = makeFolder(files)
  const first = await lint(cwd)
  expect(first.results.map(({ messages }) => messages.length > 0)).toEqual([true, true])
  expect(first.results[1]?.suppressedMessages).toHaveLength(1)
  const second = await lint(cwd)
  expect([first.news, second.news]).toEqual([2, 0])
  expect(JSON.stringify(second.results)).toBe(JSON.stringify(first.results))
  expect(JSON.stringify(first.results)).toBe(JSON.stringify(await lintAnew(cwd)))
})

test("gives results that callers may look at, copy and change, and prints them as they are then", async () => {
  const cwd = makeFolder(files)
  const fresh = (await lint(cwd)).results
  const json = await new OKRLint({ cwd }).loadFormatter("json")
  const kept = (await lint(cwd)).results
  expect(kept.map(result => ({ ...result }))).toEqual(fresh)
  expect(structuredClone(kept)).toEqual(fresh)
  const changed = (await lint(cwd)).results
  Object.assign(changed[0]!, { messages: [], filePath: "/elsewhere/bakery.md" })
  expect(await json.format(changed)).toBe(
    `${JSON.stringify([{ ...fresh[0], messages: [], filePath: "/elsewhere/bakery.md" }, fresh[1]])}\n`,
  )
})

test("lints what has changed, what is new and what was renamed, and nothing else", async () => {
  const cwd = makeFolder(files)
  await lint(cwd)
  writeFileSync(join(cwd, "bakery.md"), bakery.replace("TBD", "Grow visits from 10 to 20 by 30 September 2026"))
  expect((await lint(cwd)).news).toBe(1)
  rmSync(join(cwd, "shop.md"))
  writeFileSync(join(cwd, "store.md"), shop)
  const renamed = await lint(cwd)
  expect(renamed.news).toBe(1)
  expect(renamed.results).toEqual(await lintAnew(cwd))
})

test("forgets files that are gone when it is written", async () => {
  const cwd = makeFolder(files)
  await lint(cwd)
  rmSync(join(cwd, "shop.md"))
  writeFileSync(join(cwd, "bakery.md"), `${bakery}\nMore.\n`)
  await lint(cwd)
  expect(readFileSync(cachePath(cwd), "utf8")).not.toMatch("shop.md")
})

test("keeps what other runs have written for files that this one did not look at", async () => {
  const cwd = makeFolder({ ...files, "teams/north.md": bakery.replace("Growth", "North") })
  await lint(cwd)
  const okrlint = new OKRLint({ cwd, now: "2026-07-01", cache: true })
  writeFileSync(join(cwd, "bakery.md"), `${bakery}\nMore.\n`)
  await okrlint.lintFiles(["bakery.md"])
  expect((await lint(cwd)).news).toBe(0)
})

describe("lints anew", () => {
  test.for<[string, OKRLintOptions]>([
    ["another severity", { overrideConfig: { rules: { "has-owner": "error" } } }],
    ["another option of a rule", { overrideConfig: { rules: { "max-objectives": ["warn", { team: 1 }] } } }],
    ["other settings", { overrideConfig: { settings: { fiscalYearStart: 4 } } }],
    ["other linter options", { overrideConfig: { linterOptions: { requireDirectiveReason: "warn" } } }],
    ["comments ignored", { allowInlineConfig: false }],
    ["unused comments reported otherwise", { reportUnusedDirectives: "error" }],
    ["rules left out", { ruleFilter: ({ ruleId }) => ruleId === "no-placeholder" }],
    ["another build", { program: { build: "other", url: "file:///nowhere/okrlint.js" } }],
  ])("with %s", async ([, options]) => {
    const cwd = makeFolder(files)
    await lint(cwd)
    const other = await lint(cwd, options)
    expect(other.news).toBe(2)
    expect(other.results).toEqual(await lintAnew(cwd, options))
    expect((await lint(cwd, options)).news).toBe(0)
  })

  test("with another config file, and not for another place of the same settings in it", async () => {
    const cwd = makeFolder({
      ...files,
      "okrlint.config.json": '[{ "extends": ["recommended"] }, { "settings": { "team": "North", "language": "en" } }]',
    })
    await lint(cwd)
    writeFileSync(
      join(cwd, "okrlint.config.json"),
      '[{ "name": "ours", "extends": ["recommended"], "settings": { "language": "en", "team": "North" } }]',
    )
    expect((await lint(cwd)).news).toBe(0)
    writeFileSync(join(cwd, "okrlint.config.json"), '[{ "extends": ["strict"] }]')
    expect((await lint(cwd)).news).toBe(2)
  })
})

describe("the day", () => {
  const undated = "# Growth\n\n## Objective: Bakers order alone\n\n- KR1: Grow orders from 100 to 150\n"

  test("does not matter to a page that names its quarter", async () => {
    const cwd = makeFolder(files)
    await lint(cwd)
    const later = await lint(cwd, { now: "2026-08-01" })
    expect(later.news).toBe(0)
    expect(later.results).toEqual(await lintAnew(cwd, { now: "2026-08-01" }))
  })

  test("matters to a page whose findings speak of it", async () => {
    const cwd = makeFolder({ "plan.md": undated })
    const first = await lint(cwd)
    expect((await lint(cwd)).news).toBe(0)
    const later = await lint(cwd, { now: "2027-02-01" })
    expect(later.news).toBe(1)
    expect(later.results).not.toEqual(first.results)
    expect(later.results).toEqual(await lintAnew(cwd, { now: "2027-02-01" }))
  })

  test("matters to a comment that ends", async () => {
    const cwd = makeFolder({
      "shop.md": shop.replace("agreed in June", "agreed until autumn").replace("no-placeholder --", "no-placeholder until 2026-09-01 --"),
    })
    expect((await lint(cwd)).results[0]?.suppressedMessages).toHaveLength(1)
    const later = await lint(cwd, { now: "2026-10-01" })
    expect(later.results[0]?.suppressedMessages).toEqual([])
    expect(later.results).toEqual(await lintAnew(cwd, { now: "2026-10-01" }))
  })
})

describe("plugins", () => {
  const createPlugin = (version: string | undefined, text: string): Plugin => ({
    meta: { name: "okrlint-plugin-house", ...(version !== undefined && { version }) },
    rules: {
      "no-orders": defineRule({
        id: "no-orders",
        scope: "keyResult",
        type: "suggestion",
        docs: { summary: "Find orders", why: "They are over.", sources: [] },
        messages: { found: { text, help: "Leave them out." } },
        create: ({ report }) => ({ keyResult: goal => report({ goal, message: "found" }) }),
      }),
    },
  })
  const using = (plugin: Plugin): OKRLintOptions => ({
    overrideConfig: { plugins: { house: plugin }, rules: { "house/no-orders": "warn" } },
  })

  test("are told apart by name and version", async () => {
    const cwd = makeFolder(files)
    expect((await lint(cwd, using(createPlugin("1.0.0", "One.")))).news).toBe(2)
    expect((await lint(cwd, using(createPlugin("1.0.0", "One.")))).news).toBe(0)
    const next = await lint(cwd, using(createPlugin("1.1.0", "Two.")))
    expect(next.news).toBe(2)
    expect(next.results[0]?.messages.map(({ message }) => message)).toContain("Two.")
  })

  test("without a version leave their files out of the cache", async () => {
    const cwd = makeFolder(files)
    expect((await lint(cwd, using(createPlugin(undefined, "One.")))).news).toBe(2)
    const next = await lint(cwd, using(createPlugin(undefined, "Two.")))
    expect(next.results[0]?.messages.map(({ message }) => message)).toContain("Two.")
  })

  test("of patterns are told apart by what they look for", async () => {
    const config = (words: string): string =>
      `[{ "plugins": { "house": { "patterns": { "no-word": { "scope": "keyResult", "words": ["${words}"], "message": "M.", "help": "H." } } } }, "rules": { "house/no-word": "warn" } }]`
    const cwd = makeFolder({ ...files, "okrlint.config.json": config("orders") })
    const first = await lint(cwd)
    expect([first.news, (await lint(cwd)).news]).toEqual([2, 0])
    writeFileSync(join(cwd, "okrlint.config.json"), config("calls"))
    expect((await lint(cwd)).results).not.toEqual(first.results)
  })
})

describe("a cache that is not as it was written", () => {
  const at = (share: number, change: (byte: number) => number): ((bytes: Buffer) => Buffer) => {
    return bytes => {
      const changed = Buffer.from(bytes)
      const place = Math.floor(share * (bytes.length - 1))
      changed[place] = change(bytes[place]!)
      return changed
    }
  }
  const inIndex = (from: string, to: string): ((bytes: Buffer) => Buffer) => {
    return bytes => Buffer.from(bytes.toString("latin1").replace(from, to), "latin1")
  }

  test.for<[string, (bytes: Buffer) => Buffer]>([
    ["empty", () => Buffer.alloc(0)],
    ["of something else", () => Buffer.from('[{ "version": 1 }]\n')],
    ["of another form", inIndex("okrlint cache 4", "okrlint cache 3")],
    ["without a size", inIndex("okrlint cache 4", "okrlint cache 4\n")],
    ["changed in its index", inIndex('"rows":', '"Rows":')],
    ["changed in a block", at(0.6, byte => byte ^ 1)],
    ["cut off in its first line", bytes => bytes.subarray(0, 20)],
    ["cut off in its index", bytes => bytes.subarray(0, 200)],
    ["cut off in a block", bytes => bytes.subarray(0, 0.6 * bytes.length)],
    ["full of zeros", bytes => Buffer.alloc(bytes.length)],
  ])("is passed over when it is %s, and written anew", async ([, change]) => {
    const cwd = makeFolder(files)
    const first = await lint(cwd)
    writeFileSync(cachePath(cwd), change(readFileSync(cachePath(cwd))))
    const next = await lint(cwd)
    expect(next.results).toEqual(first.results)
    expect(next.warnings).toEqual([])
    expect(next.news).toBeGreaterThan(0)
    expect((await lint(cwd)).news).toBe(0)
  })

  test("is never believed where a byte of it is another, or where it ends", async () => {
    const cwd = makeFolder(files)
    const { results } = await lint(cwd)
    const whole = readFileSync(cachePath(cwd))
    const damage = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      bits: fc.integer({ min: 1, max: 255 }),
      isCut: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(), async ({ share, bits, isCut }, edit) => {
        writeFileSync(join(cwd, "shop.md"), shop)
        const damaged = at(share, byte => byte ^ bits)(whole)
        writeFileSync(cachePath(cwd), isCut ? damaged.subarray(0, share * damaged.length) : damaged)
        const next = await lint(cwd)
        expect([next.results, next.warnings]).toEqual([results, []])
        writeFileSync(join(cwd, "shop.md"), shop.replace("100", String(edit)))
        expect((await lint(cwd)).results).toEqual(await lintAnew(cwd))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test("is a folder, which holds a file for each working folder", async () => {
    const cwd = makeFolder({ ...files, "cached/": "" })
    const options = { cacheLocation: "cached" }
    expect([(await lint(cwd, options)).news, (await lint(cwd, options)).news]).toEqual([2, 0])
  })
})

test("tells when the cache cannot be written, and gives the results all the same", async () => {
  const cwd = makeFolder({ ...files, taken: "a file" })
  const { results, warnings } = await lint(cwd, { cacheLocation: "taken/cache" })
  expect(results).toEqual(await lintAnew(cwd))
  expect(warnings).toEqual([expect.stringMatching(/^The cache cannot be written in .*taken: E(EXIST|NOTDIR)/)])
})

test("does not keep a file on which a rule failed", async () => {
  const cwd = makeFolder(files)
  const plugin: Plugin = {
    meta: { name: "house", version: "1.0.0" },
    rules: {
      breaks: defineRule({
        id: "breaks",
        scope: "document",
        type: "problem",
        docs: { summary: "Find nothing", why: "It fails.", sources: [] },
        messages: { found: { text: "F.", help: "H." } },
        create: () => ({
          document: () => {
            throw new Error("out of reach")
          },
        }),
      }),
    },
  }
  const options: OKRLintOptions = { overrideConfig: { plugins: { house: plugin }, rules: { "house/breaks": "warn" } } }
  await lint(cwd, options)
  expect((await lint(cwd, options)).news).toBe(2)
})

describe("rules over all documents", () => {
  const twice = { "north.md": bakery, "south.md": bakery.replace("Growth", "South"), "east.md": shop }
  const options: OKRLintOptions = { overrideConfig: { rules: { "no-duplicate-goal": "warn" } } }

  test("find in cached documents what they find in fresh ones, when one of them changes", async () => {
    const cwd = makeFolder(twice)
    const first = await lint(cwd, options)
    expect(JSON.stringify((await lint(cwd, options)).results)).toBe(JSON.stringify(first.results))
    writeFileSync(join(cwd, "south.md"), shop.replace("Shop", "South"))
    const changed = await lint(cwd, options)
    expect(JSON.stringify(changed.results)).toBe(JSON.stringify(await lintAnew(cwd, options)))
    expect(changed.results[1]).not.toEqual(first.results[1])
    expect((await lint(cwd, options)).news).toBe(0)
  })

  test("do not find what another set of files gave", async () => {
    const cwd = makeFolder(twice)
    await lint(cwd, options)
    rmSync(join(cwd, "south.md"))
    const { results } = await lint(cwd, options)
    expect(JSON.stringify(results)).toBe(JSON.stringify(await lintAnew(cwd, options)))
  })
})

test("makes fixes on cached documents, and knows the fixed ones afterwards", async () => {
  const fixable = `${bakery}\n<!-- okrlint-disable-line -->\n`
  const cwd = makeFolder({ "bakery.md": fixable })
  await lint(cwd)
  const fixed = await lint(cwd, { fix: true })
  expect(fixed.results).toEqual(await lintAnew(cwd, { fix: true }))
  expect(fixed.results[0]?.output).toBeDefined()
  await OKRLint.outputFixes(fixed.results)
  const after = await lint(cwd)
  expect(after.news).toBe(0)
  expect(after.results).toEqual(await lintAnew(cwd))
})

test("silences what the suppressions file accepts at each run, whatever the cache holds", async () => {
  const cwd = makeFolder(files)
  const options = { applySuppressions: true }
  await lint(cwd, options)
  const okrlint = new OKRLint({ cwd, now: "2026-07-01", cache: true, ...options })
  await okrlint.suppressFindings(await okrlint.lintFiles(["**/*.md"]))
  const accepted = await lint(cwd, options)
  expect(accepted.news).toBe(0)
  expect(accepted.results.flatMap(({ messages }) => messages)).toEqual([])
  expect(accepted.results).toEqual(await lintAnew(cwd, options))
})
