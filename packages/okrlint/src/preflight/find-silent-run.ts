import { findConfigFile } from "@okrlint/config/load"
import { mayHoldGoals } from "@okrlint/markdown"
import { readFile } from "node:fs/promises"
import { basename, dirname, extname, join, resolve } from "node:path"
import { chooseDefaultFormat } from "../format/choose-default-format.ts"
import { readSource } from "../node/read-source.ts"
import { suppressionsFileName } from "../suppressions/suppressions-file.ts"
import { readHookArguments } from "./read-hook-arguments.ts"

/** What a run is known by before the program is loaded. */
export interface PlannedRun {
  /** Without the program's name. */
  readonly argv: readonly string[]
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person reads the standard output. */
  readonly isTerminal: boolean
}

/**
 * Whether a hook's run has nothing to say and ends with 0: none of its files can hold a goal, and neither a config nor accepted findings
 * could change that. Hooks run over every Markdown file of a commit, most hold no goals, and telling so takes a small part of the
 * program. It may say no without reason, and the program runs; faults of a config are told when a page with goals is linted.
 */
export async function findSilentRun({ argv, cwd, env, isTerminal }: PlannedRun): Promise<boolean> {
  const files = readHookArguments(argv)?.map(file => resolve(cwd, file))
  // The report for coding agents speaks of clean runs, too.
  if (files === undefined || chooseDefaultFormat(env, isTerminal) === "agent") return false
  for (const file of files) if (!(await holdsNoGoals(file))) return false
  const [ownConfig, ...others] = await Promise.all([cwd, ...new Set(files.map(dirname))].map(folder => findConfigFile(folder)))
  for (const config of new Set([ownConfig, ...others])) if (config !== undefined && !(await addsNothing(config))) return false
  const accepted = [cwd, ...(ownConfig === undefined ? [] : [dirname(ownConfig)])].map(folder => join(folder, suppressionsFileName))
  for (const suppressions of new Set(accepted)) if (await mayName(suppressions, files)) return false
  return true
}

async function holdsNoGoals(file: string): Promise<boolean> {
  const source = await readSource(file)
  return "text" in source && !mayHoldGoals(source.text)
}

/** Endings of configs that are data; package.json is one, too. */
const dataEndings: ReadonlySet<string> = new Set([".json", ".jsonc", ".yaml", ".yml"])

/** Keys by which a config makes goals of further words, or brings rules that may look at more than goals. */
const addingKeys: readonly string[] = ["labels", "plugins"]

/** Whether a config adds neither words nor rules. An escape could hide a key, and code could do anything. */
async function addsNothing(config: string): Promise<boolean> {
  if (!dataEndings.has(extname(config))) return false
  const text = await readText(config)
  return !text.includes("\\") && !addingKeys.some(key => text.includes(key))
}

/** Whether a suppressions file may hold entries of some files: those are out of date, and the program says so. */
async function mayName(suppressions: string, files: readonly string[]): Promise<boolean> {
  const text = await readText(suppressions)
  return text.includes("\\") || files.some(file => text.includes(basename(file)))
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "")
}
