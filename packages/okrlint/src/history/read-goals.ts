import type { FileConfig } from "@okrlint/config"
import { createReader } from "@okrlint/core"
import { describeGoals, type GoalState } from "@okrlint/core/comparison"
import { parseMarkdown } from "@okrlint/markdown"
import { parseOptions } from "../linter/check-text.ts"
import { decodeSource } from "../node/read-source.ts"

/** A document at one time. */
export interface PastDocument {
  /** Absolute; where it stands in the working tree, or stood. */
  readonly path: string
  /** As it is shown to people, and by which documents of two times are told to be one. */
  readonly filePath: string
  readonly bytes: Uint8Array
  readonly config: FileConfig
}

/** The goals of a document; none, and why, when it cannot be read. */
export interface PastGoals {
  readonly goals: readonly GoalState[]
  /** One sentence; absent when all is well. */
  readonly problem?: string
}

/** Reads the goals of a document as they were. `now` is the ISO day that counts as today. */
export function readGoals({ path, filePath, bytes, config }: PastDocument, now: string): PastGoals {
  const source = decodeSource(bytes)
  if ("problem" in source) return { goals: [], problem: `${filePath}: ${source.problem.message}` }
  const document = parseMarkdown(source.text, parseOptions({ filePath: path, config }))
  const goals = describeGoals(document, createReader(document, { now, settings: { ...config.settings } }), filePath)
  const problem = document.problems[0]
  return { goals, ...(problem && { problem: `${filePath}: ${problem.message}` }) }
}
