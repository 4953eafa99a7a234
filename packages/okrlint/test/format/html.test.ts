import fc from "fast-check"
import { createHash } from "node:crypto"
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5"
import { describe, expect, test } from "vitest"
import { formatHtml } from "../../src/format/html/html.ts"
import { pageScript } from "../../src/format/html/page-script.ts"
import type { LintMessage, LintResult } from "../../src/results/types.ts"
import { cleanResults, cwd, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

interface Page {
  readonly elements: readonly Tree.Element[]
  /** Codes of what the parser had to mend. */
  readonly errors: readonly string[]
}

function openPage(html: string): Page {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  const collect = (node: Tree.Node): Tree.Element[] => {
    const below = "childNodes" in node ? node.childNodes.flatMap(collect) : []
    return "tagName" in node ? [node, ...below] : below
  }
  return { elements: collect(document), errors }
}

function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(attribute => attribute.name === name)?.value
}

function textOf(node: Tree.Node): string {
  if ("value" in node) return node.value
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
}

function withClass({ elements }: Page, name: string): Tree.Element[] {
  return elements.filter(element => attributeOf(element, "class")?.split(" ").includes(name) === true)
}

// Everything the page is built of; nothing else may come from the words of a document.
const ownElements =
  "html head meta title style body a header p time h1 ul li strong form label select option button output nav details summary main section h2 h3 h4 span div article blockquote mark sup ol code pre dl dt dd footer script".split(
    " ",
  )

const page = openPage(joinPieces(formatHtml(richResults, context)))

describe("the page", () => {
  test("is built of its own elements only, whatever stands in the plans", () => {
    expect(page.errors).toEqual([])
    expect([...new Set(page.elements.map(({ tagName }) => tagName))].filter(name => !ownElements.includes(name))).toEqual([])
    expect(page.elements.filter(({ tagName }) => tagName === "script").map(textOf)).toEqual([pageScript])
    expect(
      page.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith("on") || name === "style" || name === "src"),
    ).toEqual([])
  })

  test("lets only its own style and script run, and loads nothing", () => {
    const policy = page.elements.flatMap(element =>
      attributeOf(element, "http-equiv") === undefined ? [] : (attributeOf(element, "content") ?? ""),
    )
    const hashes = ["style", "script"].map(tag => {
      const text = page.elements
        .filter(({ tagName }) => tagName === tag)
        .map(textOf)
        .join("")
      return `${tag}-src 'sha256-${createHash("sha256").update(text).digest("base64")}'`
    })
    expect(policy).toEqual([`default-src 'none'; ${hashes.join("; ")}; base-uri 'none'; form-action 'none'`])
  })

  test("links to its own places, to rule pages and to okrlint only", () => {
    const ids = new Set(page.elements.flatMap(element => attributeOf(element, "id") ?? []))
    for (const link of page.elements.filter(({ tagName }) => tagName === "a")) {
      const target = attributeOf(link, "href") ?? ""
      if (target.startsWith("#")) expect(ids).toContain(target.slice(1))
      else expect(target).toMatch(/^https:\/\/okrlint\.dev(?:\/rules\/[\w-]+)?$/)
    }
  })

  test("marks the words that a finding is about", () => {
    const marks = withClass(page, "words").map(words =>
      words.childNodes
        .filter(node => "tagName" in node && node.tagName === "mark")
        .map(textOf)
        .join(""),
    )
    expect(marks.slice(0, 3)).toEqual([
      "Maintain 99.9% checkout availability",
      'Improve3 <script>alert("x")</script> | onboarding & 100% of ::error::it2',
      "Call every baker 🥐 each week",
    ])
  })

  test("puts the findings of one goal together", () => {
    const cards = withClass(page, "card").map(card => [textOf(card.childNodes.find(node => "tagName" in node)!), withinFindings(card)])
    expect(cards).toEqual([
      ["O1line 3", 1],
      ["O1/KR1line 5", 2],
      ["O1/KR2line 6", 1],
      ["O2/KR2line 11", 1],
      ["Line 1", 1],
      ["O1line 3", 1],
      ["Line 2", 1],
      ["Line 1", 1],
    ])
  })

  test("offers what there is to filter by", () => {
    const options = page.elements.filter(({ tagName }) => tagName === "option").map(option => attributeOf(option, "value"))
    expect(options).toEqual(expect.arrayContaining(["error", "warning", "kr-measurable", "Growth 2026-Q3", "Shops 2026-Q3"]))
  })

  test("says that nothing was found, without a filter", () => {
    const clean = openPage(joinPieces(formatHtml(cleanResults, context)))
    expect(clean.elements.filter(({ tagName }) => tagName === "h1").map(textOf)).toEqual(["No findings in 2 files"])
    expect(clean.elements.some(({ tagName }) => tagName === "form")).toBe(false)
  })
})

function withinFindings(card: Tree.Element): number {
  const list = card.childNodes.find((node): node is Tree.Element => "tagName" in node && node.tagName === "ol")
  return list?.childNodes.filter(node => "tagName" in node).length ?? 0
}

test("any words and any place make a page of the same elements", () => {
  const [first] = richResults as readonly [LintResult]
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom("<", ">", "&", '"', "'", "`", "</mark>", "<!--", "]]>", "</script>", "\n", "\r\n", "🥐", "\u202e"),
        fc.string({ unit: "binary", maxLength: 4 }),
      ),
      { maxLength: 10 },
    )
    .map(parts => parts.join(""))
  const place = fc.record({ line: fc.nat(5), column: fc.nat(30), endLine: fc.nat(5), endColumn: fc.nat(30) })
  fc.assert(
    fc.property(words, fc.array(fc.tuple(place, words), { minLength: 1, maxLength: 4 }), (source, findings) => {
      const messages = findings.map(([{ line, column, endLine, endColumn }, text], index): LintMessage => ({
        ...first.messages[0]!,
        line: line + 1,
        column: column + 1,
        endLine: endLine + 1,
        endColumn: endColumn + 1,
        message: text,
        help: text,
        goal: index % 2 === 0 ? text : "O1",
        board: text,
        ruleId: text,
        url: `javascript:${text}`,
      }))
      const { elements, errors } = openPage(joinPieces(formatHtml([{ ...first, filePath: `${cwd}/${source}`, source, messages }], context)))
      expect(errors).toEqual([])
      expect(elements.filter(({ tagName }) => !ownElements.includes(tagName))).toEqual([])
      expect(elements.filter(element => attributeOf(element, "href")?.startsWith("javascript:") === true)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
