import { parseMarkdown, type FastParser } from "@okrlint/markdown"
import type { Nodes, Root } from "mdast"
import { DEFAULT_LIMITS } from "../../../markdown/src/parse/limits.ts"
import { parseFast } from "../../../markdown/src/parse/fast/parse-fast.ts"
import { parseTree } from "../../../markdown/src/parse/parse-tree.ts"

/** What became of a text in the fast lane. */
export interface Comparison {
  /** Whether the fast parser's tree was taken; if not, micromark reads the text and nothing can differ. */
  readonly served: boolean
  /** The first place in which the trees differ, micromark's first. */
  readonly tree: readonly [string, string] | undefined
  /** Whether the goals, or any place in them, differ. */
  readonly goalsDiffer: boolean
}

/** Reads a text with micromark and in the fast lane, and compares the trees and the goals. */
export function compareParsers(text: string, fast: FastParser): Comparison {
  const tree = parseFast(text, fast, DEFAULT_LIMITS)
  if (tree === undefined) return { served: false, tree: undefined, goalsDiffer: false }
  return {
    served: true,
    tree: findDifference(parseTree(text).tree, tree, text),
    goalsDiffer: listFacts(parseMarkdown(text)) !== listFacts(parseMarkdown(text, { fast })),
  }
}

function findDifference(expected: Root, found: Root, text: string): readonly [string, string] | undefined {
  const [left, right] = [describe(expected, text), describe(found, text)]
  const at = left.findIndex((line, index) => line !== right[index])
  if (at >= 0) return [left[at]!, right[at] ?? "nothing"]
  return left.length < right.length ? ["nothing", right[left.length]!] : undefined
}

/** What extraction asks nodes for, and `spread`, `align`, `lang` and `meta`, which it does not, left out. */
const properties = ["depth", "ordered", "start", "checked", "value", "url", "title", "alt", "label", "identifier", "referenceType"] as const

/** A line for each node, in order. */
function describe(node: Nodes, text: string, level = 0): readonly string[] {
  const held = new Map<string, unknown>(Object.entries(node))
  const told = properties.flatMap(name => (isAbsent(held.get(name)) ? [] : [`${name}=${JSON.stringify(held.get(name))}`]))
  const line = `${" ".repeat(level)}${node.type} ${placeOf(node, text)} ${told.join(" ")}`
  return "children" in node ? [line, ...node.children.flatMap(child => describe(child, text, level + 1))] : [line]
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

/** Whether the marks of the next line belong to a text that a line ending closes is told differently, and means nothing to goals. */
function placeOf({ type, position }: Nodes, text: string): string {
  if (position === undefined) return "nowhere"
  const { start, end } = position
  const from = `${start.offset} ${start.line}:${start.column}`
  if (type !== "text") return `${from} to ${end.offset} ${end.line}:${end.column}`
  return `${from} to ${(start.offset ?? 0) + text.slice(start.offset, end.offset).replace(/[\s>]+$/, "").length}`
}

/** Everything that can be reached from a value, statements with the source of each of their characters, as one string. */
function listFacts(value: unknown): string {
  const seen = new Map<object, number>()
  return JSON.stringify(value, (_key, held: unknown) => {
    if (typeof held !== "object" || held === null) return held
    const before = seen.get(held)
    if (before !== undefined) return `#${before}`
    seen.set(held, seen.size)
    if (held instanceof Map || held instanceof Set) return [...held]
    return hasSource(held) ? { ...held, source: [...held.text, ""].map((_, index) => held.toSource(index)) } : held
  })
}

function hasSource(held: object): held is { readonly text: string; toSource(offset: number): number } {
  return "toSource" in held && "text" in held
}
