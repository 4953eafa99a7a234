import { createPaint } from "../format/paint.ts"
import { inspectDocument, inspectFailure } from "../inspect/inspect-document.ts"
import { inspectBytes, inspectPathsInTurn, type InspectedFile } from "../inspect/inspect-files.ts"
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
  const files = countAlong(inspectAll(args, host))
  await writeReport(format === "json" ? renderJson(files) : renderOutlines(files, wantsColorIn(args, host)), args, host)
  if (files.count() === 0) host.stderr.write("Nothing to inspect: no Markdown files were found.\n")
  return files.countProblems() > 0 ? 2 : 0
}

async function* inspectAll(args: Arguments, host: Host): AsyncGenerator<InspectedFile, void> {
  const options = toInspectOptions(await toConfigOptions(args, host))
  if (args.stdin) yield inspectBytes(await host.readStdin(), args.stdinFilename, options)
  else yield* inspectPathsInTurn(args.operands.length === 0 ? ["."] : args.operands, options)
}

/** Files that are counted while they are reported. */
interface CountedFiles extends AsyncIterable<InspectedFile> {
  /** Of those so far. */
  count(): number
  /** Files that could not be read, or not wholly. */
  countProblems(): number
}

function countAlong(files: AsyncIterable<InspectedFile>): CountedFiles {
  let [count, problems] = [0, 0]
  return {
    async *[Symbol.asyncIterator]() {
      for await (const file of files) {
        count++
        if (hasProblem(file)) problems++
        yield file
      }
    },
    count: () => count,
    countProblems: () => problems,
  }
}

async function* renderOutlines(files: AsyncIterable<InspectedFile>, color: boolean): AsyncGenerator<string, void> {
  const paint = createPaint(color)
  let separator = ""
  for await (const file of files) {
    yield `${separator}${renderOutline(file, paint)}`
    separator = "\n"
  }
}

/** An `Inspection`, document by document. */
async function* renderJson(files: AsyncIterable<InspectedFile>): AsyncGenerator<string, void> {
  const { documents: _, ...head }: Inspection = { schemaVersion: 1, documents: [] }
  const opening = `${JSON.stringify(head).slice(0, -1)},"documents":[`
  let before = opening
  for await (const file of files) {
    const document = "problem" in file ? inspectFailure(file.filePath, file.problem) : inspectDocument(file)
    yield `${before}${JSON.stringify(document)}`
    before = ","
  }
  yield before === opening ? `${opening}]}\n` : "]}\n"
}

function hasProblem(file: InspectedFile): boolean {
  return "problem" in file || file.document.problems.length > 0
}
