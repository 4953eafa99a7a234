import { didYouMean, lookUpRule } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { z } from "zod"
import { listOptions } from "../explain/option-rows.ts"
import { findSuperseding, renderRulePage } from "../explain/rule-page.ts"
import { ruleUrl } from "../results/rule-url.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint explain RULE…`: prints the page of each rule. */
export async function runExplain(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UsageError("Command `explain` needs a rule: `okrlint explain kr-measurable`.")
  await writeReport(args.operands.map(explainRule).join("\n"), args, host)
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
