import { didYouMean, lookUpRule } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { z } from "zod"
import { explainLine } from "./explain-line.ts"
import { listOptions } from "../explain/option-rows.ts"
import { findSuperseding, renderRulePage } from "../explain/rule-page.ts"
import { ruleUrl } from "../results/rule-url.ts"
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
    parts.push(place === null ? explainRule(operand) : await explainLine({ path: place[1]!, line: Number(place[2]) }, args, host))
  }
  await writeReport(parts.join("\n"), args, host)
  return 0
}

function explainRule(name: string): string {
  const found = lookUpRule(name)
  if (found === undefined)
    throw new UsageError(`Unexpected rule \`${name}\`${didYouMean(name, Object.keys(rules)) || ", `okrlint rules` lists them."}`)
  const page = renderRulePage({
    rule: found.rule,
    options: listOptions(found.rule, z),
    supersededBy: findSuperseding(found.id, Object.values(rules)),
  })
  return `${page}\n${ruleUrl(found.id) ?? ""}\n`
}
