import { join } from "node:path"
import { createGoalSourceContext, type HistoryOptions } from "../diff/diff-goals.ts"
import { toDiffChange } from "../diff/to-goal-diff.ts"
import { createCommitReader } from "../history/goal-source.ts"
import { openRepository, resolveRevision } from "../history/repository.ts"
import { walkCommits } from "../history/walk-commits.ts"
import { displayPath } from "../node/paths.ts"
import { findLife } from "./find-life.ts"
import type { GoalLog } from "./goal-log.ts"
import { traceLives, type Life, type LifeEvent } from "./trace-lives.ts"

/**
 * One goal's life through the commits that lead to `HEAD`; see `findLife` for how it is named.
 *
 * @throws {HistoryError} when there is no git, no repository, or not exactly one such goal.
 */
export async function logGoal(name: string, options: HistoryOptions): Promise<GoalLog> {
  const repository = await openRepository(options.cwd)
  const head = await resolveRevision(repository, "HEAD")
  const context = createGoalSourceContext(options, [])
  const lives = await traceLives(await walkCommits(repository, head.commit), {
    reader: createCommitReader(repository, context),
    isDocument: async path => (await context.filter.findConfig(join(repository.root, path))) !== undefined,
    show: path => displayPath(options.cwd, join(repository.root, path)),
  })
  const life = findLife(lives, name)
  const { id, filePath, span, text } = life.state
  return {
    schemaVersion: 1,
    goal: id,
    filePath,
    line: span.start.line,
    text,
    isThere: life.isThere,
    entries: listEvents(life).map(({ step: { commit, day, author, subject }, change }) => ({
      commit,
      day,
      author,
      subject,
      ...toDiffChange(change),
    })),
    isShallow: repository.isShallow,
  }
}

/** A goal that was carried on has the life of the earlier one up to then, too. */
function listEvents({ carriedFrom, events }: Life): LifeEvent[] {
  const earlier = carriedFrom === undefined ? [] : listEvents(carriedFrom.life).slice(0, countEvents(carriedFrom.life, carriedFrom.events))
  return [...earlier, ...events]
}

function countEvents({ carriedFrom }: Life, own: number): number {
  return own + (carriedFrom === undefined ? 0 : countEvents(carriedFrom.life, carriedFrom.events))
}
