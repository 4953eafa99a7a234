import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { makeFolder } from "../memory-host.ts"

/** A real repository in a folder that goes away with the test. */
export interface TestRepository {
  readonly root: string
  git(...args: readonly string[]): string
  /** Writes files; undefined deletes one. */
  write(files: Readonly<Record<string, string | undefined>>): void
  /** Writes files and commits everything on a day, `YYYY-MM-DD`; gives the commit's full name. */
  commit(files: Readonly<Record<string, string | undefined>>, message?: string, day?: string): string
}

/** Makes an empty repository with the branch `main`. */
export function makeRepository(): TestRepository {
  const root = makeFolder({})
  const run = (args: readonly string[], day = "2026-04-01"): string =>
    execFileSync("git", ["-c", "user.name=Ana Reis", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      },
    }).trim()
  const write: TestRepository["write"] = files => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name)
      mkdirSync(dirname(path), { recursive: true })
      if (text === undefined) rmSync(path)
      else writeFileSync(path, text)
    }
  }
  run(["init", "-q", "-b", "main"])
  return {
    root,
    git: (...args) => run(args),
    write,
    commit: (files, message = "Plan", day = "2026-04-01") => {
      write(files)
      run(["add", "-A"])
      run(["commit", "-q", "--allow-empty", "-m", message], day)
      return run(["rev-parse", "HEAD"])
    },
  }
}
