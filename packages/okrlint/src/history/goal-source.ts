import type { GoalState } from "@okrlint/core/comparison"
import { lstat, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { ConfigResolver } from "../node/config-resolver.ts"
import { discoverFiles } from "../node/discover.ts"
import { createIgnoreFiles } from "../node/ignore-files.ts"
import { displayPath } from "../node/paths.ts"
import type { DocumentFilter } from "./document-filter.ts"
import { listFiles, readBlobs, type TreeFile } from "./read-blobs.ts"
import { readGoals, type PastGoals } from "./read-goals.ts"
import type { Repository, Revision } from "./repository.ts"

/** Every goal at one time. */
export interface GoalsAtATime {
  /** By document. */
  readonly goals: readonly GoalState[]
  /** Documents that could not be read, one sentence each. */
  readonly problems: readonly string[]
}

/** Where goals are read from, and how. */
export interface GoalSourceContext {
  /** Absolute; paths are shown relative to it. */
  readonly cwd: string
  /** ISO day that counts as today. */
  readonly now: string
  readonly configs: ConfigResolver
  readonly filter: DocumentFilter
}

/** Reads the goals of commits; a document that two commits share is read once. */
export interface CommitReader {
  /** The documents of a commit; paths from the repository's top folder. */
  listDocuments(revision: Pick<Revision, "commit">): Promise<readonly TreeFile[]>
  /** The goals of documents, in the order given. */
  readDocuments(files: readonly TreeFile[]): Promise<readonly PastGoals[]>
  readCommit(revision: Pick<Revision, "commit">): Promise<GoalsAtATime>
}

/** Makes the reader of a repository's commits. */
export function createCommitReader(repository: Repository, context: GoalSourceContext): CommitReader {
  const known = new Map<string, PastGoals>()
  const keyOf = ({ path, blob }: TreeFile): string => `${blob} ${path}`
  const listDocuments: CommitReader["listDocuments"] = async ({ commit }) => {
    const files = await listFiles(repository, commit)
    const configs = await Promise.all(files.map(({ path }) => context.filter.findConfig(join(repository.root, path))))
    return files.filter((_, index) => configs[index] !== undefined)
  }
  const readDocuments: CommitReader["readDocuments"] = async files => {
    const unknown = files.filter(file => !known.has(keyOf(file)))
    const contents = await readBlobs(
      repository,
      unknown.map(({ blob }) => blob),
    )
    for (const file of unknown) {
      const path = join(repository.root, file.path)
      const config = await context.filter.findConfig(path)
      const bytes = contents.get(file.blob)
      if (config === undefined || bytes === undefined) continue
      known.set(keyOf(file), readGoals({ path, filePath: displayPath(context.cwd, path), bytes, config }, context.now))
    }
    return files.map(file => known.get(keyOf(file)) ?? { goals: [] })
  }
  return {
    listDocuments,
    readDocuments,
    readCommit: async revision => gather(await readDocuments(await listDocuments(revision))),
  }
}

/** What is read of the file system. */
export interface FolderOptions {
  /** Absolute; a folder or a file. */
  readonly path: string
  /** Absolute; documents are named from here. */
  readonly base: string
}

/** Reads the goals of the documents that lie in a folder now; links are left out, as in commits. */
export async function readFolder(
  { path: folder, base }: FolderOptions,
  { now, configs, filter }: GoalSourceContext,
): Promise<GoalsAtATime> {
  const { files } = await discoverFiles([folder], { cwd: folder, configs, ignoreFiles: createIgnoreFiles({ cwd: folder, patterns: [] }) })
  const read: PastGoals[] = []
  for (const { path, unreadable } of files) {
    const filePath = displayPath(base, path)
    const config = await filter.findConfig(path)
    if (unreadable !== undefined) read.push({ goals: [], problem: `${filePath}: folder cannot be read: ${unreadable}` })
    else if (config !== undefined && !(await lstat(path)).isSymbolicLink())
      read.push(readGoals({ path, filePath, bytes: await readFile(path), config }, now))
  }
  return gather(read)
}

function gather(documents: readonly PastGoals[]): GoalsAtATime {
  return {
    goals: documents.flatMap(({ goals }) => goals),
    problems: documents.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  }
}
