import fc from "fast-check"
import { anyMarkdown } from "../../../../markdown/test/parse/generate-markdown.ts"
import { anyPlanPage } from "../../../../markdown/test/parse/generate-plan-pages.ts"

const ruleNames = ["kr-measurable", "no-kpi-objective", "no-placeholder", "no-weasel-words", "no-such-rule", "okrlint/limit", "constructor"]

const label = fc.constantFrom(
  ..."Objective|O1|KR 1.1|Key result|KR|KPI|Initiative|Ziel|Schlüsselergebnis|Objectif|Résultat clé|Objetivo|目标|目標|关键结果|Цель|__proto__|".split(
    "|",
  ),
)
const subject = fc.constantFrom(
  ..."Raise orders|Cut churn|Maintain uptime|Launch the shop|Win the bakeries|Customers love us|Umsatz steigern|売上を増やす|提升收入|Réduire les retours|TBD|Try to improve|100%|".split(
    "|",
  ),
)
const amount = fc.constantFrom(
  ..."from 20% to 30%|by 1,200.50|von 1.200,5 auf 3.000 €|€2.4M → $5bn|±3 pp|1e308|-0|99.999999999999999999%|10x|½|12/13/2026|<5 min|≥ 4.5/5|0/0|NaN|2026-02-31|(baseline: 3)|１２％|٣٪".split(
    "|",
  ),
)
const time = fc.constantFrom(
  ..."by Q4|in 2026|by 2026-09-30|by end of June|bis Ende Q3|FY27-H2|by 31 February|Q5 2026|in 9999|until 0000-00-00|第三季度|every week".split(
    "|",
  ),
)
/** Characters that editors, terminals and pattern matching stumble over. */
const odd = fc.constantFrom(
  ..."\u202E \u2066 \u200B \u200D \u00AD \u0301 \u0000 \u001B[31m \u0007 \uFEFF \uFFFD \u2028 \u0085 \uD83C \uDFAF 👩‍👩‍👧 🎯 é ﷽ ı İ ß ǆ".split(
    " ",
  ),
)
const markup = fc.constantFrom(
  ..."**|*|_|`|~~|[|](u)|![|<b>|</b>|<!--|-->|{/*|*/}|\\|&amp;|&#0;|&#x1F3AF;|&nbsp;|<br>|[^1]|\\||$|](|<script>alert(1)</script>|::error::|@team|#1".split(
    "|",
  ),
)
const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: subject },
      { weight: 3, arbitrary: amount },
      { weight: 2, arbitrary: time },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: markup },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain(parts => fc.constantFrom(" ", " ", "", ", ", ". ", " – ").map(gap => parts.join(gap)))
const field = fc
  .tuple(fc.constantFrom("Owner", "Baseline", "Target", "Due", "Status", "Confidence", "Score", "Weight", "Guardrail", "Why"), words)
  .map(([name, text]) => `${name}: ${text}`)

const directive = fc
  .tuple(
    fc.constantFrom("-disable", "-enable", "-disable-line", "-disable-next-line", "-disable-next-goal", "-disable-file", "-dis", ""),
    fc.subarray(ruleNames).map(list => list.join(", ")),
    fc.constantFrom(
      "",
      " -- a reason",
      " -- until 2026-12-31",
      " until 2026-99-99 --",
      ' rule: ["warn", {}]',
      ' kr-measurable: ["error", {"__proto__": 1}]',
      " --",
    ),
    fc.constantFrom(["<!-- ", " -->"], ["{/* ", " */}"], ["<!--", "-->"], ["<!-- ", "\n-->"], ["<!-- ", ""]),
  )
  .map(([kind, rules, rest, [open, close]]) => `${open}okrlint${kind} ${rules}${rest}${close}`)

const marker = fc.constantFrom("- ", "  - ", "    - ", "* ", "1. ", "- [ ] ", "- [x] ", "> - ", "> ", "## ", "### ", "", "| ", "\t- ")
const goalLine = fc
  .tuple(marker, label, fc.constantFrom(": ", " - ", " ", ":** ", "："), words)
  .map(([mark, name, gap, text]) => `${mark}${gap === ":** " ? "**" : ""}${name}${gap}${text}`)
const table = fc
  .tuple(
    fc.constantFrom(
      "| Key result | Baseline | Target |",
      "| KR | Owner | Score |",
      "| Objective | KPI | Due |",
      "| 目标 | 关键结果 | 负责人 |",
    ),
    fc.array(fc.tuple(words, words, words), { maxLength: 4 }),
  )
  .map(([head, rows]) => [head, "|---|:-:|--:|", ...rows.map(cells => `| ${cells.join(" | ")} |`)].join("\n"))
const block = fc.oneof(
  { weight: 8, arbitrary: goalLine },
  { weight: 2, arbitrary: fc.tuple(marker, field).map(parts => parts.join("")) },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: directive },
  { weight: 1, arbitrary: fc.tuple(goalLine, directive).map(parts => parts.join(" ")) },
  { weight: 1, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "```",
      "<details><summary>Key results</summary>",
      "</details>",
      "---",
      "## Key results",
      "# Q3 2026",
      "## KPIs",
    ),
  },
)
const frontMatter = fc.constantFrom(
  "",
  "",
  "",
  "---\ncycle: 2026-Q3\n---\n",
  "---\nobjectives:\n  - objective: Win\n    keyResults: [a, {target: 3}]\n---\n",
  "---\na: &a [*a, *a]\n__proto__: {x: 1}\nconstructor: y\n---\n",
  "---\n\tbad: [\n---\n",
  "+++\nokrs = 1\n+++\n",
  "\uFEFF",
)
const goalPage = fc
  .tuple(
    frontMatter,
    fc.array(fc.tuple(block, fc.constantFrom("\n", "\n", "\n\n", "\n \n")), { minLength: 1, maxLength: 16 }),
    fc.constantFrom("\n", "\n", "\r\n", "\r"),
  )
  .map(([start, blocks, ending]) => (start + blocks.flat().join("")).replaceAll("\n", ending))

const page = fc.oneof({ weight: 4, arbitrary: goalPage }, { weight: 2, arbitrary: anyPlanPage }, { weight: 1, arbitrary: anyMarkdown })

/** A page with a cut or a copied piece, as half-typed and badly merged documents have it. */
const spoiled = fc
  .tuple(page, fc.nat(), fc.nat(), fc.constantFrom("cut", "copy", "insert"), fc.oneof(odd, markup, directive))
  .map(([text, from, length, how, piece]) => {
    const start = text.length === 0 ? 0 : from % text.length
    const end = Math.min(text.length, start + (length % 40))
    if (how === "cut") return text.slice(0, start) + text.slice(end)
    return text.slice(0, end) + (how === "copy" ? text.slice(start, end) : piece) + text.slice(end)
  })

/** Goal documents and Markdown of any shape, in several languages, with directives, fields, odd characters and faults. */
export const anyDocument: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: page }, { weight: 1, arbitrary: spoiled })
