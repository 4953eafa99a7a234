import type { GoalState } from "@okrlint/core/comparison"
import { lstat, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { ConfigResolver } from "../node/config-resolver.ts"
import { discoverFiles } from "../node/discover.ts"
import { createIgnoreFiles } from "../node/ignore-files.ts"
import { displayPath } from "../node/paths.ts"
import { listFiles, readContents, type TreeFile } from "./commit-files.ts"
import type { DocumentFilter } from "./document-filter.ts"
import { readGoals, type PastDocument, type PastGoals } from "./read-goals.ts"
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
  const listDocuments: CommitReader["listDocuments"] = revision => listDocumentFiles(repository, revision, context)
  const readDocuments: CommitReader["readDocuments"] = async files => {
    const unknown = files.filter(file => !known.has(keyOf(file)))
    for (const { file, document } of await loadFiles(repository, unknown, context)) known.set(keyOf(file), readGoals(document, context.now))
    return files.map(file => known.get(keyOf(file)) ?? { goals: [] })
  }
  return {
    listDocuments,
    readDocuments,
    readCommit: async revision => gather(await readDocuments(await listDocuments(revision))),
  }
}

async function listDocumentFiles(
  repository: Repository,
  { commit }: Pick<Revision, "commit">,
  { filter }: GoalSourceContext,
): Promise<readonly TreeFile[]> {
  const files = await listFiles(repository, commit)
  const configs = await Promise.all(files.map(({ path }) => filter.findConfig(join(repository.root, path))))
  return files.filter((_, index) => configs[index] !== undefined)
}

/** A file of a commit that is a document. */
export interface LoadedFile {
  readonly file: TreeFile
  readonly document: PastDocument
}

/** Those of some files that are documents, in the order given. */
export async function loadFiles(
  repository: Repository,
  files: readonly TreeFile[],
  { cwd, filter }: Pick<GoalSourceContext, "cwd" | "filter">,
): Promise<LoadedFile[]> {
  const contents = await readContents(
    repository,
    files.map(({ blob }) => blob),
  )
  const loaded = files.map(async (file): Promise<LoadedFile[]> => {
    const path = join(repository.root, file.path)
    const config = await filter.findConfig(path)
    const bytes = contents.get(file.blob)
    if (config === undefined || bytes === undefined) return []
    return [{ file, document: { path, filePath: displayPath(cwd, path), bytes, config } }]
  })
  return (await Promise.all(loaded)).flat()
}

/** The documents of a commit. */
export async function loadCommit(
  repository: Repository,
  revision: Pick<Revision, "commit">,
  context: GoalSourceContext,
): Promise<readonly PastDocument[]> {
  const files = await loadFiles(repository, await listDocumentFiles(repository, revision, context), context)
  return files.map(({ document }) => document)
}

/** What is read of the file system. */
export interface FolderOptions {
  /** Absolute; a folder or a file. */
  readonly path: string
  /** Absolute; documents are named from here. */
  readonly base: string
}

/** Documents of a folder, and what could not be opened. */
export interface LoadedFolder {
  readonly documents: readonly PastDocument[]
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** The documents that lie in a folder now; links are left out, as in commits. */
export async function loadFolder({ path: folder, base }: FolderOptions, { configs, filter }: GoalSourceContext): Promise<LoadedFolder> {
  const { files } = await discoverFiles([folder], { cwd: folder, configs, ignoreFiles: createIgnoreFiles({ cwd: folder, patterns: [] }) })
  const documents: PastDocument[] = []
  const problems: string[] = []
  for (const { path, unreadable } of files) {
    const filePath = displayPath(base, path)
    const config = await filter.findConfig(path)
    if (unreadable !== undefined) problems.push(`${filePath}: folder cannot be read: ${unreadable}`)
    else if (config !== undefined && !(await lstat(path)).isSymbolicLink())
      documents.push({ path, filePath, bytes: await readFile(path), config })
  }
  return { documents, problems }
}

/** Reads the goals of the documents that lie in a folder now. */
export async function readFolder(options: FolderOptions, context: GoalSourceContext): Promise<GoalsAtATime> {
  const { documents, problems } = await loadFolder(options, context)
  const read = gather(documents.map(document => readGoals(document, context.now)))
  return { goals: read.goals, problems: [...problems, ...read.problems] }
}

function gather(documents: readonly PastGoals[]): GoalsAtATime {
  return {
    goals: documents.flatMap(({ goals }) => goals),
    problems: documents.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  }
}
