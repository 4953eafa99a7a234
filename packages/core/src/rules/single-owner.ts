import type { Field, Goal, GoalDocument } from "../model/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { keepFirstOwner, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "single-owner",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find goals with several owners, or with everyone as owner",
    why: "Two owners each believe the other one has it. Many can work on a goal; one of them notices first when it goes wrong.",
    sources: ["GL", "OO"],
    limits: [
      "Names joined by a word (`Ana and Bo`) count as one, since teams are named so, too (`Sales and Marketing`); so does what stands in brackets.",
      "A surname before a first name (`Okafor, Maud`) looks like two owners.",
    ],
  },
  messages: {
    several: {
      text: "{{count}} owners for one {{role}}: `{{owners}}`; at most {{max}} expected.",
      help: "Keep the one who answers for it, and list the others as contributors.",
    },
    everyone: {
      text: "Owner `{{owners}}` of this {{role}} names nobody.",
      help: "Name the one who answers for it: who notices first when it goes wrong?",
    },
    team: {
      text: "Owner `{{owners}}` of this {{role}} is a team.",
      help: "Name the one in the team who answers for it.",
    },
  },
  suggestions: { keepFirst: "Keep `{{owner}}` and list the others as contributors." },
  options: z =>
    z.strictObject({
      max: z.int().min(1).default(1).describe("Most owners of a goal (GitLab: one directly responsible individual)."),
      allowTeam: z.boolean().default(true).describe("Accept the board's team as owner; OpenOKR asks for a person."),
    }),
  create({ document, options: { max, allowTeam }, report }) {
    const check = (goal: Goal): void => {
      for (const field of goal.fields.filter(({ name }) => name === "owner")) {
        const role = roleNames[goal.role]
        const names = splitOwners(field.text).filter(name => !isWholly(name, "rhythm", document))
        const data = { role, owners: field.text }
        const [first] = names
        if (first === undefined) continue
        if (names.length > max) {
          const suggestions = offer({
            suggestion: "keepFirst",
            data: { owner: first },
            edits: keepFirstOwner(goal, document, { field, names }),
          })
          report({ goal, at: field.span, message: "several", data: { ...data, count: names.length, max }, suggestions })
        } else if (isWholly(first, "everyone", document)) report({ goal, at: field.span, message: "everyone", data })
        else if (!allowTeam && isTeam(first, goal)) report({ goal, at: field.span, message: "team", data })
      }
    }
    return { objective: check, keyResult: check, kpi: check, initiative: check }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one owner",
    markdown: "# OKRs Q3 2026\n\n- Objective: Bakeries stay as they grow\n  - Owner: @ines\n  - KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "three owners, and everyone",
    markdown:
      "# OKRs Q3 2026\n\n| Objective | Owner |\n| --- | --- |\n| Bakeries stay as they grow | @ines, @bruno, @maud |\n| Millers trust us with their best flour | Everyone |\n",
    reports: [
      "5:32 3 owners for one objective: `@ines, @bruno, @maud`; at most 1 expected.",
      "6:44 Owner `Everyone` of this objective names nobody.",
    ],
  },
  {
    name: "looks similar, is fine: who helps stands apart",
    markdown: "# OKRs Q3 2026\n\n| Objective | Owner |\n| --- | --- |\n| Bakeries stay as they grow | @ines (with @bruno) |\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: one team with two words",
    markdown: "# OKRs Q3 2026\n\n| Objective | Owner |\n| --- | --- |\n| Bakeries stay as they grow | Sales and Marketing |\n",
    reports: [],
  },
]

const roleNames: Readonly<Record<Goal["role"], string>> = {
  objective: "objective",
  keyResult: "key result",
  kpi: "KPI",
  initiative: "initiative",
}

/** Most words of a name; what is longer is a sentence that came into the field. */
const longestName = 4

/** The names in an owner's field: handles where there are any, else what separators leave; what follows a semicolon or stands in brackets only helps. */
function splitOwners(text: Field["text"]): readonly string[] {
  const [owners = ""] = text.replace(/\([^()]*\)/g, " ").split(";")
  const handles = owners.match(/(?<![\w.])@[\w.-]+/g)
  const names = handles ?? owners.split(/[,、，]| [&+/|] /)
  const trimmed = names.map(name => name.trim()).filter(name => name !== "")
  return trimmed.some(name => name.split(" ").length > longestName) ? [] : trimmed
}

/** Whether a name is no name but a word of a list: everyone, or a rhythm that stands behind the owner. */
function isWholly(name: string, list: "everyone" | "rhythm", { language }: GoalDocument): boolean {
  const [words] = findListedWords(name, list, language)
  return words !== undefined && words.start === 0 && words.end === name.length
}

function isTeam(owner: string, { board }: Goal): boolean {
  return board.team !== undefined && owner.toLowerCase() === board.team.toLowerCase()
}
