import { expect, test } from "vitest"
import { packAllLabels } from "../../src/extract/labels/packed.ts"
import { readTerm, wholeTerm } from "../../src/extract/labels/read-term.ts"
import { createVocabulary } from "../../src/extract/labels/vocabulary.ts"

const vocabulary = createVocabulary(packAllLabels())

test.for([
  "Week 2–3",
  "Week 2 - Week 3",
  "Month 4-6",
  "3 months",
  "Sprint 12",
  "Q3",
  "Q3 2027",
  "Sep–Nov 2027",
  "KW 36",
  "3 Monate",
  "Semaine 4",
  "Mes 2",
  "Mês 2",
  "Mese 2",
  "2 maanden",
  "Месяц 2",
  "Tuần 3",
  "2개월",
  "第3周",
  "3ヶ月",
  "2个月",
])("%s is nothing but a time", text => {
  expect(wholeTerm(text, vocabulary)).toEqual({ start: 0, end: text.length })
})

test.for(["3 lanes", "Weekly bread", "Week after week", "Phase 2", "KR 2", "The week 3 menu", "2. Week", "Months"])(
  "%s begins with no time",
  text => {
    expect(readTerm(text, vocabulary)).toBeUndefined()
  },
)
