import { defineRule, type Rule } from "@okrlint/core"
import type { Goal, Role } from "@okrlint/core/model"
import { createWordFinder } from "@okrlint/core/reading"
import { RE2JS } from "re2js"
import { ConfigError } from "./config-error.ts"
import type { PatternRule, PatternScope } from "./pattern-rule-types.ts"

interface Found {
  readonly start: number
  readonly end: number
}

type Finder = (text: string) => Found | undefined

const goalScopes: Readonly<Record<Exclude<PatternScope, "prose">, readonly Role[]>> = {
  statement: ["objective", "keyResult", "kpi", "initiative"],
  objective: ["objective"],
  keyResult: ["keyResult"],
  kpi: ["kpi"],
  initiative: ["initiative"],
}

/**
 * Makes a rule of a definition without code.
 *
 * @throws {ConfigError} when the pattern is not RE2, or neither words nor a pattern are given.
 */
export function compilePatternRule(id: string, definition: PatternRule, source: string): Rule {
  assertPlaceholders(id, definition, source)
  const find = createFinder(id, definition, source)
  const { scope, message, help, required = false } = definition
  return defineRule({
    id,
    scope,
    type: "suggestion",
    docs: { summary: message, why: help, sources: [] },
    messages: { found: { text: message, help } },
    create({ report }) {
      const judge = (text: string): { at: Found | undefined; words: string } | undefined => {
        const at = find(text)
        if (required) return at === undefined ? { at, words: text } : undefined
        return at && { at, words: text.slice(at.start, at.end) }
      }
      const visitGoal = (goal: Goal): void => {
        const verdict = judge(goal.statement.text)
        if (verdict) report({ goal, ...(verdict.at && { at: verdict.at }), message: "found", data: { words: verdict.words } })
      }
      if (scope !== "prose") return Object.fromEntries(goalScopes[scope].map(role => [role, visitGoal]))
      return {
        prose(prose) {
          const verdict = judge(prose.statement.text)
          if (verdict) report({ prose, ...(verdict.at && { at: verdict.at }), message: "found", data: { words: verdict.words } })
        },
      }
    },
  })
}

function assertPlaceholders(id: string, { message, help }: PatternRule, source: string): void {
  const unknown = [...`${message} ${help}`.matchAll(/\{\{(\w+)\}\}/g)].find(([, name]) => name !== "words")
  if (unknown === undefined) return
  throw new ConfigError(`Unexpected placeholder \`${unknown[0]}\` in rule \`${id}\` in ${source}, expected \`{{words}}\`.`, { source })
}

function createFinder(id: string, { words, pattern }: PatternRule, source: string): Finder {
  const finders = [
    ...(words === undefined || words.length === 0 ? [] : [findWordsWith(words)]),
    ...(pattern === undefined ? [] : [findPatternWith(id, pattern, source)]),
  ]
  if (finders.length === 0)
    throw new ConfigError(`Pattern rule \`${id}\` in ${source} has nothing to look for, expected \`words\` or \`pattern\`.`, { source })
  return text =>
    finders
      .flatMap(find => find(text) ?? [])
      .sort((a, b) => a.start - b.start)
      .at(0)
}

function findWordsWith(words: readonly string[]): Finder {
  const find = createWordFinder(words)
  return text => find(text)[0]
}

function findPatternWith(id: string, pattern: string, source: string): Finder {
  const compiled = compile(id, pattern, source)
  return text => {
    const matcher = compiled.matcher(text)
    return matcher.find() && matcher.end() > matcher.start() ? { start: matcher.start(), end: matcher.end() } : undefined
  }
}

function compile(id: string, pattern: string, source: string): RE2JS {
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(`Unexpected pattern \`${pattern}\` of rule \`${id}\` in ${source}, expected RE2 syntax: ${reason}.`, {
      source,
      cause,
    })
  }
}
