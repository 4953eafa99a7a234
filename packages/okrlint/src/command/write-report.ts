import { mkdir, writeFile } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/**
 * Writes a report to the output file when one is named, else to the standard output.
 *
 * @throws {UsageError} when the file cannot be written.
 */
export async function writeReport(report: string, { outputFile }: Pick<Arguments, "outputFile">, host: Host): Promise<void> {
  if (outputFile === undefined) return host.stdout.write(report)
  const path = resolve(host.cwd, outputFile)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, report)
  } catch (error) {
    throw new UsageError(`Cannot write the report to \`${outputFile}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}
