import type { Board, Goal, GoalDocument, Objective } from "../model/index.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { isAside, isMeantForCycle } from "./shared/aside-objective.ts"
import { declaredLevel, type Level } from "./shared/find-level.ts"
import { daysOfCycle, HALF_YEAR } from "./shared/cycle-length.ts"
import { findShelved } from "./shared/find-shelved.ts"
import { longestPartOf } from "./shared/parts-of-board.ts"

export default defineRule({
  id: "max-objectives",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit how many objectives a team takes on in one cycle",
    why: "Focus is a decision. A page with ten objectives shows that the decision was not made, and the few real bets get the same ceremonial weight as everything else.",
    sources: ["001", "003", "Doerr", "OO"],
    limits: [
      "The limit is for one team in one cycle; a page that lists several teams without naming them is counted as one.",
      "Unlabelled goals on a board without a cycle and without any key result are taken for a list of goals and not counted.",
    ],
  },
  messages: {
    tooMany: {
      text: "{{count}} objectives for {{board}}, at most {{max}} expected.",
      help: "Keep the ones that would change the most; which of them could wait a cycle, or is really a KPI to watch?",
    },
  },
  options: z =>
    z.strictObject({
      team: z.int().min(1).default(3).describe("Most objectives of a team (sources 001 and 003)."),
      company: z.int().min(1).default(5).describe("Most objectives of a company (Doerr, OpenOKR)."),
      individual: z.int().min(1).default(3).describe("Most objectives of one person."),
      level: z
        .enum(["team", "company", "individual", "unclear"])
        .default("unclear")
        .describe(
          "Level of boards that do not name one. An unclear one is counted as a team's, with one objective to spare; as a company's when it plans for a year.",
        ),
      teamWords: z
        .array(z.string())
        .default(["team", "squad", "crew", "department", "working group", "wg", "guild", "chapter"])
        .describe("Words in a board's name that mean a team, in lower case."),
      companyNames: z
        .array(z.string())
        .default(["company", "company-wide", "organisation", "organization", "corporate", "everyone"])
        .describe("Words in a board's name that mean the whole company, in lower case."),
    }),
  // Whoever keeps three of nine objectives has fewer key results, too.
  supersedes: [{ rule: "max-total-key-results", on: "self" }],
  create({ options, document, report }) {
    const isShelved = findShelved(document)
    const isClosed = ({ fields }: Goal): boolean =>
      fields.some(({ name, text }) => name === "status" && findListedWords(text, "closed", document.language).length > 0)
    // Beside objectives with key results a list of goals for some other time is a note.
    const isListOnly = !document.goals.some(({ role }) => role === "keyResult")
    const isTeam = createWordFinder(options.teamWords)
    const isCompany = createWordFinder(options.companyNames)
    const levelOf = (board: Board): Level | "unclear" => {
      // The heading has the words that a team's name was taken from: `Platform team`.
      const name = `${board.name} ${titleOf(board, document)}`
      if (isCompany(board.team ?? name).length > 0) return "company"
      return isTeam(name).length > 0 ? "team" : options.level
    }
    return {
      board(board) {
        const counted = board.goals
          .filter(goal => isTopObjective(goal, isListOnly))
          .filter(objective => !isShelved(objective) && !isClosed(objective))
        const objectives = longestPartOf(board, document, counted)
        const max = findLimit(declaredLevel(document) ?? levelOf(board), objectives, options)
        if (objectives.length <= max) return
        const [first, ...rest] = objectives
        if (first === undefined) return
        report({
          board,
          message: "tooMany",
          data: { count: objectives.length, board: board.name === "" ? "this page" : `\`${board.name}\``, max },
          related: [first, ...rest].map(({ statement, id }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\``,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "two objectives",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective 1: Make the first order effortless\n\n- KR1: Raise first-order rate from 20% to 30%\n\n## Objective 2: Be the bakery's first call when flour runs out\n\n- KR1: Cut delivery time from 3 days to 1 day\n",
    reports: [],
  },
  {
    name: "five objectives for one team",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n- Objective 3: Win the trust of franchise owners\n- Objective 4: Open the northern region\n- Objective 5: Turn the help centre into a place people like\n",
    reports: ["1:1 5 objectives for `Growth 2026-Q3`, at most 3 expected."],
  },
  {
    name: "five objectives of a quarter, and nobody says whose",
    markdown:
      "# OKRs Q3 2026\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n- Objective 3: Win the trust of franchise owners\n- Objective 4: Open the northern region\n- Objective 5: Turn the help centre into a place people like\n",
    reports: ["1:1 5 objectives for `OKRs Q3 2026`, at most 4 expected."],
  },
  {
    name: "looks similar, is fine: a year's objectives, which may be the company's",
    markdown:
      "# OKRs 2026\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n- Objective 3: Win the trust of franchise owners\n- Objective 4: Open the northern region\n- Objective 5: Turn the help centre into a place people like\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: four objectives of the whole company",
    markdown:
      "---\nlevel: company\n---\n\n# OKRs 2026\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n- Objective 3: Win the trust of franchise owners\n- Objective 4: Open the northern region\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a department's teams, each with its own",
    markdown:
      "# OKRs Q3 2026\n\n## Engineering\n\n### Ovens\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n- Objective 3: Win the trust of franchise owners\n\n### Tills\n\n- Objective 1: Open the northern region\n- Objective 2: Bakers go home on time\n- Objective 3: Every shop knows what it sold\n\n## Finance\n\n- Objective 1: Shops trust their monthly figures\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a list for next year beside the objectives of the quarter",
    markdown:
      "# Growth team\n\n## OKRs Q3 2026\n\n### Objective: Make the first order effortless\n\n- KR1: First orders without a call from 40% to 70%\n- KR2: Time to the first order from 3 days to 1 day\n\n## Goals 2027\n\n- Open the northern region\n- Win the trust of franchise owners\n- Make the help centre a place people like\n- Be the first call when flour runs out\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: two cycles on one page",
    markdown:
      "# Growth team\n\n## Q3 2026\n\n- Objective 1: Make the first order effortless\n- Objective 2: Be the bakery's first call when flour runs out\n\n## Q2 2026\n\n- Objective 1: Win the trust of franchise owners\n- Objective 2: Open the northern region\n",
    reports: [],
  },
]

/** The limit of a level. Where none is named, an objective more than a team's is not worth a word, and a company's limit is the highest. */
function findLimit(level: Level | "unclear", objectives: readonly Objective[], limits: Readonly<Record<Level, number>>): number {
  if (level !== "unclear") return limits[level]
  return objectives.some(objective => (daysOfCycle(objective) ?? 0) > HALF_YEAR)
    ? limits.company
    : Math.min(limits.company, limits.team + 1)
}

/** Objectives within objectives are counted once, and a bare list of goals without a cycle is no board of objectives. */
function isTopObjective(goal: Goal, isListOnly: boolean): goal is Objective {
  if (goal.role !== "objective" || goal.parent?.role === "objective") return false
  if (goal.board.goals.some(({ role }) => role === "keyResult")) return !isAside(goal)
  // What a page plans for several years is no cycle's work.
  return (isListOnly || goal.label !== undefined) && isMeantForCycle(goal) && (daysOfCycle(goal) ?? 0) <= YEAR
}

/** The longest year, in days, with one to spare for plans that count both ends. */
const YEAR = 367

/** The heading that a board begins with, as it stands in the source. */
function titleOf({ span }: Board, { text, sections }: GoalDocument): string {
  const heading = sections.find(({ headingSpan, depth }) => depth > 0 && headingSpan.start.line === span.start.line)?.headingSpan
  return heading === undefined ? "" : text.slice(heading.start.offset, heading.end.offset)
}
