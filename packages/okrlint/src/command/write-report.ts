import { mkdir, writeFile } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { guardWorkflowCommands } from "../format/guard-workflow-commands.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Where a report goes, and the format it has; text for people when undefined. */
export type ReportPlace = Pick<Arguments, "outputFile"> & Partial<Pick<Arguments, "format">>

/**
 * Writes a report to the output file when one is named, else to the standard output, where runners may read along.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function writeReport(report: string, { outputFile, format = "text" }: ReportPlace, host: Host): Promise<void> {
  if (outputFile === undefined)
    return host.stdout.write(host.env["GITHUB_ACTIONS"] === "true" ? guardWorkflowCommands(report, format) : report)
  const path = resolve(host.cwd, outputFile)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, report)
  } catch (error) {
    throw new UsageError(`Cannot write the report to \`${outputFile}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}
