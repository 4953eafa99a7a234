import type { Config } from "@okrlint/config"
import { compareGoals, type Comparison } from "@okrlint/core/comparison"
import { join, resolve } from "node:path"
import { createDocumentFilter } from "../history/document-filter.ts"
import { createCommitReader, readFolder, type GoalsAtATime, type GoalSourceContext } from "../history/goal-source.ts"
import { findRenames, openRepository } from "../history/repository.ts"
import { createConfigResolver } from "../node/config-resolver.ts"
import { displayPath, relativePath } from "../node/paths.ts"
import { chooseSides, type Sides } from "./choose-sides.ts"
import type { DiffSide, GoalDiff } from "./goal-diff.ts"
import { toGoalDiff } from "./to-goal-diff.ts"

/** Where history is looked at from, and how documents are read. */
export interface HistoryOptions {
  /** Absolute; revisions are those of its repository. */
  readonly cwd: string
  /** ISO day that counts as today. */
  readonly now: string
  /** A config file to use instead of looking one up, or true to use none. */
  readonly configFile?: string | true | undefined
  /** What comes after the entries of the config files. */
  readonly override?: Config | undefined
  /** True to run no code of configs and plugins. */
  readonly safe?: boolean | undefined
}

/**
 * Compares two times in terms of goals. `operands` are those of the command; see `chooseSides`. Configs are those of the working tree,
 * which is not changed.
 *
 * @throws {HistoryError} when there is no git, no repository, or no such revision.
 */
export async function diffGoals(operands: readonly string[], options: HistoryOptions): Promise<GoalDiff> {
  const sides = await chooseSides(operands, options.cwd, () => openRepository(options.cwd))
  return sides.type === "folders" ? diffFolders(sides, options) : diffRevisions(sides, options)
}

/** How documents are read: those that paths leave in. */
export function createGoalSourceContext(options: HistoryOptions, paths: readonly string[]): GoalSourceContext {
  const { cwd, now } = options
  const configs = createConfigResolver({ ...options, file: options.configFile })
  return { cwd, now, configs, filter: createDocumentFilter({ cwd, configs, paths }) }
}

async function diffRevisions(sides: Extract<Sides, { type: "revisions" }>, options: HistoryOptions): Promise<GoalDiff> {
  const { repository, base, head, paths } = sides
  const context = createGoalSourceContext(options, paths)
  const reader = createCommitReader(repository, context)
  const before = await reader.readCommit(base)
  const after = head === undefined ? await readFolder({ path: repository.root, base: options.cwd }, context) : await reader.readCommit(head)
  const renames = head === undefined ? undefined : await findRenames(repository, base.commit, head.commit)
  const show = (path: string): string => displayPath(options.cwd, join(repository.root, path))
  const shown = new Map([...(renames ?? [])].map(([from, to]) => [show(from), show(to)]))
  return finish(
    compareGoals(before.goals, after.goals, { renames: shown }),
    [before, after],
    [base, head ?? { name: "working tree", commit: null }],
  )
}

/** Documents of two folders are one when they stand at the same place in each; two files are always one. */
async function diffFolders({ base, head }: Extract<Sides, { type: "folders" }>, options: HistoryOptions): Promise<GoalDiff> {
  const context = createGoalSourceContext(options, [])
  const read = async (folder: string): Promise<GoalsAtATime> => {
    const path = resolve(options.cwd, folder)
    return readFolder({ path, base: options.cwd }, context)
  }
  const [before, after] = [await read(base), await read(head)]
  const counterpartOf = pairByPlace({ base, head }, options.cwd)
  const present = new Set(after.goals.map(({ filePath }) => filePath))
  const pairs = before.goals.map(({ filePath }) => [filePath, counterpartOf(filePath)] as const)
  const renames = new Map(pairs.filter(([, path]) => present.has(path)))
  return finish(
    compareGoals(before.goals, after.goals, { renames }),
    [before, after],
    [
      { name: base, commit: null },
      { name: head, commit: null },
    ],
  )
}

/** Where a document of one folder stands in the other, by the paths that are shown. */
export function pairByPlace({ base, head }: { readonly base: string; readonly head: string }, cwd: string): (filePath: string) => string {
  return filePath => {
    const place = relativePath(resolve(cwd, base), resolve(cwd, filePath))
    return displayPath(cwd, join(resolve(cwd, head), place))
  }
}

function finish(
  comparison: Comparison,
  [before, after]: readonly [GoalsAtATime, GoalsAtATime],
  [base, head]: readonly [DiffSide, DiffSide],
): GoalDiff {
  const problems = [...new Set([...before.problems, ...after.problems])]
  const side = ({ name, commit }: DiffSide): DiffSide => ({ name, commit })
  return toGoalDiff(comparison, { base: side(base), head: side(head), problems })
}
