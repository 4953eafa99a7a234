/** What the files of a new plugin are made of. */
export interface PluginNames {
  /** The package, as `okrlint-plugin-week`. */
  readonly packageName: string
  /** What stands before the slash of its rules. */
  readonly prefix: string
  /** The version of okrlint that it is written for. */
  readonly version: string
}

/** What the new files import; kept apart, so that none of it looks like an import of this one. */
const lines = {
  manifest: 'import manifest from "./package.json" with { type: "json" }',
  defineRule: 'import { defineRule } from "okrlint"',
  defineConfig: 'import { defineConfig } from "okrlint/config"',
  ruleTester: 'import { RuleTester } from "okrlint/testing"',
  runner: 'import { describe, it } from "node:test"',
  rule: (path: string): string => `import noShouting from "${path}"`,
  plugin: (name: string): string => `import plugin from "${name}"`,
}

/** The files of a plugin with one rule, one preset and tests, by path with slashes. */
export function renderPluginFiles(names: PluginNames): Readonly<Record<string, string>> {
  return {
    "package.json": renderManifest(names),
    "index.js": renderIndex(names),
    "rules/no-shouting.js": rule,
    "rules/no-shouting.test.js": ruleTest,
    "README.md": renderReadme(names),
  }
}

function renderManifest({ packageName, version }: PluginNames): string {
  const manifest = {
    name: packageName,
    version: "0.1.0",
    type: "module",
    exports: "./index.js",
    files: ["index.js", "rules", "!rules/*.test.js"],
    keywords: ["okrlint", "okrlint-plugin", "okr"],
    scripts: { test: "node --test" },
    peerDependencies: { okrlint: `>=${version}` },
    devDependencies: { okrlint: `>=${version}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function renderIndex({ packageName, prefix }: PluginNames): string {
  return `${lines.manifest}
${lines.rule("./rules/no-shouting.js")}

/** @type {import('okrlint').Plugin} */
const plugin = {
  meta: { name: "${packageName}", version: manifest.version },
  rules: { "no-shouting": noShouting },
  configs: {},
}

plugin.configs.recommended = [{ plugins: { "${prefix}": plugin }, rules: { "${prefix}/no-shouting": "warn" } }]

export default plugin
`
}

const rule = `${lines.defineRule}

/** Marks at the end of a statement. */
const marks = /!+$/

export default defineRule({
  id: "no-shouting",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find key results that shout",
    why: "A mark at the end of a line does not make its number larger.",
    sources: [],
  },
  messages: {
    shouts: { text: "Key result \`{{keyResult}}\` ends with \`{{marks}}\`.", help: "Leave the marks out." },
  },
  suggestions: { leaveOut: "Leave out \`{{marks}}\`." },
  options: z => z.strictObject({ max: z.int().min(0).default(0).describe("Most marks that a key result may end with.") }),
  create({ options, report }) {
    return {
      keyResult(goal) {
        const found = marks.exec(goal.statement.text)
        if (found === null || found[0].length <= options.max) return
        const at = { start: found.index, end: found.index + found[0].length }
        const { start, end } = goal.statement.spanOf(at.start, at.end)
        report({
          goal,
          at,
          message: "shouts",
          data: { keyResult: goal.statement.text, marks: found[0] },
          suggestions: [{ suggestion: "leaveOut", data: { marks: found[0] }, edits: [{ range: [start.offset, end.offset], text: "" }] }],
        })
      },
    }
  },
})
`

const ruleTest = `// With vitest, take these from "vitest" instead.
${lines.runner}
${lines.ruleTester}
${lines.rule("./no-shouting.js")}

RuleTester.describe = describe
RuleTester.it = it

const plan = keyResult => \`## Objective: Bakers order without calling us\\n\\n- KR1: \${keyResult}\\n\`

new RuleTester().run("no-shouting", noShouting, {
  valid: [plan("First orders from 58% to 80%"), { code: plan("First orders from 58% to 80%!"), options: { max: 1 } }],
  invalid: [
    {
      code: plan("First orders from 58% to 80%!!"),
      errors: [
        {
          messageId: "shouts",
          line: 3,
          words: "!!",
          suggestions: [{ desc: "Leave out \`!!\`.", output: plan("First orders from 58% to 80%") }],
        },
      ],
    },
  ],
})
`

function renderReadme({ packageName, prefix }: PluginNames): string {
  return `# ${packageName}

Rules for [okrlint](https://www.npmjs.com/package/okrlint).

\`\`\`js
// okrlint.config.js
${lines.defineConfig}
${lines.plugin(packageName)}

export default defineConfig({ extends: ["recommended"] }, { plugins: { "${prefix}": plugin }, extends: ["${prefix}/recommended"] })
\`\`\`

In a config of data: \`{ "plugins": { "${prefix}": "${packageName}" }, "extends": ["recommended", "${prefix}/recommended"] }\`.

| Rule          | What it does                |
| ------------- | --------------------------- |
| \`no-shouting\` | Find key results that shout |

\`npm test\` runs the tests.
`
}
