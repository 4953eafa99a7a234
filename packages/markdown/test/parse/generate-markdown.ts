import fc from "fast-check"

/** Lines that open, close or almost open a block, with the odd forms that decide where a document may be cut. */
const LINES: readonly string[] = [
  ..."# Plan|## Results ##|#|#tag|###### Six|####### seven| # Indented|   ## Three|    # code|\t# code|#\tTab|# Cut [x] and [^f]|## \\[y] [Y]".split(
    "|",
  ),
  ..."```|~~~|````js|```` |   ```|  ```| ~~~~|\t```|  \t```|``` a`b|~~~ a~b|``|- ```|> ```|  - ~~~|1. ```|[^f]: ```|-\t```|```\t ".split(
    "|",
  ),
  ..."<div>|</div>|<!-- c|-->|<!-- x -->|<!-->|<!--->|--->|<script>|<SCRIPT src=x>|</script>|</pre>|<pre/>|<style>x</style>|<?x|?>|<?>".split(
    "|",
  ),
  ..."<!X|<!x>|>|<![CDATA[|]]>|]]]>|<a>|<a b|</a >|<a name=x></a>| <div>|   <!-- y|  <table>|- <div>|> <!-- z|a <b>|<https://x.y>|<div/>|<div/".split(
    "|",
  ),
  ..."- a|-|* a|+ b|1. b|2. c|10) d|-   a|-     a|-\ta|  - a|- - b|-  |- [ ] task|- [x] done|   - deep|\t- tab|1.|2)|     - five|- # h|-\t\tcode".split(
    "|",
  ),
  ..."> q|>|>> q| > - a|> # h|- > q|>\tq|| a | b ||--|--||:-:|---||- | -|a | b|| c || [x] | `d` ||--"
    .split("||")
    .flatMap(cell => cell.split("||")),
  ..."[x]: /u|[x]:|/u|'title|title'|[y]: <b> \"t\"| [z]: c|> [q]: r|- [w]: v|    [k]: l|[^f]: note|[^g]:|    cont|[^F]: again|[x|]: /v|> [^h]: n|- [^i]: n".split(
    "|",
  ),
  ..."[x]|text [x][] more|see [y] [^f]|![z] and [q]|[w][x]|![^f] [^g]|[k]|[a [x] b][y]|[nope]|[^i] [^h]|*[x]* `[y]`|\\[x]".split("|"),
  ..."===|---|-----|***|- - -|* * *|___|+++|=| ---|  ===|--- a".split("|"),
  ..."text|  text|    code|\tcode|a  |b\\|*em* **st** ~~d~~|\ftext|\0|é 🎯|&amp; &copy;|`a|b`|\u2028x|a\tb".split("|"),
  "",
  "",
  "",
  "",
  "  ",
  "\t",
]

const INDENT = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(" ", "  ", "   ", "    ", "\t", "> ", "- ") },
)
const PLAIN = fc.constantFrom("# Cut", "# Cut [x] [^f]", "", "", "text", "- item", "  text")
const LINE = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(INDENT, fc.constantFrom(...LINES)).map(([indent, line]) => indent + line) },
  { weight: 2, arbitrary: PLAIN },
)
const ENDING = fc.oneof(
  { weight: 8, arbitrary: fc.constant("\n") },
  { weight: 1, arbitrary: fc.constant("\r\n") },
  { weight: 1, arbitrary: fc.constant("\r") },
)

/** Documents out of single lines in any order: mostly nonsense, and so the best judge of a cut. */
export const anyLines: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(LINE, ENDING), { maxLength: 24 }), fc.boolean())
  .map(([lines, open]) => lines.map(([line, ending], index) => (open && index === lines.length - 1 ? line : line + ending)).join(""))

const WORDS = fc.constantFrom(
  "Grow revenue",
  "see [x]",
  "from 3 to 5 %",
  "note[^f]",
  "`code`",
  "**bold**",
  "[link](u)",
  "![y]",
  "a | b",
  "https://a.b/c",
)
const TEXT = fc.array(WORDS, { minLength: 1, maxLength: 4 }).map(words => words.join(" "))
const BODY = fc.array(fc.oneof(TEXT, fc.constantFrom("# not a heading", "", "- x", "```", "~~~", "<!--", "[x]: y", "  # no")), {
  maxLength: 5,
})

const BLOCK = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom("# ", "## ", "### "), TEXT).map(([mark, text]) => [mark + text]) },
  { weight: 2, arbitrary: TEXT.map(text => [text]) },
  { weight: 1, arbitrary: fc.tuple(TEXT, fc.constantFrom("===", "---")).map(pair => [...pair]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("```", "~~~~", "   ```", "  ~~~", "````md"), BODY)
      .map(([fence, body]) => [fence, ...body, fence.replace("md", "")]),
  },
  { weight: 1, arbitrary: BODY.map(body => ["<!-- " + body.join("\n"), "-->"]) },
  { weight: 1, arbitrary: BODY.map(body => ["<details>", ...body, "</details>"]) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom("- ", "* ", "1. ", "2) ", "  - ", "- [ ] "), TEXT), { minLength: 1, maxLength: 4 })
      .map(items => items.map(item => item.join(""))),
  },
  { weight: 2, arbitrary: fc.tuple(TEXT, BODY).map(([text, body]) => ["- " + text, ...body.map(line => "  " + line)]) },
  { weight: 1, arbitrary: BODY.map(body => body.map(line => "> " + line)) },
  {
    weight: 1,
    arbitrary: fc.array(TEXT, { maxLength: 3 }).map(cells => ["| a | b |", "|---|---|", ...cells.map(cell => `| ${cell} | 1 |`)]),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(["[x]: /u"], ["[y]: /v 'title'"], ["[^f]: note", "", "    # more"], ["[x]: /other"], ["    [x]: no"]),
  },
)

/** Documents out of whole blocks, mostly with a blank line between two, as people write them. */
export const anyBlocks: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "---\ntitle: x\n# no\n---\n", "+++\na = 1\n+++\n", "---\n", "\uFEFF"),
    fc.array(fc.tuple(BLOCK, fc.constantFrom("\n", "\n\n", "\n\n", "\n\n", "\n \n")), { maxLength: 14 }),
    fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"),
  )
  .map(([start, blocks, ending]) => (start + blocks.map(([lines, gap]) => lines.join("\n") + gap).join("")).replaceAll("\n", ending))

/** Documents of both kinds. */
export const anyMarkdown: fc.Arbitrary<string> = fc.oneof(anyLines, anyBlocks)
