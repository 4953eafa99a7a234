// Writes a new rule with one good and one bad example, adds it to the registry, and writes its test: new-rule.mjs ID [--root DIR]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: join(import.meta.dirname, "../../..") } },
  allowPositionals: true,
})
const id = positionals[0] ?? ""
const folder = join(values.root, "packages/core/src/rules")
const file = join(folder, `${id}.ts`)
const testFile = join(values.root, "packages/okrlint/test/rules", `${id}.test.ts`)

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  fail(`Unexpected rule id \`${id}\`, expected words in lower case with dashes, such as \`kr-measurable\`.`)
if (existsSync(file)) fail(`Rule \`${id}\` exists already: ${file}.`)

writeFileSync(file, ruleSource())
registerRule()
mkdirSync(dirname(testFile), { recursive: true })
writeFileSync(testFile, testSource())
console.log(`Wrote packages/core/src/rules/${id}.ts, its line in index.ts, and packages/okrlint/test/rules/${id}.test.ts.
Next: say what it finds, give it real examples, put it into a preset (packages/config/src/presets),
then run \`npx -y pnpm@10 generate\` for its page and \`npx -y pnpm@10 test\`.`)

function fail(message) {
  console.error(message)
  process.exit(2)
}

function ruleSource() {
  return `import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "${id}",
  scope: "objective",
  type: "suggestion",
  status: "draft",
  docs: {
    summary: "Find objectives that name a single word and nothing else",
    why: "Say here what goes wrong when goals look like this, and for whom.",
    sources: ["001"],
    limits: ["Say here what the rule knowingly misses or may flag wrongly."],
  },
  messages: {
    found: {
      text: "Objective \`{{objective}}\` is a single word.",
      help: "Say what should be different at the end of the cycle, and for whom.",
    },
  },
  create({ report }) {
    return {
      objective(goal) {
        const objective = goal.statement.text
        if (!objective.includes(" ")) report({ goal, message: "found", data: { objective } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective that says what changes",
    markdown: "## Objective: Bakers get their flour before the first batch\\n\\n- KR1: Deliveries before 4 a.m. from 60% to 90%\\n",
    reports: [],
  },
  {
    name: "an objective of one word",
    markdown: "## Objective: Growth\\n\\n- KR1: Deliveries before 4 a.m. from 60% to 90%\\n",
    reports: ["1:15 Objective \`Growth\` is a single word."],
  },
]
`
}

function testSource() {
  return `import { rules } from "@okrlint/core/rules"
import { describe, it } from "vitest"
import { RuleTester } from "../../src/testing.ts"

RuleTester.describe = describe
RuleTester.it = it

const plan = (objective: string): string => \`## Objective: \${objective}\\n\\n- KR1: Deliveries before 4 a.m. from 60% to 90%\\n\`

// Cases that are too many, or too odd, for the rule's page.
new RuleTester().run("${id}", rules["${id}"]!, {
  valid: [plan("Growth in the north")],
  invalid: [{ code: plan("Growth"), errors: [{ messageId: "found", data: { objective: "Growth" }, line: 1, words: "Growth" }] }],
})
`
}

/** Keeps imports and entries of the registry in alphabetical order. */
function registerRule() {
  const index = join(folder, "index.ts")
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const withImport = insertSorted(readFileSync(index, "utf8"), {
    pattern: /^import \w+ from "\.\/([\w-]+)\.ts"$/,
    line: `import ${name} from "./${id}.ts"`,
  })
  writeFileSync(index, insertSorted(withImport, { pattern: /^ {2}"([\w-]+)": \w+,$/, line: `  "${id}": ${name},` }))
}

function insertSorted(source, { pattern, line }) {
  const lines = source.split("\n")
  const known = lines.flatMap((text, at) => {
    const key = pattern.exec(text)?.[1]
    return key === undefined ? [] : [{ key, at }]
  })
  if (known.length === 0) fail(`Unexpected form of index.ts: found no line like \`${line.trim()}\`.`)
  const next = known.find(({ key }) => key > id)
  lines.splice(next === undefined ? known.at(-1).at + 1 : next.at, 0, line)
  return lines.join("\n")
}
