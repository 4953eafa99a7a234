import { createLineIndex } from "@okrlint/core/model"
import fc from "fast-check"
import type { PhrasingContent, Root } from "mdast"
import { describe, expect, test } from "vitest"
import { parseTree } from "../../src/parse/parse-tree.ts"
import { readHtmlText } from "../../src/source/html-text.ts"
import { readInline } from "../../src/source/read-inline.ts"
import { joinTexts, linesOf, type RichText, sliceText, toStatement } from "../../src/source/rich-text.ts"

/** The text of the first paragraph, heading or cell of a Markdown text. */
function textOf(markdown: string): RichText {
  const found = firstPhrasing(parseTree(markdown).tree)
  return readInline(found ?? [], markdown)
}

function firstPhrasing(node: Root | Root["children"][number]): readonly PhrasingContent[] | undefined {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return node.children
  if (!("children" in node)) return undefined
  for (const child of node.children) {
    const found = child.type === "tableRow" && child === node.children[0] ? undefined : firstPhrasing(child as Root["children"][number])
    if (found !== undefined) return found
  }
  return undefined
}

/** What a text claims to stand on, piece by piece: verbatim pieces char for char, replaced pieces in angle brackets. */
function sourceOf(rich: RichText, markdown: string): string {
  return rich.segments
    .map((segment, index) => {
      const length = (rich.segments[index + 1]?.at ?? rich.text.length) - segment.at
      const source = markdown.slice(segment.source, segment.source + segment.sourceLength)
      return length === segment.sourceLength && source === rich.text.slice(segment.at, segment.at + length) ? source : `<${source}>`
    })
    .join("")
}

describe("the plain text of inline Markdown", () => {
  test.for([
    ["emphasis and strong", "a *calm* **crossing**", "a calm crossing"],
    ["links", "see [the pier](https://example.org/p) now", "see the pier now"],
    ["code", "keep `< 60s` in mind", "keep < 60s in mind"],
    ["code with padding", "a `` b`c `` d", "a b`c d"],
    ["strikethrough", "~~dropped~~ goal", "dropped goal"],
    ["images are dropped", "![P0](p.svg) first", " first"],
    ["HTML tags are dropped", "a <b>bold</b> word", "a bold word"],
    ["components are dropped", 'x <Person name="Ada" /> y', "x  y"],
    ["slots stay", "reach <team name> first", "reach <team name> first"],
    ["soft breaks", "one\ntwo", "one\ntwo"],
    ["hard breaks", "one  \ntwo", "one\ntwo"],
    ["breaks as elements", "one<br>two", "one\ntwo"],
  ] as const)("%s", ([, markdown, text]) => {
    expect(textOf(markdown).text).toBe(text)
  })

  test.for([
    ["entities", "R&amp;D &lt;5&nbsp;days", "R<&amp;>D <&lt;>5<&nbsp;>days"],
    ["numeric entities", "a &#x1F6A2; b", "a <&#x1F6A2;> b"],
    ["escapes", "1\\. not a list \\*", "1<\\.> not a list <\\*>"],
    ["table escapes", "| a |\n|---|\n| x \\| y |", "x <\\|> y"],
    ["quote marks at line starts", "> one\n> two", "one<\n> >two"],
    ["indentation of list items", "- one\n  two", "one<\n  >two"],
    ["line ends of Windows", "one\r\ntwo", "one<\r\n>two"],
  ] as const)("maps %s back to where they stand", ([, markdown, source]) => {
    expect(sourceOf(textOf(markdown), markdown)).toBe(source)
  })

  test("reads raw HTML with its entities and breaks", () => {
    const html = "<td>KR1: calm<br>crossings &amp; quays</td>"
    const rich = readHtmlText(html, 0, html.length)
    expect(linesOf(rich).map(line => line.text)).toEqual(["KR1: calm", "crossings & quays"])
  })
})

describe("pieces of a text", () => {
  test("keep their way to the source when cut and joined", () => {
    const markdown = "**KR 1:** calm &amp; short *crossings*"
    const rich = textOf(markdown)
    const cut = sliceText(rich, rich.text.indexOf("calm"))
    expect(cut.text).toBe("calm & short crossings")
    expect(sourceOf(cut, markdown)).toBe("calm <&amp;> short crossings")
    expect(joinTexts([sliceText(rich, 0, 5), cut], " ").text).toBe("KR 1: calm & short crossings")
  })

  test("keep a picture that stands in the white space that is cut off", () => {
    const rich = textOf("Lamps are fixed ![P0](p.svg)")
    expect(sliceText(rich, 0).marks.map(mark => mark.value)).toEqual(["P0"])
  })
})

const piece = fc.constantFrom(
  "word",
  "**bold**",
  "*soft*",
  "`code`",
  "[link](u)",
  "&amp;",
  "\\*",
  "<br>",
  "<x y>",
  "  \n",
  "\n",
  " ",
  "~~gone~~",
  "![alt](i)",
  "漢字",
  "🚢",
  "&#65;",
  "|",
  "`` ` ``",
  "]",
  "(",
)

describe("a statement", () => {
  test("gives for every stretch a source span in bounds and in order, and verbatim pieces char for char", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const markdown = pieces.join("")
        const rich = textOf(markdown)
        const statement = toStatement(rich, createLineIndex(markdown))
        if (statement === undefined) return
        let last = 0
        for (let at = 0; at < statement.text.length; at++) {
          const { start, end } = statement.spanOf(at, at + 1)
          expect(start.offset).toBeGreaterThanOrEqual(last)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset)
          expect(end.offset).toBeLessThanOrEqual(markdown.length)
          last = start.offset
          const slice = markdown.slice(start.offset, end.offset)
          if (slice.length === 1 && /\S/.test(slice)) expect(slice).toBe(statement.text[at])
        }
      }),
      { numRuns: 300 },
    )
  })
})
