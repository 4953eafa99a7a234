import fc from "fast-check"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"
import { describe, expect, test } from "vitest"
import { escapeInline, escapeMarkdown, markdownCode } from "../../src/format/escape-markdown.ts"
import { formatMarkdown } from "../../src/format/markdown.ts"
import type { LintResult } from "../../src/results/types.ts"
import { cwd, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** Every node of the tree that GitHub's Markdown gives. */
function nodesOf(markdown: string): Node[] {
  const collect = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(collect)]
  return collect(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node) // mdast has many node types
}

/** What a reader sees. */
function textOf(markdown: string): string {
  return nodesOf(markdown)
    .flatMap(({ type, value }) => (type === "text" || type === "inlineCode" ? (value ?? "") : []))
    .join("")
    .replaceAll("\u200b", "")
}

/** Text made of the marks that could get out. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "`",
        "``",
        "\\",
        "*",
        "_",
        "[",
        "](",
        ")",
        "<",
        ">",
        "<b>",
        "<!--",
        "-->",
        "|",
        "#",
        "@all",
        "&amp;",
        "~~",
        "!",
        "$",
        ":",
        "https://a.b",
        "www.a.b",
        "x@y.z",
        "\n",
        "\r",
        "- ",
        "1. ",
        "===",
        "---",
        " ",
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(""))

describe("escaping", () => {
  test.for([escapeInline, escapeMarkdown, markdownCode])("%o lets no text format, link or make HTML", escape => {
    fc.assert(
      fc.property(hostileText, text => {
        const types = new Set(nodesOf(`- word: ${escape(text)}\\\n  ${escape(text)}\n`).map(({ type }) => type))
        for (const type of types) expect(["root", "list", "listItem", "paragraph", "text", "inlineCode", "break"]).toContain(type)
      }),
      { numRuns: 400 },
    )
  })

  test("keeps the words", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(..."ab *_[]()<>#@&|~$:!\\^-+=.1".split("")) }), text => {
        expect(textOf(`word ${escapeMarkdown(text)} word`)).toBe(textOf("word ") + `word ${text} word`.slice(4))
      }),
    )
  })

  test("turns pairs of backticks into code and leaves a lone one", () => {
    expect(escapeInline("Owner `TBD` of *x* and ` more")).toBe("Owner `TBD` of \\*x\\* and \\` more")
  })

  test("mentions nobody and refers to nothing", () => {
    expect(escapeMarkdown("@all #12 https://a.b www.c.d")).toBe("@&#8203;all \\#&#8203;12 https:&#8203;//a.b www&#8203;.c.d")
  })
})

describe("the comment", () => {
  test("links to rule pages only, and holds no HTML but its marker", () => {
    const nodes = nodesOf(joinPieces(formatMarkdown(richResults, context)))
    expect(nodes.filter(({ type }) => type === "html").map(({ value }) => value)).toEqual(["<!-- okrlint -->"])
    for (const { url } of nodes.filter(({ type }) => type === "link")) expect(url).toMatch(/^https:\/\/okrlint\.dev\/rules\/[\w-]+$/)
    expect(nodes.some(({ type }) => type === "image" || type === "table")).toBe(false)
  })

  test("fits a comment whatever is found, and counts the rest", () => {
    const [first] = richResults as readonly [LintResult]
    const many = { ...first, filePath: `${cwd}/many.md`, messages: Array.from({ length: 2000 }, () => first.messages[0]!) }
    const comment = joinPieces(formatMarkdown([many, first], context))
    expect(comment.length).toBeLessThan(65_000)
    const shown = comment.split("\n- ").length - 1
    expect(comment.endsWith(`\n${2006 - shown} more problems not shown.\n`)).toBe(true)
  })
})
