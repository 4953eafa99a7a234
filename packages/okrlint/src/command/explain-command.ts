import type { FileConfig } from "@okrlint/config"
import { describeRule } from "../explain/describe-rule.ts"
import { explainLine } from "./explain-line.ts"
import { OKRLint } from "../node/okrlint.ts"
import { toConfigOptions } from "./lint-options.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint explain RULE…` or `FILE:LINE…`: prints the page of each rule, and how the goal on each line is read. */
export async function runExplain(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.operands.length === 0)
    throw new UsageError("Command `explain` needs a rule or a line: `okrlint explain kr-measurable`, `okrlint explain plans/q3.md:14`.")
  const parts: string[] = []
  for (const operand of args.operands) {
    const place = /^(.+?):(\d+)(?::\d+)?$/.exec(operand)
    parts.push(
      place === null ? await explainRule(operand, args, host) : await explainLine({ path: place[1]!, line: Number(place[2]) }, args, host),
    )
  }
  await writeReport(parts.join("\n"), args, host)
  return 0
}

async function explainRule(name: string, args: Arguments, host: Host): Promise<string> {
  const { page, url } = describeRule(name, name.includes("/") ? await loadPlugins(args, host) : {})
  return url === null ? page : `${page}\n${url}\n`
}

/** Rules of plugins are those of the config that applies to the working folder. */
async function loadPlugins(args: Arguments, host: Host): Promise<FileConfig["plugins"]> {
  const config = await new OKRLint({ ...(await toConfigOptions(args, host)), ignore: false }).calculateConfigForFile("text.md")
  return config?.plugins ?? {}
}
