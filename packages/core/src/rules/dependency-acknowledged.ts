import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { type Goal, type GoalDocument, type Span, splitMarkedWords, toCompatible } from "../model/index.ts"
import { defineRule, type DocumentFacts, type Example, type Place } from "../linter/index.ts"
import { ownText } from "./shared/workspace/own-text.ts"

export default defineRule({
  id: "dependency-acknowledged",
  scope: "workspace",
  type: "suggestion",
  since: "0.2.0",
  docs: {
    summary: "Find goals that need another team whose page does not know of it",
    why: "A result that needs another team's work fails quietly when that team has other plans. Whoever is needed should have it on their page, too.",
    sources: ["GP", "OO", "WOD"],
    limits: [
      "Speaks only when the team that is needed has a page of its own among the linted documents, and ours is named on none of its pages.",
      "Teams are known by the names that pages give; other names for them are not.",
    ],
  },
  messages: {
    unknownThere: {
      text: "Goal `{{goal}}` needs {{team}}, whose page does not name {{own}}.",
      help: "Agree on it with {{team}}, and let their page say so.",
    },
  },
  facts: collectDependencies,
  create({ report }) {
    return {
      workspace(documents) {
        const pages = groupByTeam(documents)
        for (const { filePath, facts } of documents) {
          for (const { id, text, span, team, needs } of facts.dependencies) {
            const needed = pages.find(({ name }) => name !== team && holdsName(needs, name))
            if (needed === undefined || needed.words.some(words => holdsWords(words, team))) continue
            report({
              place: { filePath, span, goalId: id },
              message: "unknownThere",
              data: { goal: text, team: `\`${needed.name}\``, own: `\`${team}\`` },
              related: [{ place: needed.place, text: "Their goals begin here." }],
            })
          }
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a team that does not know that it is needed",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries see what sells\n  - KR1: Weekly readers of the report from 20 to 200 (depends on the Data team)\n",
    beside: { "data.md": "# Data team, Q3 2026\n\n- Objective: Numbers that everybody trusts\n  - KR1: Wrong rows from 2% to 0.1%\n" },
    reports: [
      "4:10 Goal `Weekly readers of the report from 20 to 200 (depends on the Data team)` needs `Data`, whose page does not name `Growth`.",
    ],
  },
  {
    name: "looks similar, is fine: the other page knows",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries see what sells\n  - KR1: Weekly readers of the report from 20 to 200 (depends on the Data team)\n",
    beside: {
      "data.md":
        "# Data team, Q3 2026\n\n- Objective: Numbers that everybody trusts\n  - KR1: The sales report of the Growth team is right on 30 of 30 days\n",
    },
    reports: [],
  },
  {
    name: "looks similar, is fine: a team without a page here",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries see what sells\n  - KR1: Weekly readers of the report from 20 to 200 (depends on the Legal team)\n",
    beside: { "data.md": "# Data team, Q3 2026\n\n- Objective: Numbers that everybody trusts\n  - KR1: Wrong rows from 2% to 0.1%\n" },
    reports: [],
  },
]

interface Dependency {
  readonly id: string
  readonly text: string
  readonly span: Span
  /** Whose goal it is, as written. */
  readonly team: string
  /** The words behind those that say that something is needed. */
  readonly needs: string
}

interface DependencyFacts {
  readonly teams: readonly { readonly name: string; readonly span: Span }[]
  readonly dependencies: readonly Dependency[]
  /** Every word of the document once; empty when it has no team that others could need. */
  readonly words: string
}

function collectDependencies(document: GoalDocument): DependencyFacts | undefined {
  const { boards, goals, text } = document
  if (goals.length === 0) return undefined
  const teams = boards.flatMap(({ team, span }) => (team === undefined ? [] : [{ name: team, span }]))
  return {
    teams,
    dependencies: goals.flatMap(goal => findDependency(goal, document)),
    words: teams.length === 0 ? "" : [...new Set(splitWords(text.toLowerCase()))].join(" "),
  }
}

function findDependency(goal: Goal, document: GoalDocument): Dependency[] {
  const { team } = goal.board
  const own = ownText(goal, document)
  const [found] = team === undefined ? [] : findListedWords(own, "dependsOn", document.language)
  if (team === undefined || found === undefined) return []
  const needs = own.slice(found.end).split(/[.;)\n]/, 1)[0] ?? ""
  return [{ id: goal.id, text: goal.statement.text, span: goal.statement.span, team, needs }]
}

/** A team with what its pages say. */
interface TeamPages {
  readonly name: string
  readonly place: Place
  readonly words: readonly string[]
}

function groupByTeam(documents: readonly DocumentFacts<DependencyFacts>[]): TeamPages[] {
  const teams = new Map<string, { readonly name: string; readonly place: Place; readonly words: string[] }>()
  for (const { filePath, facts } of documents) {
    for (const { name, span } of facts.teams) {
      const key = splitWords(name.toLowerCase()).join(" ")
      const known = teams.get(key)
      if (known) known.words.push(facts.words)
      else teams.set(key, { name, place: { filePath, span }, words: [facts.words] })
    }
  }
  return [...teams.values()]
}

/** Whether all words of a name stand in a text, in upper and lower case alike. */
function holdsWords(text: string, name: string): boolean {
  return holdsName(text.toLowerCase(), name.toLowerCase())
}

/** Whether all words of a name stand in a text as the name has them: `data` is no `Data` team. */
function holdsName(text: string, name: string): boolean {
  const words = new Set(splitWords(text))
  const named = splitWords(name)
  return named.length > 0 && named.every(word => words.has(word))
}

function splitWords(text: string): readonly string[] {
  return splitMarkedWords(toCompatible(text))
}
