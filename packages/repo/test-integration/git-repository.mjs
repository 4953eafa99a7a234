import { rmSync } from "node:fs"
import { join } from "node:path"
import { must, run, writeFiles } from "./scratch.mjs"

/** A git repository in a new folder, and what a person does in it. */
export function createRepository(folder, env) {
  must("git", ["init", "-q", folder], { cwd: join(folder, ".."), env })
  const options = { cwd: folder, env }
  const git = (...args) => must("git", args, options)
  const write = files => writeFiles(folder, files)
  const stage = files => {
    write(files)
    git("add", ...Object.keys(files))
  }
  return {
    folder,
    env,
    git,
    write,
    stage,
    /** Commits files past all hooks. */
    keep: (files, message = "keep") => {
      stage(files)
      git("commit", "-q", "--no-verify", "-m", message)
    },
    /** Commits what is staged, past no hook. */
    commit: (message = "plan") => run("git", ["commit", "-m", message], options),
    /** Takes back what was not committed of a new file. */
    drop: name => {
      git("reset", "-q", "--", name)
      rmSync(join(folder, name))
    },
  }
}
