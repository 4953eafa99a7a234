import { createPaint, type Paint } from "../format/paint.ts"
import { wantsColorIn } from "./color.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** What a command has to tell, and the forms it can take; `stylish` is the one for people. */
export interface Reportable<Value> {
  readonly command: string
  readonly formats: Readonly<Record<string, (value: Value, paint: Paint) => string | Iterable<string>>>
  readonly value: Value
}

/**
 * Writes a command's report in the format asked for, and the reports that `--format NAME=FILE` adds.
 *
 * @throws {UsageError} for a format the command does not have.
 */
export async function writeReports<Value>({ command, formats, value }: Reportable<Value>, args: Arguments, host: Host): Promise<void> {
  const { format = "stylish", fileReports } = args
  const render = (name: string, paint: Paint): string | Iterable<string> => {
    const found = formats[name]
    if (found === undefined)
      throw new UsageError(`Unexpected format \`${name}\` for \`${command}\`, expected ${listNames(Object.keys(formats))}.`)
    return found(value, paint)
  }
  const color = wantsColorIn(args, host)
  const main = render(format, createPaint(color))
  const others = fileReports.map(report => ({ pieces: render(report.format, createPaint(false)), path: report.path }))
  await writeReport(main, args, host)
  for (const { pieces, path } of others) await writeReport(pieces, { outputFile: path }, host)
}

function listNames(names: readonly string[]): string {
  const quoted = names.map(name => `\`${name}\``)
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`
}
