import { makeRepository, type TestRepository } from "./git-repository.ts"
import { year } from "./year-of-plans.ts"

/** Builds the year in a fresh repository; a tag `step-1` … marks each commit. */
export function buildYear(): TestRepository {
  const repository = makeRepository()
  for (const [index, { day, message, files }] of year.entries()) {
    repository.commit(files, message, day)
    repository.git("tag", `step-${index + 1}`)
  }
  return repository
}
