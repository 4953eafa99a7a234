import { configFileNames } from "@okrlint/config/load"
import { mayHoldGoals } from "@okrlint/markdown"
import { isUtf8 } from "node:buffer"
import { existsSync, readFileSync, statSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { chooseDefaultFormat } from "../format/choose-default-format.ts"
import { suppressionsFileName } from "../suppressions/suppressions-file.ts"
import { addsNothing } from "./adds-nothing.ts"
import { readHookArguments } from "./read-hook-arguments.ts"

/** What a run is known by before the program is loaded. */
export interface PlannedRun {
  /** Without the program's name. */
  readonly argv: readonly string[]
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Largest page that is looked at here, in bytes; others are the program's. */
const largestPage = 1024 * 1024

/**
 * Whether a hook's run has nothing to say and ends with 0: none of its files can hold a goal, and neither a config nor accepted findings
 * could change that. Hooks run over every Markdown file of a commit, most hold no goals, and telling so takes a small part of the
 * program. It may say no without reason, and the program runs; faults of a config are told when a page with goals is linted.
 */
export function findSilentRun({ argv, cwd, env }: PlannedRun): boolean {
  const files = readHookArguments(argv)?.map(file => resolve(cwd, file))
  // The report for coding agents speaks of clean runs, too. Whether a person reads it takes as long to ask as all of this.
  if (files === undefined || chooseDefaultFormat(env, false) === "agent") return false
  try {
    const folders = foldersAbove([cwd, ...files.map(file => dirname(file))])
    return files.every(holdsNoGoals) && [...folders].every(folder => leavesSilent(folder, files))
  } catch {
    return false // what cannot be read is the program's to tell
  }
}

function holdsNoGoals(file: string): boolean {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status?.isFile() !== true || status.size > largestPage) return false
  const bytes = readFileSync(file)
  return isUtf8(bytes) && !bytes.includes(0) && !mayHoldGoals(bytes.toString("utf8"))
}

function foldersAbove(folders: readonly string[]): ReadonlySet<string> {
  const above = new Set<string>()
  for (const folder of folders) {
    for (let current = folder; !above.has(current); current = dirname(current)) above.add(current)
  }
  return above
}

/** What may bear on the files below it. */
const bearingNames: readonly string[] = [suppressionsFileName, "package.json", ...configFileNames]

/** Whether nothing in a folder makes a run over files speak that hold no goals; also of what lies too far up to count. */
function leavesSilent(folder: string, files: readonly string[]): boolean {
  return bearingNames.every(name => {
    const path = join(folder, name)
    if (!existsSync(path)) return true
    const text = readFileSync(path, "utf8")
    return name === suppressionsFileName ? !mayName(text, files) : addsNothing(name, text)
  })
}

/** Whether a suppressions file may hold entries of some files: they are out of date, and the program says so. */
function mayName(suppressions: string, files: readonly string[]): boolean {
  return suppressions.includes("\\") || files.some(file => suppressions.includes(basename(file)))
}
