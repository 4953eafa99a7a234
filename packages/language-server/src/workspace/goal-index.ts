import { defaultFileConfig } from "@okrlint/config"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import { parseMarkdown } from "@okrlint/markdown"
import { parseOptions } from "okrlint/universal"
import { createPositions, type PositionEncoding, type TextPositions } from "../text/positions.ts"
import type { Folders } from "./folders.ts"
import type { ServerHost } from "./host.ts"

/** A document of the workspace, open or not. */
export interface IndexedDocument {
  readonly uri: string
  readonly text: string
  readonly document: GoalDocument
  readonly positions: TextPositions
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
  readonly open: () => readonly { readonly uri: string; readonly text: string; readonly positions: TextPositions }[]
}

/** Most documents that are read unasked, so that a folder opened by accident does not fill the memory. */
export const mostDocuments = 5_000

/** Keeps what it has read until it is told that a file has changed. */
export function createGoalIndex({ host, folders, encoding, open }: GoalIndexOptions): GoalIndex {
  const files = new Map<string, Promise<IndexedDocument | undefined>>()
  const opened = new WeakMap<TextPositions, IndexedDocument>()
  let listed: Promise<readonly string[]> | undefined

  const list = async (): Promise<readonly string[]> => {
    const paths = await Promise.all(folders.all().map(({ folder }) => folder.listDocuments().catch(() => [])))
    return [...new Set(paths.flat())].slice(0, mostDocuments)
  }
  const readFile = async (path: string): Promise<IndexedDocument | undefined> => {
    const uri = host.toUri(path)
    const folder = folders.folderOf(uri)
    const [text, config] = [await folder.readText(path), await folder.configFor(path).catch(() => undefined)]
    if (text === undefined || config === undefined) return undefined
    return {
      uri,
      text,
      document: parseMarkdown(text, parseOptions({ filePath: path, config })),
      positions: createPositions(text, encoding),
    }
  }
  const readOpen = async ({ uri, text, positions }: ReturnType<GoalIndexOptions["open"]>[number]): Promise<IndexedDocument> => {
    const known = opened.get(positions)
    if (known !== undefined) return known
    const path = host.toPath(uri)
    const config =
      (await folders
        .folderOf(uri)
        .configFor(path)
        .catch(() => undefined)) ?? defaultFileConfig()
    const document = { uri, text, document: parseMarkdown(text, parseOptions({ filePath: path, config })), positions }
    opened.set(positions, document)
    return document
  }
  return {
    documents: async isCancelled => {
      const own = await Promise.all(open().map(readOpen))
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
