import { join } from "node:path"
import type { TreeFile } from "./commit-files.ts"
import { listFiles } from "./commit-files.ts"
import { loadFiles, type GoalSourceContext } from "./goal-source.ts"
import type { PastDocument } from "./read-goals.ts"
import type { Repository, Revision } from "./repository.ts"
import { walkCommits, type CommitStep } from "./walk-commits.ts"

/** A state of a file, and the path that the file has in the end. */
interface PastFile {
  readonly file: TreeFile
  readonly present: string
}

/**
 * Every state that documents were in up to a commit, the latest first: those of the commit, then what each commit before it changed.
 * Documents are named as in that commit, also when they were renamed; a state that comes twice counts once.
 */
export async function loadPast(
  repository: Repository,
  { commit }: Pick<Revision, "commit">,
  context: GoalSourceContext,
): Promise<PastDocument[]> {
  const last = (await listFiles(repository, commit)).map((file): PastFile => ({ file, present: file.path }))
  const states = new Map<string, PastFile>()
  for (const state of [...last, ...listFormer(await walkCommits(repository, commit))]) {
    const key = `${state.file.blob} ${state.present}`
    if (!states.has(key)) states.set(key, state)
  }
  const presentOf = new Map([...states.values()].map(({ file, present }) => [file, present]))
  const loaded = await loadFiles(repository, [...presentOf.keys()], context)
  return loaded.map(({ file, document }) => ({ ...document, path: join(repository.root, presentOf.get(file) ?? file.path) }))
}

/** What the commits changed, from the last one back. */
function listFormer(steps: readonly CommitStep[]): PastFile[] {
  const names = new Map<string, string>()
  return steps.toReversed().flatMap(({ files }) =>
    files.flatMap(({ before, after }): PastFile[] => {
      if (before === undefined) return []
      const present = names.get(after?.path ?? before.path) ?? after?.path ?? before.path
      if (after !== undefined && after.path !== before.path) names.set(before.path, present)
      return [{ file: before, present }]
    }),
  )
}
