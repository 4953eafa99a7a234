import { createLineIndex } from "@okrlint/core/model"
import { countMessages } from "../../src/results/to-result.ts"
import type { LintFix, LintMessage, LintResult, SuppressedLintMessage } from "../../src/results/types.ts"

/** The folder the fixture's files are in. */
export const cwd = "/repo/plans"

const growth = `# Growth, Q3 2026

## Objective 1: Maintain 99.9% checkout availability

- KR1: Improve <script>alert("x")</script> | onboarding & 100% of ::error::it
- KR2: Call every baker 🥐 each week (@all, #12) \u202egnp.live

## Objective 2: Bakers order without calling us

- KR1: Raise first orders from 58% to 80%
- KR2: Raise first orders from 58% to 80%
`

const shops = `# Shops, Q3 2026

## Objective: Shops réouvertes keep 🥐 fresh

| KR  | Statement     | Owner |
| --- | ------------- | ----- |
| 1   | Open 5 shops  | TBD   |
`

const shared = {
  data: {},
  related: [],
  edits: [],
  fatal: false,
} as const

/** The place of words in a text; the first time they occur, or the first after a line. */
function at(source: string, words: string, afterLine = 1): Pick<LintMessage, "line" | "column" | "endLine" | "endColumn"> {
  const lines = createLineIndex(source)
  const start = source.indexOf(words, lines.lineStart(afterLine))
  const span = lines.spanAt(start, start + words.length)
  return { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }
}

/** An edit that puts other words in place of some. */
function replace(source: string, words: string, text: string): LintFix {
  const start = source.indexOf(words)
  return { range: [start, start + words.length], text }
}

function result(filePath: string, source: string | undefined, messages: Pick<LintResult, "messages" | "suppressedMessages">): LintResult {
  return { filePath, ...messages, ...countMessages(messages.messages), ...(source !== undefined && { source }), usedDeprecatedRules: [] }
}

const growthMessages: readonly LintMessage[] = [
  {
    ...shared,
    ruleId: "no-kpi-objective",
    messageId: "keepsLevel",
    severity: 1,
    message: "Objective `Maintain 99.9% checkout availability` reads like a KPI: it keeps a level and never ends.",
    help: "Move it to the KPI list with a threshold and an owner, or name the change to reach.",
    ...at(growth, "Maintain 99.9% checkout availability"),
    data: { objective: "Maintain 99.9% checkout availability" },
    goal: "O1",
    board: "Growth 2026-Q3",
    url: "https://okrlint.dev/rules/no-kpi-objective",
    suggestions: [
      {
        messageId: "moveToKpis",
        desc: "Move it to the KPI list as `Checkout availability`.",
        data: {},
        fix: replace(growth, "Maintain 99.9% checkout availability", "Win back <b>trust</b>\nin checkout"),
        edits: [replace(growth, "Maintain 99.9% checkout availability", "Win back <b>trust</b>\nin checkout")],
      },
    ],
  },
  {
    ...shared,
    ruleId: "kr-measurable",
    messageId: "noNumber",
    severity: 2,
    message:
      'Key result `Improve <script>alert("x")</script> | onboarding & 100% of ::error::it` has no number\nto reach, [see](http://a.example).',
    help: "State the change to make, for example `from 61% to 75%`.",
    ...at(growth, 'Improve <script>alert("x")</script> | onboarding & 100% of ::error::it'),
    goal: "O1/KR1",
    board: "Growth 2026-Q3",
    url: "https://okrlint.dev/rules/kr-measurable",
  },
  {
    ...shared,
    ruleId: "no-vague-verb",
    messageId: "vague",
    severity: 1,
    message: "`Improve` says no direction that can be checked, 100%,\r\nand more.",
    help: "Say what rises or falls: by how much, from where.",
    ...at(growth, "Improve"),
    goal: "O1/KR1",
    board: "Growth 2026-Q3",
    url: null,
    edits: [replace(growth, "Improve", "Raise"), replace(growth, "KR1", "KR 1")],
    fix: { range: [growth.indexOf("KR1"), growth.indexOf("Improve") + 7], text: "KR 1: Raise" },
  },
  {
    ...shared,
    ruleId: "no-activity-key-result",
    messageId: "activity",
    severity: 1,
    message: "Key result `Call every baker 🥐 each week (@all, #12) \u202egnp.live` reads like a task.",
    help: "Name what changes when it is done.",
    ...at(growth, "Call every baker 🥐 each week"),
    goal: "O1/KR2",
    board: "Growth 2026-Q3",
    url: "https://okrlint.dev/rules/no-activity-key-result",
  },
  {
    ...shared,
    ruleId: "acme/no-duplicate",
    messageId: "twice",
    severity: 1,
    message: "Key result `Raise first orders from 58% to 80%` is there twice.",
    help: "Keep one of them.",
    ...at(growth, "Raise first orders from 58% to 80%", 11),
    goal: "O2/KR2",
    board: "Growth 2026-Q3",
    url: null,
    related: [
      { filePath: `${cwd}/growth.md`, ...at(growth, "Raise first orders from 58% to 80%"), message: "First here, `58%`." },
      { filePath: `${cwd}/old plans/ä#1.md`, line: 4, column: 3, endLine: 4, endColumn: 9, message: "And there." },
    ],
  },
  {
    ...shared,
    ruleId: "max-objectives",
    messageId: "tooMany",
    severity: 1,
    message: "Growth has 2 objectives in this cycle, at most 1 expected.",
    help: "",
    line: 1,
    column: 1,
    endLine: 3,
    endColumn: 4,
    goal: null,
    board: "Growth 2026-Q3",
    url: "https://okrlint.dev/rules/max-objectives",
  },
]

const shopsSuppressed: readonly SuppressedLintMessage[] = [
  {
    ...shared,
    ruleId: "no-placeholder",
    messageId: "placeholder",
    severity: 2,
    message: "Owner `TBD` is a placeholder.",
    help: "Name a person.",
    ...at(shops, "TBD"),
    goal: "KR1",
    board: "Shops 2026-Q3",
    url: "https://okrlint.dev/rules/no-placeholder",
    suppressions: [{ kind: "directive", justification: "hiring, see <the board> & ask @hr" }],
  },
  {
    ...shared,
    ruleId: "no-output-key-result",
    messageId: "output",
    severity: 1,
    message: "Key result `Open 5 shops` reads like an output.",
    help: "Name what opening them changes.",
    ...at(shops, "Open 5 shops"),
    goal: "KR1",
    board: "Shops 2026-Q3",
    url: "https://okrlint.dev/rules/no-output-key-result",
    suppressions: [{ kind: "file", justification: "" }],
  },
]

const shopsMessages: readonly LintMessage[] = [
  {
    ...shared,
    ruleId: "no-vague-objective",
    messageId: "vague",
    severity: 2,
    message: "`fresh` is a word that everybody reads in another way.",
    help: "Say what a visitor would see.",
    ...at(shops, "fresh"),
    goal: "O1",
    board: "Shops 2026-Q3",
    url: "https://okrlint.dev/rules/no-vague-objective",
    suggestions: [
      {
        messageId: "swap",
        desc: "Say how long.",
        data: {},
        fix: replace(shops, "fresh", "for 3 days"),
        edits: [replace(shops, "fresh", "for 3 days")],
      },
    ],
  },
]

const unreadable: LintMessage = {
  ...shared,
  ruleId: "okrlint/parse-error",
  messageId: "parse-error",
  severity: 2,
  fatal: true,
  message: "File is no UTF-8: byte 0xff at 12.",
  help: "Save it as UTF-8.",
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 5,
  goal: null,
  board: null,
  url: null,
}

const ignored: LintMessage = {
  ...shared,
  ruleId: null,
  severity: 1,
  message: "File is ignored: `.okrlintignore` names it.",
  help: "Use `--no-ignore` to lint it, or leave it out of the command.",
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  goal: null,
  board: null,
  url: null,
}

/** Results with all that a report has to cope with: every severity, silenced findings, rewrites, other places, hostile words. */
export const richResults: readonly LintResult[] = [
  result(`${cwd}/growth.md`, growth, { messages: growthMessages, suppressedMessages: [] }),
  result(`${cwd}/teams/shops <b>,:%|\u001b[31m.md`, shops, { messages: shopsMessages, suppressedMessages: shopsSuppressed }),
  result(`${cwd}/clean.md`, undefined, { messages: [], suppressedMessages: [] }),
  result("/elsewhere/broken.md", undefined, { messages: [unreadable], suppressedMessages: [] }),
  result(`${cwd}/drafts/ignored.md`, undefined, { messages: [ignored], suppressedMessages: [] }),
]

/** Results without any message. */
export const cleanResults: readonly LintResult[] = [
  result(`${cwd}/clean.md`, undefined, { messages: [], suppressedMessages: [] }),
  result(`${cwd}/growth.md`, undefined, { messages: [], suppressedMessages: [] }),
]
