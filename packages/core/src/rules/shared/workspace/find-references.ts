import { readLabelPath, type Field, type Goal, type GoalDocument, type Span } from "../../../model/index.ts"

/** What a goal says it contributes to, and where it says so. */
export interface Reference {
  /** The goal that says it; undefined when the front matter says it for the whole page. */
  readonly goal: Goal | undefined
  /** As written. */
  readonly text: string
  readonly span: Span
  readonly target: ReferenceTarget
}

/**
 * `file`: a link to a path, relative to the document. `page`: a document by its name, as wiki links and `company#o2` have it; the
 * document itself when the name is empty. `label`: a label such as `O2`. `words`: the words of a goal.
 */
export type ReferenceTarget =
  | { readonly kind: "file"; readonly path: string; readonly anchor?: string }
  | { readonly kind: "page"; readonly page: string; readonly anchor?: string }
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "words"; readonly text: string }

/** Front matter keys that hold a reference for the whole page. */
const keys = ["supports", "parent", "aligned-to", "aligned_to", "aligns-to", "aligns_to", "contributes-to", "contributes_to"] as const

/** Finds what the goals of a document say they contribute to: in fields, and in the front matter for all of them. */
export function findReferences(document: GoalDocument): Reference[] {
  const ofGoals = document.goals.flatMap(goal =>
    goal.fields.flatMap(field => (field.name === "supports" ? readField(field, document).map(found => ({ goal, ...found })) : [])),
  )
  return [...ofGoals, ...readFrontMatter(document)]
}

type Found = Omit<Reference, "goal">

/** Links that the field holds or is; else its text, part by part. */
function readField({ text, span }: Field, document: GoalDocument): Found[] {
  const source = document.text
  const start = source.lastIndexOf("\n", span.start.offset - 1) + 1
  const end = source.indexOf("\n", span.end.offset)
  const links = findLinks(source.slice(start, end < 0 ? source.length : end), start)
  const inside = links.filter(link => link.start < span.end.offset && span.start.offset < link.end)
  if (inside.length > 0)
    return inside.flatMap(link => (link.target === undefined ? [] : [{ ...toFound(link, document), target: link.target }]))
  return text.split(/[,;、，；]/).flatMap(part => {
    const target = readTarget(part.trim())
    const at = source.indexOf(part.trim(), span.start.offset)
    const place = at >= 0 && at < span.end.offset ? document.lines.spanAt(at, at + part.trim().length) : span
    return target === undefined ? [] : [{ text: part.trim(), span: place, target }]
  })
}

interface Link {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Undefined for a link out of the documents. */
  readonly target: ReferenceTarget | undefined
}

function toFound({ text, start, end }: Link, { lines }: GoalDocument): Omit<Found, "target"> {
  return { text, span: lines.spanAt(start, end) }
}

/** Wiki links and inline links of a line that begins at an offset. */
function findLinks(line: string, offset: number): Link[] {
  return [...line.matchAll(/\[\[([^[\]]*)\]\]|\[[^[\]]*\]\(([^()\s]*)(?:\s[^()]*)?\)/g)].map(match => {
    const [text, wiki, url] = match
    const start = offset + match.index
    return { text, start, end: start + text.length, target: wiki === undefined ? readUrl(url ?? "") : readPage(wiki.split("|")[0]!) }
  })
}

function readUrl(url: string): ReferenceTarget | undefined {
  if (url === "" || /^[a-z][\w+.-]*:|^\/\//i.test(url)) return undefined
  const [path = "", anchor] = splitAnchor(decode(url))
  return path === "" ? { kind: "page", page: "", ...(anchor && { anchor }) } : { kind: "file", path, ...(anchor && { anchor }) }
}

function readPage(name: string): ReferenceTarget {
  const [page = "", anchor] = splitAnchor(name.trim())
  return { kind: "page", page: page.trim(), ...(anchor && { anchor }) }
}

/** Text without a link: `company#o2`, `../company.md#o2`, `O2`, or the words of a goal. */
function readTarget(text: string): ReferenceTarget | undefined {
  if (text === "" || /^[a-z][\w+.-]*:\/\//i.test(text)) return undefined
  if (/^[^\s#]+\.mdx?(?:#|$)/.test(text)) return readUrl(text)
  if (/^[^\s#]*#[^\s#]+$/.test(text)) return readPage(text)
  if (readLabelPath(text) !== undefined) return { kind: "label", text }
  return text.trim().split(/\s+/).length >= fewestWords ? { kind: "words", text } : undefined
}

/** Fewer words may be anybody's. */
const fewestWords = 3

function splitAnchor(text: string): readonly [string, string | undefined] {
  const at = text.indexOf("#")
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url // a stray per cent sign is part of the name
  }
}

function readFrontMatter({ frontMatter, text, lines }: GoalDocument): Reference[] {
  if (frontMatter === undefined) return []
  return keys.flatMap(key => {
    const value = frontMatter.data[key]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap(item => {
      const target = typeof item === "string" ? readTarget(item.trim()) : undefined
      if (typeof item !== "string" || target === undefined) return []
      const at = text.indexOf(item, frontMatter.span.start.offset)
      const isInside = at >= 0 && at < frontMatter.span.end.offset
      return [{ goal: undefined, text: item.trim(), span: isInside ? lines.spanAt(at, at + item.length) : frontMatter.span, target }]
    })
  })
}
