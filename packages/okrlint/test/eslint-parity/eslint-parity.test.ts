import { readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, test } from "vitest"
import { makeESLint, makeOKRLint, summarize, type Tool } from "./both-tools.ts"

/** A call that both tools understand, and what is compared of its outcome. */
type Call = (tool: Tool) => Promise<unknown>

const lint =
  (patterns: (tool: Tool) => unknown, options: (tool: Tool) => object = () => ({})): Call =>
  async tool =>
    summarize(await tool.make(options(tool)).lintFiles(patterns(tool)))

const calls: Readonly<Record<string, Call>> = {
  "a file": lint(({ file }) => file("bad")),
  "a list of files": lint(({ file }) => [file("bad"), file("good"), file("bad")]),
  "a folder": lint(() => ["."]),
  "a folder below": lint(() => "deep"),
  "a glob": lint(({ file }) => [file("**/*")]),
  "no patterns: the working folder": lint(() => []),
  "no patterns with passOnNoPatterns": lint(
    () => [],
    () => ({ passOnNoPatterns: true }),
  ),
  "an empty string": lint(() => ""),
  "an empty string with passOnNoPatterns": lint(
    () => "",
    () => ({ passOnNoPatterns: true }),
  ),
  "a list with an empty string": lint(() => [""]),
  "a list with a number": lint(() => [1]),
  "a file that is not there": lint(({ file }) => file("absent")),
  "a file that is not there with errorOnUnmatchedPattern false": lint(
    ({ file }) => [file("absent"), file("bad")],
    () => ({ errorOnUnmatchedPattern: false }),
  ),
  "a glob that matches nothing": lint(({ file }) => file("none*")),
  "a glob with globInputPaths false": lint(
    ({ file }) => file("ba*"),
    () => ({ globInputPaths: false }),
  ),
  "an ignored file by name": lint(({ file }) => file("ignored")),
  "an ignored file by name with warnIgnored false": lint(
    ({ file }) => file("ignored"),
    () => ({ warnIgnored: false }),
  ),
  ignorePatterns: lint(
    () => ["."],
    ({ file }) => ({ ignorePatterns: [`deep/${file("bad")}`, file("go*")] }),
  ),
  "ignorePatterns null": lint(
    ({ file }) => file("bad"),
    () => ({ ignorePatterns: null }),
  ),
  ruleFilter: lint(
    () => ["."],
    ({ errorRule }) => ({ ruleFilter: ({ ruleId }: { ruleId: string }) => ruleId !== errorRule }),
  ),
  "ruleFilter by severity": lint(
    () => ["."],
    () => ({ ruleFilter: ({ severity }: { severity: number }) => severity === 2 }),
  ),
  overrideConfig: lint(
    ({ file }) => file("bad"),
    ({ errorRule }) => ({ overrideConfig: { rules: { [errorRule]: "warn" } } }),
  ),
  "overrideConfig as a list": lint(
    ({ file }) => file("bad"),
    ({ errorRule }) => ({ overrideConfig: [{ rules: { [errorRule]: "off" } }] }),
  ),
  overrideConfigFile: lint(
    ({ file }) => file("bad"),
    () => ({ overrideConfigFile: "other.config.mjs" }),
  ),
  "overrideConfigFile null": lint(
    ({ file }) => file("bad"),
    () => ({ overrideConfigFile: null }),
  ),
  "overrideConfigFile that is not there": lint(
    ({ file }) => file("bad"),
    () => ({ overrideConfigFile: "absent.config.mjs" }),
  ),
  "baseConfig, which the config file overrules": lint(
    ({ file }) => [file("bad"), file("warned")],
    ({ errorRule }) => ({ baseConfig: { rules: { [errorRule]: "off" } } }),
  ),
  "a broken overrideConfig": lint(
    ({ file }) => file("bad"),
    ({ errorRule }) => ({ overrideConfig: { rules: { [errorRule]: "loud" } } }),
  ),
  "an unknown rule": lint(
    ({ file }) => file("bad"),
    () => ({ overrideConfig: { rules: { "no-such-rule": "error" } } }),
  ),
  "an idle directive": lint(({ file }) => file("idle")),
  fix: lint(
    ({ file }) => file("idle"),
    () => ({ fix: true }),
  ),
  "fix as a predicate": lint(
    ({ file }) => file("idle"),
    () => ({ fix: () => false }),
  ),
  "fixTypes that do not fit": lint(
    ({ file }) => file("idle"),
    () => ({ fix: true, fixTypes: ["problem"] }),
  ),
  "fixTypes that fit": lint(
    ({ file }) => file("idle"),
    () => ({ fix: true, fixTypes: ["directive"] }),
  ),
  "allowInlineConfig false": lint(
    ({ file }) => file("idle"),
    () => ({ allowInlineConfig: false }),
  ),
  "a text": async tool => summarize(await tool.make().lintText(tool.badText)),
  "a text with a name": async tool => summarize(await tool.make().lintText(tool.badText, { filePath: tool.file("deep/new") })),
  "a text with an ignored name": async tool => summarize(await tool.make().lintText(tool.badText, { filePath: tool.file("ignored") })),
  "a text with an ignored name and warnIgnored false": async tool =>
    summarize(await tool.make().lintText(tool.badText, { filePath: tool.file("ignored"), warnIgnored: false })),
  getErrorResults: async tool => summarize(tool.Class.getErrorResults(await tool.make().lintFiles(["."]))),
  outputFixes: async tool => {
    const path = join(tool.cwd, tool.file("idle"))
    const before = readFileSync(path, "utf8")
    await tool.Class.outputFixes(await tool.make({ fix: true }).lintFiles(tool.file("idle")))
    const isChanged = readFileSync(path, "utf8") !== before
    writeFileSync(path, before)
    return isChanged
  },
  version: tool => Promise.resolve(/^\d+\.\d+\.\d+/.test(tool.Class.version)),
  isPathIgnored: tool => Promise.all(["ignored", "bad", "absent"].map(name => tool.make().isPathIgnored(tool.file(name)))),
  "isPathIgnored in node_modules": tool => tool.make().isPathIgnored(tool.file("node_modules/pack/a")),
  findConfigFile: async tool => basename((await tool.make().findConfigFile()) ?? "").replace(/^\w+/, "tool"),
  "findConfigFile of a file": async tool =>
    basename((await tool.make().findConfigFile(tool.file("deep/bad"))) ?? "").replace(/^\w+/, "tool"),
  "findConfigFile with overrideConfigFile true": async tool => (await tool.make({ overrideConfigFile: true }).findConfigFile()) ?? "none",
  "calculateConfigForFile of an ignored file": async tool => (await tool.make().calculateConfigForFile(tool.file("ignored"))) ?? "none",
  calculateConfigForFile: async tool => typeof (await tool.make().calculateConfigForFile(tool.file("bad"))),
  loadFormatter: async tool => {
    const engine = tool.make()
    const report = String(await (await engine.loadFormatter()).format(await engine.lintFiles(tool.file("bad"))))
    return [report.includes(tool.file("bad")), report.includes(tool.errorRule)]
  },
  "loadFormatter json": async tool => {
    const engine = tool.make()
    const report = String(await (await engine.loadFormatter("json")).format(await engine.lintFiles(tool.file("bad"))))
    return summarize(JSON.parse(report) as Parameters<typeof summarize>[0])
  },
  "loadFormatter of a name that nothing has": async tool => tool.make().loadFormatter("no-such-formatter"),
  getRulesMetaForResults: async tool => {
    const engine = tool.make()
    const meta = engine.getRulesMetaForResults(await engine.lintFiles(["."]))
    return [Object.keys(meta).includes(tool.errorRule), Object.keys(meta).includes(tool.warningRule), Object.keys(meta).length]
  },
  "getRulesMetaForResults of nothing": tool => Promise.resolve(tool.make().getRulesMetaForResults([])),
  stats: async tool => {
    const [result] = await tool.make({ stats: true, fix: true }).lintFiles(tool.file("idle"))
    return [result?.stats?.fixPasses, result?.stats?.times.passes.map(pass => Object.keys(pass).toSorted())]
  },
  "stats that are not asked for": async tool => (await tool.make().lintFiles(tool.file("bad"))).map(result => "stats" in result),
  fromOptionsModule: async tool => {
    const engine = await tool.Class.fromOptionsModule(pathToFileURL(join(tool.cwd, "options.mjs")))
    return summarize(await engine.lintFiles(tool.file("bad")))
  },
  ...Object.fromEntries(
    [
      { nonsense: 1 },
      { fix: 1 },
      { cwd: "" },
      { ignore: "yes" },
      { ignorePatterns: "a" },
      { overrideConfig: "a" },
      { overrideConfigFile: 3 },
      { plugins: [] },
      { fixTypes: ["everything"] },
      { errorOnUnmatchedPattern: 0 },
      { warnIgnored: null },
      { ruleFilter: true },
      { stats: "on" },
      { passOnNoPatterns: "no" },
      { cache: 1 },
      { cacheLocation: "" },
      { cacheStrategy: "often" },
      { concurrency: -1 },
    ].map(options => [`new with ${JSON.stringify(options)}`, (tool: Tool) => Promise.resolve(typeof tool.make(options))] as const),
  ),
}

/** The outcome, or that there was an error: wording is each tool's own. */
async function outcomeOf(call: Call, tool: Tool): Promise<unknown> {
  try {
    return { gave: await call(tool) }
  } catch (error) {
    return error instanceof Error ? "throws an error" : error
  }
}

describe("what ESLint's class does, okrlint's does", () => {
  test.for(Object.entries(calls))("%s", async ([, call]) => {
    const [theirs, ours] = [await outcomeOf(call, makeESLint()), await outcomeOf(call, makeOKRLint())]
    expect(ours).toEqual(theirs)
  })
})

/** What is meant to be otherwise, and why. */
const differences: readonly (readonly [why: string, call: Call])[] = [
  [
    "without a config the preset `recommended` applies, so that okrlint works at once",
    lint(
      ({ file }) => file("bad"),
      () => ({ overrideConfigFile: true }),
    ),
  ],
  ["`!pattern` takes away from the others", lint(({ file }) => [".", `!${file("bad")}`])],
  [
    "ignorePatterns have the form of .gitignore, where a bare name holds at any depth",
    lint(
      () => ["."],
      ({ file }) => ({ ignorePatterns: [file("bad")] }),
    ),
  ],
  ["a relative cwd is taken from the process's own", tool => Promise.resolve(typeof tool.make({ cwd: "plans" }))],
]

describe("what is meant to be otherwise", () => {
  test.for(differences)("%s", async ([, call]) => {
    expect(await outcomeOf(call, makeOKRLint())).not.toEqual(await outcomeOf(call, makeESLint()))
  })
})

test("errors about options name everything that is wrong, and what was meant", () => {
  expect(() => makeOKRLint().make({ fixx: true, now: "soon", stats: "on", ignore: undefined })).toThrow(`Unexpected options for \`OKRLint\`:
- There is no option \`fixx\`, did you mean \`fix\`?
- Unexpected value \`"soon"\` for \`now\`, expected a day such as \`2026-12-31\`.
- Unexpected value \`"on"\` for \`stats\`, expected a boolean.`)
})

test("every public method of ESLint's class is there, but for what only ESLint has", () => {
  const own = (value: object): string[] => Object.getOwnPropertyNames(value).filter(name => !name.startsWith("_"))
  const [theirs, ours] = [makeESLint().Class, makeOKRLint().Class] as unknown as [{ prototype: object }, { prototype: object }] // classes are objects with prototypes
  expect(own(theirs.prototype).filter(name => !own(ours.prototype).includes(name))).toEqual(["hasFlag"])
  expect(
    own(theirs)
      .filter(name => !own(ours).includes(name))
      .toSorted(),
  ).toEqual(["configType", "defaultConfig"])
})
