import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../load-rules.ts"

/** A page for readers. */
export interface Page {
  /** Path from the root, with slashes. */
  readonly path: string
  readonly text: string
}

/** Markdown files of a folder, by path from the root; those below it, too. */
function listMarkdown(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".md"))
    .sort()
    .map(name => `${folder}/${name}`)
}

/** A page by its path from the root. */
export function readPage(path: string): Page {
  return { path, text: readFileSync(join(root, path), "utf8") }
}

/** Every page under docs/. */
export const docsPages: readonly Page[] = listMarkdown("docs").map(readPage)

/** Pages under docs/ that people wrote or that hold more than one rule; rule pages are made of examples that are tests. */
export const guides: readonly Page[] = docsPages.filter(({ path }) => !/^docs\/(?:rules|decisions)\//.test(path))

/** What stands at the root, and the front page of each package. */
export const frontPages: readonly Page[] = [
  "README.md",
  "CONTRIBUTING.md",
  "AGENTS.md",
  ...readdirSync(join(root, "packages"))
    .filter(name => readdirSync(join(root, "packages", name)).includes("README.md"))
    .map(name => `packages/${name}/README.md`),
].map(readPage)
