import { createPaint } from "../format/paint.ts"
import { inspectDocument, inspectFailure } from "../inspect/inspect-document.ts"
import { inspectBytes, inspectPaths, type InspectedFile } from "../inspect/inspect-files.ts"
import type { Inspection } from "../inspect/inspected.ts"
import { renderOutline } from "../inspect/render-outline.ts"
import { wantsColorIn } from "./color.ts"
import type { ExitCode, Host } from "./host.ts"
import { toConfigOptions, toInspectOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint inspect`: prints what was understood; 2 when a document could not be read. */
export async function runInspect(args: Arguments, host: Host): Promise<ExitCode> {
  const { format = "stylish", fileReports } = args
  const unexpected = fileReports[0]?.format ?? (format === "stylish" || format === "json" ? undefined : format)
  if (unexpected !== undefined)
    throw new UsageError(
      `Unexpected format \`${unexpected}\` for \`inspect\`, expected \`json\` or none, and \`--output-file\` for a file.`,
    )
  const files = await inspectAll(args, host)
  const color = wantsColorIn(args, host)
  const report = args.format === "json" ? renderJson(files) : files.map(file => renderOutline(file, createPaint(color))).join("\n")
  await writeReport(report, args, host)
  if (files.length === 0) host.stderr.write("Nothing to inspect: no Markdown files were found.\n")
  return files.some(hasProblem) ? 2 : 0
}

async function inspectAll(args: Arguments, host: Host): Promise<readonly InspectedFile[]> {
  const options = toInspectOptions(await toConfigOptions(args, host))
  if (args.stdin) return [await inspectBytes(await host.readStdin(), args.stdinFilename, options)]
  return inspectPaths(args.operands.length === 0 ? ["."] : args.operands, options)
}

function renderJson(files: readonly InspectedFile[]): string {
  const documents = files.map(file => ("problem" in file ? inspectFailure(file.filePath, file.problem) : inspectDocument(file)))
  const inspection: Inspection = { schemaVersion: 1, documents }
  return `${JSON.stringify(inspection)}\n`
}

function hasProblem(file: InspectedFile): boolean {
  return "problem" in file || file.document.problems.length > 0
}
