import type { DocumentFacts } from "../../../linter/index.ts"
import { foldName } from "./find-anchors.ts"
import type { DocumentGoals } from "./goal-facts.ts"
import { listCandidates, resolvePath, stemOf } from "./resolve-path.ts"

/** Finds pages among documents by what links call them. */
export interface PageLookup<P> {
  /** By a path that stands on a page. */
  findByPath(from: P, path: string): P | undefined
  /** The pages of a name as `foldName` gives it. */
  findByName(name: string): readonly P[]
}

/** Sorts pages by their paths, and by their names when the first name is looked up. */
export function createPageLookup<P extends DocumentFacts<DocumentGoals>>(pages: readonly P[]): PageLookup<P> {
  const byPath = new Map(pages.map(page => [normalise(page.filePath), page]))
  return {
    findByPath: ({ filePath }, path) => {
      const found = listCandidates(resolvePath(filePath, path)).find(candidate => byPath.has(candidate))
      return found === undefined ? undefined : byPath.get(found)
    },
    findByName: createFinder(() => namePages(pages)),
  }
}

/** Sorts by name when the first name is looked up: most references are links, and need none. */
export function createFinder<T>(sort: () => ReadonlyMap<string, readonly T[]>): (name: string) => readonly T[] {
  let sorted: ReadonlyMap<string, readonly T[]> | undefined
  return name => (sorted ??= sort()).get(name) ?? []
}

function namePages<P extends DocumentFacts<DocumentGoals>>(pages: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const byName = new Map<string, P[]>()
  for (const page of pages) {
    const teams = page.facts.boards.flatMap(({ team }) => team ?? [])
    for (const name of new Set([stemOf(page.filePath), ...teams].map(foldName))) {
      const known = byName.get(name)
      if (known) known.push(page)
      else byName.set(name, [page])
    }
  }
  return byName
}

function normalise(filePath: string | undefined): string {
  return (filePath ?? "").replaceAll("\\", "/").replace(/^\.\//, "")
}
