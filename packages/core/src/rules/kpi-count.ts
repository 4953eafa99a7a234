import type { Board, Goal } from "../model/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findLevel } from "./shared/find-level.ts"
import { isCatalogue } from "./shared/is-catalogue.ts"
import { countKpis } from "./shared/list-kpis.ts"
import { nameBoard } from "./shared/name-board.ts"
import { partsOfBoard } from "./shared/parts-of-board.ts"

export default defineRule({
  id: "kpi-count",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit the KPIs of a team to a handful",
    why: "KPIs work when people know them without looking. A list of twenty is a report, and nobody can say which of them would make the team act.",
    sources: ["001", "003"],
    limits: [
      "A page that calls itself a catalogue or a dictionary of metrics defines them for everyone, and is passed over.",
      "KPIs that stand under an objective belong to it and are not counted; a company's page is not limited.",
      "A KPI that leads a group of others counts once, with the whole group; KPIs below a heading such as `Derived metrics` do not count.",
    ],
  },
  messages: {
    tooMany: {
      text: "{{count}} KPIs for {{board}}, at most {{max}} expected.",
      help: "Keep the ones that would make the team act, and leave the others to the dashboard.",
    },
    tooFew: {
      text: "Fewer KPIs for {{board}} than expected: {{count}} of at least {{min}}.",
      help: "Add what must not get worse while the team works on its goals.",
    },
  },
  options: z =>
    z.strictObject({
      min: z
        .int()
        .min(0)
        .default(1)
        .describe("Fewest KPIs where there are any; source 001 asks for three, Wodtke for one to three beside objectives."),
      max: z.int().min(1).default(7).describe("Most KPIs of a team; source 003 asks for four to six, and one more is not worth a word."),
    }),
  supersedes: [{ rule: "max-total-metrics", on: "self" }],
  create({ document, options: { min, max }, report }) {
    const minor = document.sections.filter(({ title }) => findListedWords(title, "secondary", document.language).length > 0)
    const isMinor = ({ span }: Goal): boolean =>
      minor.some(section => section.span.start.offset <= span.start.offset && span.end.offset <= section.span.end.offset)
    // Whoever sets the derived numbers apart has chosen the ones to watch; headings below a department's are its people or teams.
    const listsOf = (board: Board): readonly Board[] =>
      partsOfBoard(
        board,
        document,
        board.goals.filter(goal => !isMinor(goal)),
      ).map(goals => ({ ...board, goals }))
    return {
      document({ boards }) {
        if (isCatalogue(document)) return
        const held = boards.flatMap(listsOf).filter(board => countKpis(board) > 0 && findLevel(board, document) !== "company")
        // A page that groups its KPIs has one length; its longest list says it.
        const [longest] = held.filter(board => countKpis(board) > max).sort((a, b) => countKpis(b) - countKpis(a))
        if (longest !== undefined)
          report({ board: longest, message: "tooMany", data: { count: countKpis(longest), board: nameBoard(longest), max } })
        for (const board of held.filter(other => countKpis(other) < min))
          report({ board, message: "tooFew", data: { count: countKpis(board), board: nameBoard(board), min } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "four KPIs",
    markdown:
      "# Warehouse KPIs 2026\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate: below 2%\n- Cold-chain breaks per month: at most 1\n- Sick leave: below 5%\n",
    reports: [],
  },
  {
    name: "eight KPIs",
    markdown:
      "# Warehouse KPIs 2026\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate: below 2%\n- Cold-chain breaks per month: at most 1\n- Sick leave: below 5%\n- Returns: below 3%\n- Overtime per week: at most 2 hours\n- Pallet damage: below 0.5%\n- Dock waiting time: below 20 min\n",
    reports: ["1:1 8 KPIs for `Warehouse KPIs 2026`, at most 7 expected."],
  },
  {
    name: "eight KPIs in the groups of a list",
    markdown:
      "# Warehouse team KPIs\n\n- **Care for every order and customer**\n  - Picking accuracy\n  - Stock-out rate\n  - Cold-chain breaks per month\n  - Pallet damage\n- **Look after our own people**\n  - Sick leave\n  - Overtime per week\n  - Returns per picker\n  - Dock waiting time\n",
    reports: ["1:1 8 KPIs for `Warehouse`, at most 7 expected."],
  },
  {
    name: "a list of one, where the option asks for more",
    markdown: "# Warehouse KPIs 2026\n\n- Picking accuracy: at least 99.5%\n",
    options: { min: 3 },
    reports: ["1:1 Fewer KPIs for `Warehouse KPIs 2026` than expected: 1 of at least 3."],
  },
  {
    name: "looks similar, is fine: a plan without a KPI list",
    markdown: "# Warehouse OKRs 2026\n\n## Objective: Nothing spoils on its way\n\n- KR1: Cut spoiled deliveries from 4% to 1%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a dashboard of the whole company",
    markdown:
      "---\nlevel: company\n---\n\n# KPIs 2026\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate: below 2%\n- Cold-chain breaks per month: at most 1\n- Sick leave: below 5%\n- Returns: below 3%\n- Overtime per week: at most 2 hours\n- Pallet damage: below 0.5%\n",
    reports: [],
  },
]
