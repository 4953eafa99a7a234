import {
  checkDocument,
  checkWorkspace,
  isWorkspaceRule,
  rerunWorkspaceRulesInSteps,
  runWorkspaceRules,
  runWorkspaceRulesInSteps,
  type CheckedDocument,
  type EnabledRule,
  type Finding,
  type FormerGroups,
  type GroupKeeper,
  type KeptGroup,
  type TiedPaths,
} from "@okrlint/core"
import { runToEnd } from "@okrlint/core/model"
import { defaultOptions, rules } from "@okrlint/core/rules"
import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomPlan } from "./random-plans.ts"

const enabled: readonly EnabledRule[] = Object.values(rules)
  .filter(isWorkspaceRule)
  .map(rule => ({ rule, severity: 1, options: defaultOptions[rule.id] }))

const check = (text: string, index: number): CheckedDocument =>
  checkDocument(parseMarkdown(text, { filePath: `page-${index}.md` }), enabled, { now: "2026-11-01" })

const withRules = (documents: readonly CheckedDocument[]) => documents.map(document => ({ document, enabled }))

/** What all rules find anew, in each document. */
const findAll = (documents: readonly CheckedDocument[]): readonly (readonly Finding[])[] => {
  const found = runWorkspaceRules(withRules(documents))
  return documents.map(document => found.get(document) ?? [])
}

test("what is found where something has changed, and what was found elsewhere, is what all rules find in all documents", () => {
  const edit = fc.record({ index: fc.nat({ max: 9 }), text: randomPlan })
  let different = 0
  fc.assert(
    fc.property(fc.array(randomPlan, { minLength: 4, maxLength: 9 }), fc.array(edit, { minLength: 1, maxLength: 3 }), (plans, edits) => {
      const before = plans.map(check)
      const former = new Map(before.map((document, index) => [document, findAll(before)[index]!]))
      const texts = [...plans]
      for (const { index, text } of edits) texts[Math.min(index, texts.length)] = text
      const now = texts.map((text, index) => (text === plans[index] ? before[index]! : check(text, index)))
      const changed = new Map(now.flatMap((document, index) => (document === before[index] ? [] : [[document, before[index]] as const])))
      const found = runToEnd(
        rerunWorkspaceRulesInSteps(withRules(now), {
          changed,
          findingsOf: (document, ruleId) => {
            const was = changed.has(document) ? changed.get(document) : document
            return (was === undefined ? [] : former.get(was)!).filter(finding => ruleId === undefined || finding.ruleId === ruleId)
          },
        }),
      )
      expect(found).toBeDefined()
      expect(now.map(document => found?.get(document) ?? former.get(document))).toEqual(findAll(now))
      different += found?.size ?? 0
    }),
    { numRuns: 60 },
  )
  expect(different).toBeGreaterThan(60)
}, 60_000)

/** Remembers groups as a cache does, though not beyond the test. */
function createGroupMemory(): { readonly keeper: GroupKeeper; readonly groups: FormerGroups } {
  const parts = new Map<string, KeptGroup | undefined>()
  const tied = new Map<string, readonly TiedPaths[]>()
  const keyOf = (ruleId: string, key: string): string => JSON.stringify([ruleId, key])
  return {
    keeper: {
      keepGroup: (ruleId, key, group) => void parts.set(keyOf(ruleId, key), group && (JSON.parse(JSON.stringify(group)) as KeptGroup)),
      keepTied: (ruleId, sets) => void tied.set(ruleId, sets),
      forget: ruleId => void tied.delete(ruleId),
    },
    groups: {
      knows: ruleId => tied.has(ruleId),
      findGroup: (ruleId, key) => parts.get(keyOf(ruleId, key)),
      listTied: (ruleId, path) => tied.get(ruleId)?.find(set => set.includes(path)) ?? [path],
    },
  }
}

test("the same is found, edit after edit, from groups that are remembered, without the facts of documents that share nothing", () => {
  const edit = fc.record({ index: fc.nat({ max: 9 }), text: randomPlan })
  let different = 0
  fc.assert(
    fc.property(fc.array(randomPlan, { minLength: 4, maxLength: 9 }), fc.array(edit, { minLength: 1, maxLength: 4 }), (plans, edits) => {
      const { keeper, groups } = createGroupMemory()
      let documents = plans.map(check)
      const found = runToEnd(runWorkspaceRulesInSteps(withRules(documents), { keeper }))
      let findings = documents.map(document => found(document))
      for (const { index, text } of edits) {
        const at = Math.min(index, documents.length)
        const former = new Map(documents.map((document, place) => [document.filePath, { document, findings: findings[place]! }]))
        const now = [...documents]
        const changed = check(text, at)
        now[at] = changed
        const renewed = runToEnd(
          rerunWorkspaceRulesInSteps(
            withRules(now),
            {
              changed: new Map([[changed, former.get(changed.filePath)?.document]]),
              findingsOf: ({ filePath }, ruleId) =>
                (former.get(filePath)?.findings ?? []).filter(finding => ruleId === undefined || finding.ruleId === ruleId),
              groups,
            },
            { keeper },
          ),
        )
        documents = now
        findings = now.map(document => renewed?.get(document) ?? former.get(document.filePath)?.findings ?? [])
        expect(findings).toEqual(findAll(now))
        different += renewed?.size ?? 0
      }
    }),
    { numRuns: 60 },
  )
  expect(different).toBeGreaterThan(60)
}, 60_000)

test.for(
  enabled.flatMap(({ rule }) => (isWorkspaceRule(rule) && (rule.split ?? rule.tie) !== undefined ? [[rule.id, rule] as const] : [])),
)("finds group by group what it finds in all documents together: %s", { timeout: 60_000 }, ([id, rule]) => {
  const inGroups: EnabledRule = { rule, severity: 1, options: defaultOptions[id] }
  const { split: _split, tie: _tie, ...undivided } = rule
  const whole: EnabledRule = { ...inGroups, rule: undivided }
  const keysOf = (documents: readonly CheckedDocument[], one: EnabledRule): readonly (readonly string[])[] => {
    const found = checkWorkspace(documents, () => [one])
    return documents.map(document => (found.get(document) ?? []).map(finding => JSON.stringify(finding)).sort())
  }
  fc.assert(
    fc.property(fc.array(randomPlan, { minLength: 2, maxLength: 8 }), plans => {
      const documents = plans.map(check)
      expect(keysOf(documents, inGroups)).toEqual(keysOf(documents, whole))
    }),
    { numRuns: 40 },
  )
})
