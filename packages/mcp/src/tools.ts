import { relative } from "node:path"
import { OKRLint, type LintResult } from "okrlint"
import { describeRule, inspectDocument, inspectFailure, today, type InspectedDocument } from "okrlint/universal"
import { inspectBytes, inspectPaths } from "okrlint/workspace"
import type { z } from "zod"
import { checkSource, lintSource, toFinding, type Source, type ToolContext } from "./lint-source.ts"
import { quote } from "./quote.ts"
import type { explainOutput, fixOutput, inspectOutput, lintOutput } from "./schemas.ts"

/** Findings of documents, at most `limit` of them. */
export async function lint(
  { limit, ...source }: Source & { readonly limit: number },
  context: ToolContext,
): Promise<z.infer<typeof lintOutput>> {
  const { results, notes } = await lintSource(source, context)
  let room = limit
  const listed = results.map(result => {
    const messages = result.messages.slice(0, room)
    room -= messages.length
    return { file: nameOf(result, context), findings: messages.map(toFinding) }
  })
  const sum = (count: (result: LintResult) => number): number => results.reduce((total, result) => total + count(result), 0)
  return {
    results: listed.filter(({ findings }) => findings.length > 0),
    files: results.length,
    errors: sum(({ errorCount }) => errorCount),
    warnings: sum(({ warningCount }) => warningCount),
    omitted: sum(({ messages }) => messages.length) - (limit - room),
    notes: quote([...notes]),
  }
}

/** Documents with their mechanical fixes made; files are changed only when that is asked for. */
export async function fix(
  { write, ...source }: Source & { readonly write: boolean },
  context: ToolContext,
): Promise<z.infer<typeof fixOutput>> {
  const { results, notes } = await lintSource(source, context, true)
  const written = write && source.paths !== undefined
  if (written) await OKRLint.outputFixes(results)
  return {
    results: results.flatMap(result =>
      result.output === undefined ? [] : [{ file: nameOf(result, context), output: result.output, written }],
    ),
    remaining: results.reduce((total, { messages }) => total + messages.length, 0),
    notes: quote([...notes]),
  }
}

/** The goals of documents, as they are read. */
export async function inspect(source: Source, context: ToolContext): Promise<z.infer<typeof inspectOutput>> {
  return { documents: (await inspectSource(source, context)).map(toDocument) }
}

/** What can be explained. */
export interface ExplainArguments extends Source {
  readonly rule?: string | undefined
  readonly line?: number | undefined
}

/**
 * A rule's page, or how the goals on a line are read and what is found on them.
 *
 * @throws {Error} for a rule that does not exist, and when no goal is on the line.
 */
export async function explain({ rule, line, ...source }: ExplainArguments, context: ToolContext): Promise<z.infer<typeof explainOutput>> {
  if (rule !== undefined) return { rule: describeRule(rule) }
  if (line === undefined) throw new Error("Expected `rule`, or `line` with `paths` or `text`.")
  const documents = (await inspect(source, context)).documents
  const goals = documents.flatMap(document => document.goals).filter(goal => goal.line <= line && line <= goal.endLine)
  if (goals.length === 0) throw new Error(`No goal stands on line ${line}; \`inspect\` lists the goals.`)
  const { results } = await lintSource(source, context)
  const ids = new Set(goals.map(({ id }) => id))
  const findings = results.flatMap(({ messages }) => messages.map(toFinding)).filter(({ goal }) => goal !== null && ids.has(goal))
  return { goals, findings }
}

async function inspectSource(source: Source, { options, folders }: ToolContext): Promise<readonly InspectedDocument[]> {
  const { text, name, paths } = checkSource(source)
  const { overrideConfig: override, overrideConfigFile: configFile, safe, now = today() } = options
  const given = { cwd: folders.base, now, safe, override, configFile, accepts: folders.contains }
  const files =
    text === undefined
      ? await inspectPaths(
          paths.map(path => folders.resolve(path)),
          given,
        )
      : [await inspectBytes(new TextEncoder().encode(text), name === undefined ? undefined : folders.resolve(name), given)]
  return files.map(file => ("problem" in file ? inspectFailure(file.filePath, file.problem) : inspectDocument(file)))
}

/** The same in a form that may be written to. */
function toDocument(document: InspectedDocument): z.infer<typeof inspectOutput>["documents"][number] {
  const { error, cycles, goals, ...rest } = quote(document)
  return {
    ...rest,
    cycles: [...cycles],
    goals: goals.map(goal => ({ ...goal, evidence: [...goal.evidence] })),
    ...(error && { error }),
  }
}

function nameOf({ filePath }: LintResult, { folders }: ToolContext): string {
  const inside = relative(folders.base, filePath)
  return quote(filePath.startsWith("<") || inside.startsWith("..") ? filePath : inside)
}
