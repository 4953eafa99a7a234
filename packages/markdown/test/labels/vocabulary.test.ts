import { expect, test } from "vitest"
import { packLabels } from "../../src/extract/labels/pack-labels.ts"
import { tokenize } from "../../src/extract/labels/tokens.ts"
import { createVocabulary } from "../../src/extract/labels/vocabulary.ts"
import { en } from "../../src/extract/labels/en.ts"
import { zh } from "../../src/extract/labels/zh.ts"

test("finds the longest phrase that begins at a token", () => {
  const tokens = tokenize("the key results of spring")
  const match = createVocabulary(packLabels([en])).matchAt(tokens, 1)
  expect(match).toMatchObject({ from: 1, to: 3 })
})

test("finds phrases of another script, however late they come", () => {
  const vocabulary = createVocabulary(packLabels([en, zh]))
  expect(vocabulary.matchAt(tokenize("key result"), 0)?.senses).toContainEqual({
    kind: "role",
    role: "keyResult",
    plural: false,
    near: false,
  })
  expect(vocabulary.matchAt(tokenize("关键结果"), 0)?.senses).toContainEqual({
    kind: "role",
    role: "keyResult",
    plural: false,
    near: false,
  })
})

test("keeps each meaning of a phrase once, in the order in which the tables give them", () => {
  const vocabulary = createVocabulary(packLabels([en, en]), { roles: { kpi: ["harbour light"] }, fields: { unit: ["harbour light"] } })
  expect(vocabulary.matchAt(tokenize("Harbour Light"), 0)?.senses).toEqual([
    { kind: "role", role: "kpi", plural: false, near: false },
    { kind: "field", field: "unit" },
  ])
})

test("lets a phrase go on although a list of other phrases ends with the same word", () => {
  const vocabulary = createVocabulary(packLabels([en]), { headings: { kpi: ["harbour", "quay"] }, notGoals: ["quay wall"] })
  expect(vocabulary.matchAt(tokenize("quay wall"), 0)?.senses).toEqual([{ kind: "aside", aside: "non-goal" }])
  expect(vocabulary.matchAt(tokenize("harbour wall"), 0)).toMatchObject({ to: 1 })
})
