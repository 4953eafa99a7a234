import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { makeFolder } from "../memory-host.ts"

/** A repository that goes away with the test. */
export interface GitFolder {
  readonly path: string
  /** Runs git in it and gives what it prints. */
  git(...args: readonly string[]): string
  write(name: string, text: string): void
}

/** Makes a repository whose first commit holds the files given. */
export function makeRepository(files: Readonly<Record<string, string>>): GitFolder {
  const path = makeFolder(files)
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Ines", "-c", "user.email=ines@example.org", "-c", "commit.gpgsign=false", ...args], {
      cwd: path,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], HOME: path, GIT_CONFIG_NOSYSTEM: "1" },
    })
  git("init", "-q", "-b", "main")
  git("add", "-A")
  git("commit", "-q", "--allow-empty", "-m", "Plans")
  return {
    path,
    git,
    write: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), text)
    },
  }
}
