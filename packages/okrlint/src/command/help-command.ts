import { renderHelp, renderTopic } from "./help.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { writeReport } from "./write-report.ts"

/** `okrlint help [TOPIC…]`: the page of each topic, or the first page. */
export async function runHelp(args: Arguments, host: Host): Promise<ExitCode> {
  const pages = args.operands.length === 0 ? [renderHelp()] : args.operands.map(renderTopic)
  await writeReport(pages.join("\n"), args, host)
  return 0
}
