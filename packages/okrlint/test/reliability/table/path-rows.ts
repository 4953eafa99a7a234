import { execFileSync } from "node:child_process"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { OutcomeRow } from "./outcome-row.ts"

const goal = "# Plan Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Raise orders from 5 to 9 by September 2026\n"

/** What stands at a path. */
export const pathRows: readonly OutcomeRow[] = [
  {
    input: "a path that is not there",
    make: () => {},
    argv: ["other.md", "missing.md"],
    exit: 2,
    says: "No files matching `missing.md` were found",
  },
  {
    input: "a path below a file",
    make: () => {},
    argv: ["other.md", "other.md/plan.md"],
    exit: 2,
    says: "No files matching `other.md/plan.md` were found",
  },
  { input: "an empty path", make: () => {}, argv: [""], exit: 2, says: "Unexpected empty path", othersLinted: false },
  { input: "a folder that is named like a document", make: folder => mkdirSync(join(folder, "plan.md")), exit: 1 },
  {
    input: "a link to nothing",
    make: folder => symlinkSync("gone.md", join(folder, "plan.md")),
    argv: ["other.md", "plan.md"],
    exit: 2,
    says: "No files matching `plan.md` were found",
  },
  {
    input: "links that lead in a circle",
    make: folder => {
      symlinkSync("b.md", join(folder, "a.md"))
      symlinkSync("a.md", join(folder, "b.md"))
    },
    argv: ["other.md", "a.md"],
    exit: 2,
    says: "No files matching `a.md` were found",
  },
  { input: "a folder that links to the folder above it", make: folder => symlinkSync("..", mkdir(folder, "inner/up")), exit: 1 },
  {
    input: "a pipe without a writer",
    make: folder => run("mkfifo", join(folder, "plan.md")),
    argv: ["other.md", "plan.md"],
    exit: 2,
    says: "plan.md:1:1: Path is no regular file",
  },
  { input: "a pipe without a writer, in a folder", make: folder => run("mkfifo", join(folder, "plan.md")), exit: 1 },
  { input: "a socket", make: makeSocket, argv: ["other.md", "plan.md"], exit: 2, says: "plan.md:1:1: Path is no regular file" },
  {
    input: "a device that never ends",
    make: folder => symlinkSync("/dev/zero", join(folder, "plan.md")),
    argv: ["other.md", "plan.md"],
    exit: 2,
    says: "plan.md:1:1: Path is no regular file",
  },
  {
    input: "a file whose reading fails",
    make: folder => symlinkSync("/proc/self/mem", join(folder, "plan.md")),
    argv: ["other.md", "plan.md"],
    exit: 2,
    says: "plan.md:1:1: File cannot be read",
  },
  {
    input: "a name with a line break, colours and a bidi sign",
    make: folder => writeFileSync(join(folder, "a\n\u001B[31m\u202Eb.md"), "## Objective: TBD\n"),
    exit: 1,
  },
  { input: "a name in other scripts", make: folder => writeFileSync(join(folder, "計画 – Übersicht.md"), goal), exit: 1 },
  {
    input: "a name that looks like an option",
    make: folder => writeFileSync(join(folder, "--fix.md"), goal),
    argv: ["other.md", "--", "--fix.md"],
    exit: 1,
  },
  {
    input: "names that objects have",
    make: folder => ["__proto__", "constructor", "toString"].forEach(name => writeFileSync(mkdir(folder, `${name}/${name}.md`), goal)),
    exit: 1,
  },
]

/** Makes the folders above a path and gives the path. */
function mkdir(folder: string, path: string): string {
  const whole = join(folder, path)
  mkdirSync(join(whole, ".."), { recursive: true })
  return whole
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args)
}

/** Bound by a process that ends, since the path stays. */
function makeSocket(folder: string): void {
  const script = "require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))"
  try {
    execFileSync(process.execPath, ["-e", script, join(folder, "plan.md")], { stdio: "ignore" })
  } catch {
    // It has killed itself.
  }
}
