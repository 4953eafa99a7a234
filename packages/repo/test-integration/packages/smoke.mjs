// Uses everything that the installed packages export, as a reader of theirs would: smoke.mjs, in a folder that has them installed.
// Prints a line of JSON for each export: its name, and what went wrong, if anything.
import assert from "node:assert/strict"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const plan = "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Cut refunds from 4% to 2%\n- KR2: TBD\n"
const now = "2026-07-01"

/** What a package must be able to do, by what is imported. */
const uses = {
  okrlint: async ({ OKRLint, Linter, defineConfig, presets, ConfigError, auditFiles }) => {
    const okrlint = new OKRLint({ now, overrideConfigFile: true })
    const [result] = await okrlint.lintText(plan, { filePath: "q3.md" })
    assert.deepEqual(
      result.messages.filter(({ ruleId }) => ruleId === "no-placeholder").map(({ line }) => line),
      [6],
    )
    for (const name of [
      "stylish",
      "json",
      "jsonl",
      "sarif",
      "github",
      "gitlab",
      "junit",
      "checkstyle",
      "rdjson",
      "unix",
      "markdown",
      "html",
    ]) {
      const text = await (await okrlint.loadFormatter(name)).format([result])
      assert.match(text, /no-placeholder/, name)
    }
    writeFileSync("smoke.md", plan)
    const [read] = await okrlint.lintFiles(["smoke.md"])
    assert.deepEqual(
      read.messages.map(({ ruleId }) => ruleId),
      result.messages.map(({ ruleId }) => ruleId),
    )
    writeFileSync("smoke.config.ts", 'const level: string = "error"\nexport default [{ rules: { "has-owner": level } }]\n')
    const strict = new OKRLint({ now, overrideConfigFile: "smoke.config.ts" })
    assert.ok((await strict.lintFiles(["smoke.md"]))[0].messages.some(({ ruleId }) => ruleId === "has-owner"))
    await assert.rejects(
      new OKRLint({ now, overrideConfigFile: true, overrideConfig: [{ rules: { absent: 1 } }] }).lintFiles(["smoke.md"]),
      ConfigError,
    )
    assert.ok(new Linter().verify(plan, defineConfig(presets.strict), { filePath: "q3.md", now }).length > 0)
    assert.equal((await auditFiles(["smoke.md"], { cwd: process.cwd(), now })).audit.boards.length, 1)
  },
  "okrlint/config": async ({ defineConfig, defineRule, globalIgnores, presets }) => {
    const okrlint = await import("okrlint")
    assert.ok([defineConfig, globalIgnores, defineRule].every(one => typeof one === "function"))
    assert.deepEqual(Object.keys(presets), Object.keys(okrlint.presets))
    assert.deepEqual(defineConfig({ extends: ["strict"] }), okrlint.defineConfig({ extends: ["strict"] }))
  },
  "okrlint/universal": ({ Linter }) => {
    const messages = new Linter().verify(plan, [{ rules: { "max-objectives": ["error", { team: 1, company: 1 }] } }], { now })
    assert.deepEqual(messages, [])
  },
  "okrlint/workspace": async ({ discoverFiles }) => assert.equal(typeof discoverFiles, "function"), // for our own packages
  "okrlint/testing": async ({ RuleTester }) => {
    const { defineRule } = await import("okrlint")
    const rule = defineRule({
      id: "no-late-orders",
      scope: "keyResult",
      type: "problem",
      docs: { summary: "Find refunds", why: "They are late orders.", sources: [] },
      messages: { late: { text: "Key result counts refunds.", help: "Count orders." } },
      create: ({ report }) => ({ keyResult: goal => goal.statement.text.includes("refunds") && report({ goal, message: "late" }) }),
    })
    new RuleTester().run(rule.id, rule, {
      valid: [plan.replace("refunds", "costs")],
      invalid: [{ code: plan, errors: [{ messageId: "late", line: 5 }] }],
    })
    assert.throws(() => new RuleTester().run(rule.id, rule, { valid: [plan], invalid: [] }))
  },
  "okrlint/schema.json": ({ default: schema }) => assert.match(schema.$schema, /json-schema/),
  "okrlint/schemas/config.schema.json": ({ default: schema }) => assert.match(schema.$schema, /json-schema/),
  "@okrlint/markdown": async ({ parseMarkdown, fromMdast, okrlintParse }) => {
    const { unified } = await import("unified")
    const { default: remarkParse } = await import("remark-parse")
    const statements = document => document.goals.map(({ statement }) => statement.text)
    const expected = ["Bakers order alone", "Cut refunds from 4% to 2%", "TBD"]
    assert.deepEqual(statements(parseMarkdown(plan)), expected)
    assert.deepEqual(statements(fromMdast(unified().use(remarkParse).parse(plan), plan)), expected)
    const processor = unified().use(remarkParse).use(okrlintParse)
    const file = { value: plan, data: {}, toString: () => plan }
    await processor.run(processor.parse(plan), file)
    assert.deepEqual(statements(file.data.okrlint), expected)
  },
  "@okrlint/core": async ({ createReader, checkDocument, defineRule }) => {
    const { document, goals } = await understand()
    assert.equal(createReader(document, { now })(goals[1]).kind, "bet")
    assert.deepEqual(checkDocument(document, [], { now }).findings, [])
    assert.equal(typeof defineRule, "function")
  },
  "@okrlint/core/model": async ({ childrenOf, fingerprint }) => {
    const { goals } = await understand()
    assert.equal(childrenOf(goals[0], "keyResult").length, 2)
    assert.equal(fingerprint("Bakers order alone"), fingerprint("bakers order alone"))
  },
  "@okrlint/core/reading": ({ read, isPlaceholder }) => {
    assert.equal(read("Cut refunds from 4% to 2%").kind, "bet")
    assert.equal(isPlaceholder("TBD"), true)
  },
  "@okrlint/core/audit": async ({ auditDocument, summarizeAudit }) => {
    const { document, read } = await understand()
    assert.equal(summarizeAudit(auditDocument({ document, read, filePath: "q3.md" })).boards.length, 1)
  },
  "@okrlint/core/comparison": async ({ describeGoals, compareGoals }) => {
    const [before, after] = await Promise.all([plan, plan.replace("2%", "3%")].map(understand))
    const states = [before, after].map(({ document, read }) => describeGoals(document, read, "q3.md"))
    assert.match(JSON.stringify(compareGoals(...states)), /target-weakened/)
  },
  "@okrlint/core/rewriting": async ({ addKeyResult }) => {
    const { document, goals } = await understand()
    assert.match(addKeyResult(goals[0], document, "Cut calls")[0].text, /Cut calls/)
  },
  "@okrlint/core/rules": ({ rules, defaultOptions }) => {
    assert.ok(Object.keys(rules).length > 40)
    assert.ok("max-objectives" in defaultOptions)
  },
  "@okrlint/core/similarity": ({ similarity }) => assert.equal(similarity("bakers order alone", "bakers order alone"), 1),
  "@okrlint/core/testing": ({ assertSame }) => assert.throws(() => assertSame("sum", 1, 2)),
  "@okrlint/config": ({ defineConfig, didYouMean, presets }) => {
    assert.equal(defineConfig(presets.recommended).length > 0, true)
    assert.match(didYouMean("max-objective", ["max-objectives"]), /max-objectives/)
  },
  "@okrlint/config/load": async ({ loadConfigFile }) => {
    for (const [file, text] of Object.entries({
      "load.config.yaml": "- rules: { has-owner: warn }\n",
      "load.config.jsonc": '// ours\n[{ "rules": { "has-owner": "warn" } }]',
      "load.config.mjs": 'export default [{ rules: { "has-owner": "warn" } }]',
      "load.config.ts": 'const level: string = "warn"\nexport default [{ rules: { "has-owner": level } }]',
    })) {
      writeFileSync(file, text)
      assert.deepEqual((await loadConfigFile(`${process.cwd()}/${file}`))[0].rules, { "has-owner": "warn" }, file)
    }
  },
  "@okrlint/config/validate": ({ validateConfig }) => {
    assert.throws(() => validateConfig([{ rulez: {} }], "okrlint.config.json"), /okrlint\.config\.json/)
  },
  "@okrlint/mcp": ({ createServer }) => assert.equal(typeof createServer, "function"), // driven by a client in the package's own tests
  "remark-lint-okr": async ({ default: remarkLintOkr }) => {
    const { unified } = await import("unified")
    const { default: remarkParse } = await import("remark-parse")
    const { VFile } = await import("vfile")
    const file = new VFile({ value: plan, path: "q3.md" })
    const processor = unified().use(remarkParse).use(remarkLintOkr)
    await processor.run(processor.parse(file), file)
    assert.ok(file.messages.some(({ ruleId, line }) => ruleId === "no-placeholder" && line === 6))
  },
  "eslint-plugin-okr": async ({ default: okr }) => {
    const { ESLint } = await import("eslint")
    const { default: markdown } = await import("@eslint/markdown")
    const overrideConfig = [
      { files: ["**/*.md"], plugins: { markdown, okr }, language: "markdown/gfm", rules: { "okr/no-placeholder": "error" } },
    ]
    const [{ messages }] = await new ESLint({ overrideConfigFile: true, overrideConfig }).lintText(plan, { filePath: "q3.md" })
    assert.deepEqual(
      messages.map(({ ruleId, line }) => `${ruleId} ${line}`),
      ["okr/no-placeholder 6"],
    )
  },
}

async function understand(text = plan) {
  const { parseMarkdown } = await import("@okrlint/markdown")
  const { createReader } = await import("@okrlint/core")
  const document = parseMarkdown(text)
  return { document, goals: document.goals, read: createReader(document, { now }) }
}

/** As an import, but JSON too, which Node 20 imports with a warning only. */
async function load(name) {
  return name.endsWith(".json") ? { default: JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(name)), "utf8")) } : import(name)
}

for (const name of process.argv.slice(2)) {
  const use = name.endsWith("/package.json") ? ({ default: { version } }) => assert.match(version, /^\d+\.\d+\.\d+/) : uses[name]
  let error
  try {
    assert.ok(use, "Nothing here uses it.")
    await use(await load(name))
  } catch (cause) {
    error = cause.stack
  }
  console.log(JSON.stringify({ name, error }))
}
