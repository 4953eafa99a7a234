import { defaultFileConfig, type FileConfig } from "@okrlint/config"
import { createReader } from "@okrlint/core"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { parseMarkdownInSteps } from "@okrlint/markdown"
import { parseOptions } from "okrlint/universal"
import { createPositions, type PositionEncoding, type TextPositions } from "../text/positions.ts"
import type { Folders } from "./folders.ts"
import type { ServerHost } from "./host.ts"
import { runSliced } from "./run-sliced.ts"

/** A document of the workspace, open or not. */
export interface IndexedDocument {
  readonly uri: string
  readonly text: string
  readonly document: GoalDocument
  readonly positions: TextPositions
  /** How a goal of the document is read, by its config; worked out when first asked for. */
  read(goal: Goal): Reading
}

/** The goals of every document of the workspace, read when first asked for. */
export interface GoalIndex {
  /** Open documents as the client has them, the others as on disk; sorted by URI. */
  documents(isCancelled: () => boolean): Promise<readonly IndexedDocument[]>
  /** Reads a file anew when next asked; every file when the URI is undefined. */
  forget(uri?: string): void
}

/** What the index reads from. */
export interface GoalIndexOptions {
  readonly host: ServerHost
  readonly folders: Folders
  readonly encoding: PositionEncoding
  /** Documents that the client has open. */
  readonly open: () => readonly OpenText[]
}

type OpenText = Pick<IndexedDocument, "uri" | "text" | "positions">

interface FoundText extends OpenText {
  readonly path: string | undefined
  readonly config: FileConfig
}

/** Most documents that are read unasked, so that a folder opened by accident does not fill the memory. */
export const mostDocuments = 5_000

/** Keeps what it has read until it is told that a file has changed. */
export function createGoalIndex({ host, folders, encoding, open }: GoalIndexOptions): GoalIndex {
  const files = new Map<string, Promise<IndexedDocument | undefined>>()
  const opened = new WeakMap<TextPositions, Promise<IndexedDocument>>()
  let listed: Promise<readonly string[]> | undefined

  const list = async (): Promise<readonly string[]> => {
    const paths = await Promise.all(folders.all().map(({ folder }) => folder.listDocuments().catch(() => [])))
    return [...new Set(paths.flat())].slice(0, mostDocuments)
  }
  const read = async ({ uri, text, path, config, positions }: FoundText): Promise<IndexedDocument> => {
    const document = await runSliced(parseMarkdownInSteps(text, parseOptions({ filePath: path, config })))
    return { uri, text, document, positions, read: createReader(document, { now: host.today(), settings: { ...config.settings } }) }
  }
  const readFile = async (path: string): Promise<IndexedDocument | undefined> => {
    const uri = host.toUri(path)
    const folder = folders.folderOf(uri)
    const [text, config] = [await folder.readText(path), await folder.configFor(path).catch(() => undefined)]
    if (text === undefined || config === undefined) return undefined
    return read({ uri, text, path, config, positions: createPositions(text, encoding) })
  }
  const readOpen = async ({ uri, text, positions }: OpenText): Promise<IndexedDocument> => {
    const path = host.toPath(uri)
    const folder = folders.folderOf(uri)
    const config = (await folder.configFor(path).catch(() => undefined)) ?? defaultFileConfig()
    return read({ uri, text, path, config, positions })
  }
  const readOpenOnce = (given: OpenText): Promise<IndexedDocument> => {
    const reading = opened.get(given.positions) ?? readOpen(given)
    opened.set(given.positions, reading)
    return reading
  }
  return {
    documents: async isCancelled => {
      const own = await Promise.all(open().map(readOpenOnce))
      const isOpen = new Set(own.map(({ uri }) => uri))
      listed ??= list()
      const found: IndexedDocument[] = [...own]
      for (const path of await listed) {
        if (isCancelled()) break
        const uri = host.toUri(path)
        if (isOpen.has(uri)) continue
        const reading = files.get(uri) ?? readFile(path)
        files.set(uri, reading)
        const document = await reading
        if (document !== undefined) found.push(document)
      }
      return found.toSorted((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
    },
    forget: uri => {
      listed = undefined
      if (uri === undefined) files.clear()
      else files.delete(uri)
    },
  }
}

/** The goals of documents, each with where it is from. */
export function goalsOf(documents: readonly IndexedDocument[]): { readonly goal: Goal; readonly from: IndexedDocument }[] {
  return documents.flatMap(from => from.document.goals.map(goal => ({ goal, from })))
}

/** The metrics that goals of documents name, by the lexicon of each document's config; fewer when cancelled. */
export async function metricsOf(documents: readonly IndexedDocument[], isCancelled: () => boolean): Promise<readonly string[]> {
  const names: string[] = []
  await runSliced(
    (function* () {
      for (const { goal, from } of goalsOf(documents)) {
        const { metric } = from.read(goal)
        if (metric !== undefined) names.push(metric.name)
        yield
      }
    })(),
    () => !isCancelled(),
  )
  return names
}
