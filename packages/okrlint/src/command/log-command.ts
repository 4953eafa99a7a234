import type { Paint } from "../format/paint.ts"
import type { GoalLog } from "../log/goal-log.ts"
import { logGoal } from "../log/log-goal.ts"
import { renderLog, renderLogMarkdown } from "../log/render-log.ts"
import { toHistoryOptions } from "./diff-command.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReports } from "./write-reports.ts"

/** How a goal's life can be written. */
const logFormats: Readonly<Record<string, (log: GoalLog, paint: Paint) => string>> = {
  stylish: renderLog,
  json: log => `${JSON.stringify(log)}\n`,
  markdown: renderLogMarkdown,
}

/** `okrlint log GOAL`: one goal's life through the commits; always 0 when it is found. */
export async function runLog(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.operands.length === 0) throw new UsageError("Command `log` needs a goal: `okrlint log FILE:LINE`, a label or words of its text.")
  const log = await logGoal(args.operands.join(" "), await toHistoryOptions(args, host))
  await writeReports({ command: "log", formats: logFormats, value: log }, args, host)
  return 0
}
