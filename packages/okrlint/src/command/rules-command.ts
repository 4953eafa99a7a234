import { ruleUrl, type Rule } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { severityIn } from "../explain/preset-severities.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint rules`: lists every rule with its severity in `recommended`. */
export async function runRules(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.operands[0] !== undefined)
    throw new UsageError(`Unexpected \`${args.operands[0]}\` after \`rules\`; \`okrlint explain RULE\` shows one rule.`)
  const list = Object.values(rules).map(describeRule)
  await writeReport(args.format === "json" ? `${JSON.stringify(list)}\n` : renderTable(list), args, host)
  return 0
}

interface RuleRow {
  readonly id: string
  readonly summary: string
  readonly scope: string
  readonly type: string
  readonly status: string
  /** Severity in the preset `recommended`. */
  readonly recommended: string
  readonly url: string | null
}

function describeRule({ id, docs, scope, type, status = "stable" }: Rule): RuleRow {
  return { id, summary: docs.summary, scope, type, status, recommended: severityIn("recommended", id), url: ruleUrl(id) }
}

function renderTable(rows: readonly RuleRow[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length)) + 2
  return rows.map(({ id, recommended, summary }) => `${id.padEnd(width)}${recommended.padEnd(7)}${summary}\n`).join("")
}
