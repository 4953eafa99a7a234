import type { GoalDocument, Objective, Section } from "../model/index.ts"
import { addTag, offer } from "../rewriting/index.ts"
import { createWordFinder, findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "declare-commitment",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require objectives to say whether they are a commitment or a stretch",
    why: "Seven tenths of a stretch is a success, and seven tenths of a commitment is a broken promise. Readers cannot tell the two apart by the number.",
    sources: ["003", "GP", "PWM", "whatmatters"],
    limits: [
      "Sources disagree whether goals need to be told apart at all; turn it on where both kinds stand on one page.",
      "A word such as aspirational or committed in the objective's block, its headings or the page's text counts. Other languages are passed over.",
    ],
  },
  messages: {
    noneDeclared: {
      text: "None of these {{count}} objectives says whether it is a commitment or a stretch; the first is `{{objective}}`.",
      help: "Tag each `[committed]` or `[aspirational]`, or write `commitment: aspirational` in the front matter.",
    },
    undeclared: {
      text: "Objective `{{objective}}` does not say whether it is a commitment or a stretch.",
      help: "Tag it `[committed]` when all of it is promised, `[aspirational]` when most of it would be a success.",
    },
  },
  suggestions: { tag: "Tag it `[{{tag}}]`." },
  options: z =>
    z.strictObject({
      kinds: z.array(z.string().min(2)).default([]).describe("Further words for a kind of objective, in lower case."),
      default: z.string().nullable().default(null).describe("What objectives are when they do not say; null asks each to say it."),
    }),
  create({ options, document, report }) {
    const findOwn = createWordFinder(options.kinds)
    const isNamed = (text: string): boolean => namesCommitment(text, document.language) || findOwn(text).length > 0
    return {
      document() {
        if (options.default !== null || !hasWordList("committed", document.language) || isDeclaredForAll(document, isNamed)) return
        const objectives = document.goals.filter((goal): goal is Objective => goal.role === "objective" && goal.parent === undefined)
        const undeclared = objectives.filter(goal => !isDeclared(goal, document, isNamed))
        const [goal, second] = undeclared
        if (goal === undefined) return
        if (second !== undefined && undeclared.length === objectives.length) {
          report({ goal, message: "noneDeclared", data: { count: undeclared.length, objective: goal.statement.text } })
          return
        }
        // A word somewhere on the page may mean something else; where one objective is tagged, the page tells kinds apart.
        if (objectives.length > 1 && !objectives.some(({ tags }) => tags.some(({ name }) => isNamed(name)))) return
        for (const one of undeclared)
          report({
            goal: one,
            message: "undeclared",
            data: { objective: one.statement.text },
            suggestions: offer(...kindTags.map(tag => ({ suggestion: "tag", data: { tag }, edits: addTag(one, document, tag) }))),
          })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a stretch and a promise",
    markdown:
      "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries [aspirational]\n- Objective 2: Every invoice is right the first time [committed]\n",
    reports: [],
  },
  {
    name: "one of two says what it is",
    markdown:
      "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries\n- Objective 2: Every invoice is right the first time [committed]\n",
    reports: ["3:16 Objective `Win the northern bakeries` does not say whether it is a commitment or a stretch."],
  },
  {
    name: "none of them does",
    markdown: "# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries\n- Objective 2: Every invoice is right the first time\n",
    reports: ["3:16 None of these 2 objectives says whether it is a commitment or a stretch; the first is `Win the northern bakeries`."],
  },
  {
    name: "looks similar, is fine: the front matter speaks for all",
    markdown: "---\ncommitment: aspirational\n---\n\n# Ordering, Q3 2026\n\n- Objective 1: Win the northern bakeries\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the heading above says so",
    markdown: "# Ordering, Q3 2026\n\n## Committed objectives\n\n- Objective 1: Every invoice is right the first time\n",
    reports: [],
  },
]

const kindTags = ["committed", "aspirational"] as const

type IsNamed = (text: string) => boolean

function namesCommitment(text: string, language: string): boolean {
  return (["committed", "aspirational", "exploratory"] as const).some(list => findListedWords(text, list, language).length > 0)
}

/** The front matter, or a paragraph that explains the kinds. */
function isDeclaredForAll({ frontMatter, prose }: GoalDocument, isNamed: IsNamed): boolean {
  return frontMatter?.data["commitment"] !== undefined || prose.some(({ statement }) => isNamed(statement.text))
}

/** A tag, a label, a line beside the objective, or a heading above it. */
function isDeclared(goal: Objective, { text, sections }: GoalDocument, isNamed: IsNamed): boolean {
  const { span, statement } = goal
  const around = [text.slice(span.start.offset, statement.span.start.offset), text.slice(statement.span.end.offset, span.end.offset)]
  const above = sections.filter(section => isAround(section, span.start.offset)).map(({ title }) => title)
  return [...goal.tags.map(({ name }) => name), ...around, ...above].some(isNamed)
}

function isAround({ span, depth }: Section, offset: number): boolean {
  return depth > 0 && span.start.offset <= offset && offset < span.end.offset
}
