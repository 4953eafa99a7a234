import { checkDocument, type Rule } from "@okrlint/core"
import { createLineIndex, createStatement, type Board, type Goal, type GoalDocument, type Role, type Statement } from "@okrlint/core/model"
import type { PatternRule, PatternScope } from "./pattern-rule-types.ts"
import type { ConfigEntry, Plugin } from "./types.ts"

/** One embedded test of a rule without code, and what came of it. */
export interface PatternTest {
  /** As configs name the rule. */
  readonly ruleId: string
  readonly statement: string
  /** What the test says: a statement that passes, or one that must be reported. */
  readonly expected: "good" | "bad"
  readonly isPassed: boolean
}

/** Runs the tests that rules without code hold, in a config whose patterns are compiled; each statement is a goal of the rule's scope. */
export function testPatterns(entries: readonly ConfigEntry[]): PatternTest[] {
  const plugins = new Map(entries.flatMap(findPlugins))
  return [...plugins].flatMap(([prefix, { patterns = {}, rules = {} }]) =>
    Object.entries(patterns).flatMap(([id, definition]) => testRule({ ruleId: `${prefix}/${id}`, rule: rules[id], definition })),
  )
}

function findPlugins({ plugins = {}, extends: bases = [] }: ConfigEntry): [string, Plugin][] {
  const own = Object.entries(plugins).flatMap(([prefix, plugin]): [string, Plugin][] =>
    typeof plugin === "string" ? [] : [[prefix, plugin]],
  )
  const extended = bases.flatMap(base => (typeof base === "string" ? [] : [base].flat())).flatMap(findPlugins)
  return [...own, ...extended]
}

interface RuleToTest {
  readonly ruleId: string
  readonly rule: Rule | undefined
  readonly definition: PatternRule
}

function testRule({ ruleId, rule, definition: { scope, tests = {} } }: RuleToTest): PatternTest[] {
  if (rule === undefined) throw new Error(`The patterns of \`${ruleId}\` are not compiled.`)
  const run = (statement: string, expected: PatternTest["expected"]): PatternTest => {
    const { findings } = checkDocument(documentOf(statement, scope), [{ rule, severity: 1, options: {} }], { now: "2026-01-01" })
    return { ruleId, statement, expected, isPassed: findings.length > 0 === (expected === "bad") }
  }
  return [...(tests.good ?? []).map(text => run(text, "good")), ...(tests.bad ?? []).map(text => run(text, "bad"))]
}

/** A document of one statement, built and not parsed: a test is about words, whatever Markdown would make of them. */
function documentOf(text: string, scope: PatternScope): GoalDocument {
  const lines = createLineIndex(text)
  const statement = createStatement(text, [{ at: 0, source: 0, sourceLength: text.length }], lines)
  const span = lines.spanAt(0, text.length)
  const goals: Goal[] = []
  const board: Board = { name: "test", team: undefined, cycle: undefined, goals, span }
  if (scope !== "prose") goals.push(goalOf(scope === "statement" ? "keyResult" : scope, statement, board))
  const section = { title: "", depth: 0, parent: undefined, headingSpan: lines.spanAt(0, 0), span }
  return {
    filePath: undefined,
    text,
    language: "en",
    cycles: [],
    boards: [board],
    goals,
    sections: [section],
    prose: scope === "prose" ? [{ statement, section }] : [],
    directives: [],
    frontMatter: undefined,
    leftOut: [],
    problems: [],
    lines,
  }
}

function goalOf(role: Role, statement: Statement, board: Board): Goal {
  return {
    role,
    id: "test",
    label: undefined,
    statement,
    parent: undefined,
    children: [],
    cycle: undefined,
    board,
    fields: [],
    tags: [],
    why: undefined,
    confidence: 1,
    evidence: [],
    span: statement.span,
  }
}
