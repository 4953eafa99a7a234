import { printConfig } from "@okrlint/config"
import { validateOptions } from "@okrlint/config/validate"
import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import { OKRLint } from "../node/okrlint.ts"
import type { ExitCode, Host } from "./host.ts"
import { toLintOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint --print-config FILE`: shows as JSON what applies to a file, and where each value was set. */
export async function runPrintConfig(path: string, args: Arguments, host: Host): Promise<ExitCode> {
  if (args.operands[0] !== undefined)
    throw new UsageError(`Unexpected path \`${args.operands[0]}\` beside \`--print-config\`, which takes one file.`)
  const status = await stat(resolve(host.cwd, path)).catch(() => undefined)
  if (status?.isDirectory() === true) throw new UsageError(`Unexpected folder \`${path}\` for \`--print-config\`, expected a file.`)
  const config = await new OKRLint(await toLintOptions(args, host)).calculateConfigForFile(path)
  if (config === undefined) throw new UsageError(`No config applies to \`${path}\`: it is ignored.`)
  await writeReport(`${JSON.stringify(printConfig(config, validateOptions), null, 2)}\n`, { ...args, format: "json" }, host)
  return 0
}
