import fc from "fast-check"

/** Words of plans with everything that inline Markdown has, and with characters of one to four bytes. */
const WORDS = [
  ..."Grow revenue|from 3 % to 5 %|by 2026-09-30|€2.4M|**Owner:** Ines|*soon*|~~dropped~~|`orders.csv`|***both***|~one~".split("|"),
  ...'[roadmap](https://plans.example/a_b "t")|<https://plans.example>|https://plans.example/q3_goals|www.plans.example/x|ines@plans.example'.split(
    "|",
  ),
  ..."[see https://plans.example/x]|[https://plans.example](u)|(www.plans.example)|![chart](c.png)|[x]|[q3][x]|[x][]|[missing]|![x]".split(
    "|",
  ),
  ..."5 &gt; 3|&copy; 2026|a\\*b|\\[ \\]|AT&T|<br>|<br/>|<b>bold</b>|<!-- note -->|<!-- okrlint-disable-line -->|{/* okrlint-disable */}".split(
    "|",
  ),
  ..."目標を達成する|Größe|Цель|🎯 focus|👩‍👩‍👧|naïve|zero​width|non breaking|O1:|KR 2.1:|- dash|2) two|# hash|+1|a_b_c|_under_".split("|"),
  ...'*open|**open|`tick|[bracket|~~|_|<tag attr=x>|<x|a*b*c|**a**b|word.**Bold**|"q"|<Person name="a" />|$5 \\$6|a  |{#id}'.split("|"),
]
const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map(words => words.join(" "))
const CELL = fc.oneof(
  { weight: 4, arbitrary: TEXT.map(text => text.replaceAll("|", "\\|")) },
  { weight: 1, arbitrary: fc.constantFrom("", "a \\| b", "`c \\| d`", "x | y", "\\\\| z", ":--", "`open \\|", "**b** \\| *c*") },
)
const MARKER = fc.constantFrom("- ", "* ", "+ ", "1. ", "2) ", "10. ", "- [ ] ", "- [x] ", "* [X] ", "-   ", "1.  [ ] ", "-\t", "3.\t")
const INDENT = fc.constantFrom("", "", "", "  ", "    ", "   ", "\t", "      ", " ")

const ITEMS = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(INDENT, MARKER, TEXT).map(parts => parts.join("")) },
    { weight: 1, arbitrary: fc.tuple(INDENT, TEXT).map(parts => parts.join("")) },
    { weight: 1, arbitrary: fc.constantFrom("", "-", "  - ", "- [ ]", "> - quoted", "  > note", "      code?", "  | a | b |", "***") },
  ),
  { minLength: 1, maxLength: 8 },
)
const TABLE = fc
  .tuple(
    fc.constantFrom("| --- | :-: | ---: |", "|---|---|---|", "--- | --- | ---", "| - | - |"),
    fc.array(fc.array(CELL, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  )
  .map(([rule, rows]) => ["| Key result | From | To |", rule, ...rows.map(cells => `| ${cells.join(" | ")} |`)])
const HEADING = fc
  .tuple(fc.constantFrom("# ", "## ", "### ", "#### ", " ## ", "##\t"), TEXT, fc.constantFrom("", "", " ##", " #", "  "))
  .map(parts => [parts.join("")])
const LINES = fc.array(TEXT, { minLength: 1, maxLength: 3 })
const DETAILS = fc
  .tuple(fc.constantFrom("", "\n"), ITEMS)
  .map(([gap, lines]) => [`<details><summary>Key results</summary>${gap}`, ...lines, `${gap}</details>`])

const BLOCK = fc.oneof(
  { weight: 4, arbitrary: HEADING },
  { weight: 6, arbitrary: ITEMS },
  { weight: 3, arbitrary: TABLE },
  { weight: 3, arbitrary: LINES },
  { weight: 1, arbitrary: LINES.map(lines => [...lines, "==="]) },
  { weight: 1, arbitrary: LINES.map(lines => [...lines, "---"]) },
  { weight: 1, arbitrary: LINES.map(lines => lines.map(line => `> ${line}`)) },
  { weight: 1, arbitrary: ITEMS.map(lines => lines.map(line => `> ${line}`)) },
  { weight: 1, arbitrary: DETAILS },
  { weight: 1, arbitrary: ITEMS.map(lines => ["```yaml", ...lines, "```"]) },
  { weight: 1, arbitrary: LINES.map(lines => lines.map(line => `    ${line}`)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(["<!-- okrlint-disable -->"], ["<!--", "# no", "-->"], ["***"], ["[x]: https://plans.example 'x'"]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(["{/* okrlint-disable-next-goal */}"], ['<Goals team="a">'], ["[^1]: a note", "", "    more"], ["text[^1]"]),
  },
)
const START = fc.constantFrom(
  "",
  "",
  "",
  "",
  "---\ncycle: 2026-Q3\nteam: Growth\n---\n",
  "+++\ntitle = 'x'\n+++\n\n",
  "\uFEFF",
  "---\nopen: true\n",
  "\n\n",
)

/** Pages in the shapes of real plans, written carelessly: the blocks are whole, what stands in them and between them is not. */
export const anyPlanPage: fc.Arbitrary<string> = fc
  .tuple(
    START,
    fc.array(fc.tuple(BLOCK, fc.constantFrom("\n", "\n\n", "\n\n", "\n\n", "\n \n")), { minLength: 1, maxLength: 10 }),
    fc.constantFrom("\n", "\n", "\n", "\r\n"),
  )
  .map(([start, blocks, ending]) => (start + blocks.map(([lines, gap]) => lines.join("\n") + gap).join("")).replaceAll("\n", ending))
