import { Linter } from "okrlint"
import { parseMarkdown } from "@okrlint/markdown"
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver"
import { expect, test } from "vitest"
import { applyAction, connect, rangeOfWords, testDay, type ClientOptions } from "./client.ts"
import { shopPlan } from "./plans.ts"

interface Offered {
  readonly actions: readonly CodeAction[]
  find(title: string): CodeAction | undefined
}

interface Question extends ClientOptions {
  readonly text: string
  readonly words: string
  readonly only?: readonly string[]
  readonly name?: string
}

async function offer({ text, words, only, name = "q4.md", ...options }: Question): Promise<Offered> {
  const client = await connect(options)
  await client.open(name, text)
  const actions = await client.actions(name, rangeOfWords(text, words), only)
  return { actions, find: title => actions.find(action => action.title === title) }
}

function verify(text: string, filePath = "q4.md"): string[] {
  return new Linter().verify(text, undefined, { filePath, now: testDay }).map(({ ruleId }) => ruleId ?? "")
}

const staleDirective = `${shopPlan.replace("## Obj", "<!-- okrlint-disable-next-goal no-kpi-key-result -->\n## Obj")}\n<!-- okrlint-disable-file no-placeholder -->\n`

test("a fix is offered at its finding, preferred, with the finding it answers", async () => {
  const { find } = await offer({ text: staleDirective, words: "okrlint-disable-next-goal" })
  const fix = find("Fix this okrlint/unused-directive problem")
  expect(fix?.isPreferred).toBe(true)
  expect(fix?.diagnostics?.map(({ code }) => code)).toEqual(["okrlint/unused-directive"])
  expect(applyAction(staleDirective, fix)).not.toContain("okrlint-disable-next-goal")
})

/** A config with a rule of its own that has a fix. */
const houseConfig = `const rule = {
  id: "no-alert", scope: "keyResult", type: "suggestion",
  docs: { summary: "Find alerts", why: "The house says warnings.", sources: [] },
  messages: { found: { text: "Key result speaks of alerts.", help: "Write warnings." } },
  create: ({ report }) => ({
    keyResult(goal) {
      const at = goal.statement.text.indexOf("alerts")
      if (at < 0) return
      const { start, end } = goal.statement.spanOf(at, at + "alerts".length)
      report({ goal, message: "found", fix: [{ range: [start.offset, end.offset], text: "warnings" }] })
    },
  }),
}
export default { plugins: { house: { rules: { "no-alert": rule } } }, extends: ["recommended"], rules: { "house/no-alert": "warn" } }
`

test("all fixes of a rule are one action", async () => {
  const { find } = await offer({ text: staleDirective, words: "okrlint-disable-next-goal" })
  const fixed = applyAction(staleDirective, find("Fix all okrlint/unused-directive problems"))
  expect(fixed).not.toContain("<!--")
  expect(verify(fixed)).not.toContain("okrlint/unused-directive")
})

test("all fixes of a document are one action, where several rules have any", async () => {
  const question = { text: staleDirective, words: "okrlint-disable-next-goal" }
  const title = "Fix all okrlint problems"
  expect((await offer(question)).find(title)).toBeUndefined()
  const { find } = await offer({ ...question, files: { "okrlint.config.mjs": houseConfig } })
  const fixed = applyAction(staleDirective, find(title))
  expect(fixed).not.toContain("<!--")
  expect(fixed).toContain("share of warnings answered")
})

test("a comment whose removal would change a goal is not offered to go, alone or with others", async () => {
  const holding = "- <!-- okrlint-disable-line -->\n"
  const text = `# https://plans.example/q3_goals <!-- okrlint-disable-line no-placeholder -->\n\t- Grow revenue\n${holding}2) Grow revenue\n      - Grow revenue\n`
  const { find } = await offer({ text, words: "- <!-- okrlint-disable-line -->" })
  expect(find("Fix this okrlint/unused-directive problem")).toBeUndefined()
  const { actions } = await offer({ text, words: "Grow", only: ["source.fixAll"] })
  const fixed = applyAction(text, actions[0])
  expect(fixed).toContain(holding)
  expect(fixed).not.toContain("no-placeholder")
  expect(goalsOf(fixed)).toEqual(goalsOf(text))
})

test("source.fixAll.okrlint is given when it is asked for, and only then", async () => {
  const asked = await offer({ text: staleDirective, words: "# Shop", only: ["source.fixAll"] })
  expect(asked.actions.map(({ kind }) => kind)).toEqual(["source.fixAll.okrlint"])
  expect(applyAction(staleDirective, asked.actions[0])).not.toContain("<!--")
  const unasked = await offer({ text: staleDirective, words: "okrlint-disable-next-goal" })
  expect(unasked.actions.some(({ kind }) => kind?.startsWith("source"))).toBe(false)
})

test("the other actions are there beside it, for clients that ask for several kinds at once", async () => {
  const { actions } = await offer({ text: shopPlan, words: "99.9%", only: ["source.fixAll", "quickfix"] })
  expect(actions.map(({ title }) => title)).toContain("Disable no-kpi-objective for this goal")
})

test("each suggestion is an action named after its rule", async () => {
  const text = shopPlan.replace("from 70% to 95%", "from 95% to 70%")
  const { find } = await offer({ text, words: "95%" })
  const swapped = find("Swap the numbers: from `70%` to `95%` (kr-direction-consistent)")
  expect(applyAction(text, swapped)).toBe(shopPlan)
})

test.for([
  ["a heading", shopPlan, "Maintain 99.9%"],
  ["an item", "# Q4 2026\n\n## Objective 1: Bakers come back\n\nWhy: they leave.\n\n- KR1: TBD\n- KR2: Raise orders from 5 to 9\n", "TBD"],
  [
    "a later item",
    "# Q4 2026\n\n## Objective 1: Bakers come back\n\nWhy: they leave.\n\n- KR1: Raise orders from 5 to 9\n- KR2: TBD\n- KR3: Cut waste from 9 to 5\n",
    "TBD",
  ],
  ["a nested item", "# OKRs Q4 2026\n\n- Objective 1: Bakers come back\n  - KR1: TBD\n  - KR2: Raise orders from 5 to 9\n", "TBD"],
  ["a numbered item", "# Q4 2026\n\n## Objective 1: Bakers come back\n\n1. KR1: Raise orders from 5 to 9\n2. KR2: TBD\n", "TBD"],
  ["a quoted item", "# Q4 2026\n\n> ## Objective 1: Bakers come back\n>\n> - KR1: Raise orders from 5 to 9\n> - KR2: TBD\n", "TBD"],
  [
    "a table row",
    "# Q4 2026\n\n## Objective 1: Bakers come back\n\n| # | Key result | Target |\n| - | - | - |\n| KR1 | TBD | 9 |\n| KR2 | Raise orders from 5 to 9 | 9 |\n",
    "TBD",
  ],
] as const)("a rule is disabled for the line of %s with the goals as they were", async ([, text, words]) => {
  const { actions } = await offer({ text, words })
  const disabling = actions.filter(({ title }) => /^Disable .* for this (?:line|goal)$/.test(title))
  expect(disabling.some(({ title }) => title.endsWith("line"))).toBe(true)
  for (const action of disabling) {
    const changed = applyAction(text, action)
    const rule = /Disable (\S+)/.exec(action.title)?.[1] ?? ""
    expect(goalsOf(changed)).toEqual(goalsOf(text))
    expect(verify(changed).filter(id => id === rule).length).toBeLessThan(verify(text).filter(id => id === rule).length)
    expect(verify(changed)).not.toContain("okrlint/unused-directive")
  }
})

function goalsOf(text: string): string[] {
  return parseMarkdown(text).goals.map(({ role, id, statement }) => `${role} ${id} ${statement.text}`)
}

test("a directive stands on a line of its own above a heading, and inside the item before a list item", async () => {
  const heading = await offer({ text: shopPlan, words: "99.9%" })
  expect(applyAction(shopPlan, heading.find("Disable no-kpi-objective for this goal"))).toContain(
    "\n\n<!-- okrlint-disable-next-goal no-kpi-objective -->\n## Objective 1",
  )
  const text = shopPlan.replace(/KR2: .*/, "KR2: TBD")
  const item = await offer({ text, words: "TBD" })
  expect(applyAction(text, item.find("Disable no-placeholder for this line"))).toContain(
    "\n  <!-- okrlint-disable-next-line no-placeholder -->\n- KR2",
  )
})

test("in a table the directive stands in the row", async () => {
  const text =
    "# Q4 2026\n\n## Objective 1: Bakers come back\n\n| # | Key result |\n| - | - |\n| KR1 | TBD |\n| KR2 | Raise orders from 5 to 9 |\n"
  const { find } = await offer({ text, words: "TBD" })
  expect(applyAction(text, find("Disable no-placeholder for this line"))).toContain(
    "| KR1 | TBD <!-- okrlint-disable-line no-placeholder --> |",
  )
})

test("MDX has its own comments", async () => {
  const { find } = await offer({ text: shopPlan, words: "99.9%", name: "q4.mdx" })
  const changed = applyAction(shopPlan, find("Disable no-kpi-objective for this goal"))
  expect(changed).toContain("{/* okrlint-disable-next-goal no-kpi-objective */}")
  expect(verify(changed, "q4.mdx")).not.toContain("no-kpi-objective")
})

test("a directive that is there takes the rule in, before its reason", async () => {
  const text = shopPlan.replace("## Obj", "<!-- okrlint-disable-next-goal no-metric-objective -- agreed in May -->\n## Obj")
  const { find } = await offer({ text, words: "Maintain 99.9%" })
  expect(applyAction(text, find("Disable no-kpi-objective for this goal"))).toContain(
    "<!-- okrlint-disable-next-goal no-metric-objective, no-kpi-objective -- agreed in May -->",
  )
})

test("a rule is disabled for the file at its top, below front matter, in one directive", async () => {
  const text = `---\nowner: Ada\n---\n\n${shopPlan}`
  const { find } = await offer({ text, words: "99.9%" })
  const once = applyAction(text, find("Disable no-kpi-objective for this file"))
  expect(once).toMatch(/^---\nowner: Ada\n---\n\n<!-- okrlint-disable-file no-kpi-objective -->\n\n# Shop/)
  expect(verify(once)).not.toContain("no-kpi-objective")
  const twice = await offer({ text: once.replace("from 70% to 95%", "TBD"), words: "TBD" })
  const changed = applyAction(once.replace("from 70% to 95%", "TBD"), twice.find("Disable no-placeholder for this file"))
  expect(changed).toContain("<!-- okrlint-disable-file no-kpi-objective, no-placeholder -->")
})

test("okrlint's own findings cannot be disabled", async () => {
  const { actions } = await offer({ text: staleDirective, words: "okrlint-disable-next-goal" })
  expect(actions.some(({ title }) => title.startsWith("Disable okrlint/"))).toBe(false)
})

test("a key result moves to the KPI list as refactor.move, with or without a finding", async () => {
  const text = shopPlan.replace(" [guardrail]", "")
  const { actions } = await offer({ text, words: "Keep the order error rate", only: ["refactor.move"] })
  expect(actions.map(({ kind, title }) => [kind, title])).toEqual([["refactor.move", "Move to the KPI list"]])
  const moved = applyAction(text, actions[0])
  expect(
    parseMarkdown(moved)
      .goals.filter(({ role }) => role === "kpi")
      .map(({ statement }) => statement.text),
  ).toEqual(["Keep the order error rate below 0.5%"])
})

test("a key result and its objective change places", async () => {
  const { actions } = await offer({ text: shopPlan, words: "Raise the share", only: ["refactor.rewrite"] })
  const swap = actions.find(({ title }) => title.startsWith("Swap with"))
  expect(parseMarkdown(applyAction(shopPlan, swap)).goals[0]?.statement.text).toMatch(/^Raise the share/)
})

test("a template's blanks are tab stops where the client has them", async () => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } }
  const { find } = await offer({ text: shopPlan, words: "Raise the share", capabilities })
  const [change] = (find("Add a key result")?.edit?.documentChanges ?? []) as TextDocumentEdit[]
  const [edit] = (change?.edits ?? []) as SnippetTextEdit[]
  expect(edit?.snippet.value).toBe("\n- KR2: ${1:___} from ${2:___} to ${3:___} by ${4:___}")
  const plain = await offer({ text: shopPlan, words: "Raise the share" })
  expect(applyAction(shopPlan, plain.find("Add a key result"))).toContain("- KR2: ___ from ___ to ___ by ___\n")
})

test("an action whose edit means linting again is worked out when it is chosen", async () => {
  const capabilities = { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } } }
  const client = await connect({ capabilities })
  await client.open("q4.md", shopPlan)
  const listed = (await client.actions("q4.md", rangeOfWords(shopPlan, "99.9%"))).find(
    ({ title }) => title === "Disable no-kpi-objective for this goal",
  )
  expect(listed?.edit).toBeUndefined()
  const resolved = await client.request<CodeAction>("codeAction/resolve", listed)
  expect(applyAction(shopPlan, resolved)).toContain("okrlint-disable-next-goal no-kpi-objective")
})

test("the page of a rule is opened by clients that can", async () => {
  const client = await connect({ capabilities: { window: { showDocument: { support: true } } } })
  const shown = new Promise(resolve => client.connection.onRequest("window/showDocument", params => (resolve(params), { success: true })))
  await client.open("q4.md", shopPlan)
  const action = (await client.actions("q4.md", rangeOfWords(shopPlan, "99.9%"))).find(
    ({ title }) => title === "Show the page of no-kpi-objective",
  )
  await client.request("workspace/executeCommand", action?.command)
  expect(await shown).toMatchObject({ uri: "https://okrlint.dev/rules/no-kpi-objective", external: true })
})

test("groups of actions can be switched off", async () => {
  const settings = { disableActions: false, documentationActions: { enable: false } }
  const { actions } = await offer({ text: shopPlan, words: "99.9%", initializationOptions: { settings } })
  expect(actions.some(({ title }) => title.startsWith("Disable"))).toBe(false)
  expect((await offer({ text: shopPlan, words: "99.9%", initializationOptions: { settings: { codeActions: false } } })).actions).toEqual([])
})

test("edits name the version they are for, where the client takes it", async () => {
  const { find } = await offer({
    text: shopPlan,
    words: "99.9%",
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  })
  const [change] = (find("Disable no-kpi-objective for this file")?.edit?.documentChanges ?? []) as TextDocumentEdit[]
  expect(change?.textDocument.version).toBe(1)
})
