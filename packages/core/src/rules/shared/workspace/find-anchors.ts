import { type GoalDocument, splitWords, toCompatible } from "../../../model/index.ts"

/** The names under which links reach parts of a document: its headings and what carries a name of its own; see `foldName`. */
export function findAnchors({ sections, text }: GoalDocument): string[] {
  const named = [...text.matchAll(/\{#([\w-]{1,80})\}|\b(?:id|name)="([^"\n]{1,80})"/g)].map(([, id, name]) => id ?? name ?? "")
  return [...new Set([...sections.map(({ title }) => title), ...named].map(foldName))].filter(name => name !== "")
}

/** A heading, an anchor or a file's name without what sites write in different ways: letters and digits, in lower case. */
export function foldName(name: string): string {
  return splitWords(toCompatible(name.toLowerCase())).join("")
}
