import type { LintMessage, LintResult } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { describeMessage, severityName } from "./summary.ts"
import { xmlAttributes } from "./xml.ts"

/** Checkstyle's XML, which most build servers read; files without messages are listed, too. */
export function* formatCheckstyle(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n`
  for (const { filePath, messages } of results) {
    const name = xmlAttributes({ name: pathFromCwd(context, filePath) })
    yield messages.length === 0 ? `  <file${name}/>\n` : `  <file${name}>\n${messages.map(formatError).join("")}  </file>\n`
  }
  yield "</checkstyle>\n"
}

function formatError(message: LintMessage): string {
  const { line, column, ruleId } = message
  const source = ruleId === null ? "okrlint" : `okrlint.${ruleId}`
  return `    <error${xmlAttributes({ line, column, severity: severityName(message), message: describeMessage(message), source })}/>\n`
}
