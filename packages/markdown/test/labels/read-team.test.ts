import { expect, test } from "vitest"
import { packAllLabels } from "../../src/extract/labels/packed.ts"
import { readTeam } from "../../src/extract/labels/read-team.ts"
import { createVocabulary } from "../../src/extract/labels/vocabulary.ts"

const vocabulary = createVocabulary(packAllLabels())

function teamIn(title: string): string | undefined {
  return readTeam({ text: title, segments: [{ at: 0, source: 0, sourceLength: title.length }], marks: [] }, vocabulary)
}

test.for([
  ["Growth team, Q1 2028", "Growth"],
  ["Team Growth OKRs", "Growth"],
  ["Q1 2028 goals of the Tug Crew squad", "Tug Crew"],
  ["Marketing OKRs", "Marketing"],
  ["OKRs 2028 Q1: Customer Support", "Customer Support"],
  ["Quay Working Group 2028 roadmap", "Quay"],
  ["Tug team: goals 2028", "Tug"],
  ["Back-end team", "Back-end"],
  ["Product/Engineering", "Product/Engineering"],
  ["Équipe Remorqueurs – objectifs T1 2028", "Remorqueurs"],
  ["Objetivos del equipo de Datos", "Datos"],
  ["Abteilung Einkauf: Ziele 2028", "Einkauf"],
  ["Команда Роста, цели на 2028", "Роста"],
  ["増収チームのOKR", "増収"],
])("%s names %s", ([title, team]) => {
  expect(teamIn(title!)).toBe(team)
})

test.for([
  "OKRs Q1 2028",
  "Team goals",
  "Our team's objectives",
  "Harbour OKRs 2028",
  "Win the river trade",
  "Objectives",
  "2028 Q1",
  "Success metrics",
  "Recruiting - Person",
  "UC2 — Digital finance",
])("%s names no team", title => {
  expect(teamIn(title)).toBeUndefined()
})
