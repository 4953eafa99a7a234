import { packPhrases } from "@okrlint/core/reading"
import { entriesOf } from "./entries-of.ts"
import type { LabelTable } from "./label-table.ts"
import { foldPhrase } from "./phrase-set.ts"
import { splitPhrase } from "./split-phrase.ts"
import type { TeamWord } from "./team-words.ts"
import { keyOfSense, type PackedLabels, type Sense } from "./vocabulary.ts"

/** Packs label tables: their phrases are folded and split here, once for all pages. */
export function packLabels(tables: readonly LabelTable[]): PackedLabels {
  const fold = (list: (table: LabelTable) => readonly string[] | undefined): string =>
    tables.flatMap(table => list(table)?.map(foldPhrase) ?? []).join("\n")
  return {
    phrases: packTables(tables),
    teams: packTeams(tables),
    tags: fold(({ tags }) => tags),
    periods: fold(({ periods }) => periods),
  }
}

/** Where one language has a word among its nouns and another among its departments, the later one counts. */
function packTeams(tables: readonly LabelTable[]): PackedLabels["teams"] {
  const words = new Map<string, TeamWord>()
  for (const { teams } of tables) {
    for (const phrase of teams?.departments ?? []) words.set(foldPhrase(phrase), "department")
    for (const phrase of teams?.nouns ?? []) words.set(foldPhrase(phrase), "noun")
  }
  const listOf = (sort: TeamWord): string => [...words.keys()].filter(word => words.get(word) === sort).join("\n")
  return { nouns: listOf("noun"), departments: listOf("department") }
}

/** Languages share words, so a phrase may have the same meaning in several of them; it is kept once. */
function packTables(tables: readonly LabelTable[]): PackedLabels["phrases"] {
  const known = new Set<string>()
  return packPhrases<Sense>(add => {
    const addAll: Add = (phrases, sense) => {
      for (const words of phrases?.map(splitPhrase) ?? []) {
        const key = [keyOfSense(sense), ...words].join(" ")
        if (!known.has(key)) add(words, sense)
        known.add(key)
      }
    }
    for (const table of tables) addTable(table, addAll)
  })
}

type Add = (phrases: readonly string[] | undefined, sense: Sense) => void

function addTable(table: LabelTable, add: Add): void {
  for (const [role, words] of entriesOf(table.roles)) {
    add(words.one, { kind: "role", role, plural: false, near: false })
    add(words.many, { kind: "role", role, plural: true, near: false })
    add(words.near, { kind: "role", role, plural: true, near: true })
    add(words.numbered, { kind: "numbered", role })
  }
  add(table.plans, { kind: "plan" })
  for (const [field, words] of entriesOf(table.fields ?? {})) add(words, { kind: "field", field })
  for (const [aside, words] of entriesOf(table.asides ?? {})) add(words, { kind: "aside", aside })
  add(table.why, { kind: "why" })
  add(table.details, { kind: "detail" })
  add(table.cycle, { kind: "cycle" })
  add(table.statuses, { kind: "status" })
  add(table.weeks, { kind: "week" })
  add(table.team, { kind: "team" })
  add(table.statement, { kind: "statement" })
  add(table.examples, { kind: "example" })
  add(table.definitions, { kind: "definition" })
  add(table.copulas, { kind: "copula" })
  add(table.fillers, { kind: "filler" })
  add(table.objectiveSentences, { kind: "sentence", role: "objective" })
  add(table.resultSentences, { kind: "sentence", role: "keyResult" })
  add(table.initiativeSentences, { kind: "sentence", role: "initiative" })
}
