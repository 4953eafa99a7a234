import type { Audit } from "@okrlint/core/audit"
import { renderAuditPage } from "../audit/html/audit-page.ts"
import { auditFiles } from "../audit/audit-files.ts"
import { renderAudit } from "../audit/render-audit.ts"
import { writeAuditMarkdown } from "../audit/render-audit-markdown.ts"
import { escapeControls } from "../format/escape.ts"
import type { Paint } from "../format/paint.ts"
import { createDeflatedTexts } from "../node/deflated-texts.ts"
import type { ExitCode, Host } from "./host.ts"
import { toConfigOptions, toInspectOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { writeReports } from "./write-reports.ts"

/** `okrlint audit [path …]`: 0 whatever is found, 2 when a document could not be read. */
export async function runAudit(args: Arguments, host: Host): Promise<ExitCode> {
  const options = toInspectOptions(await toConfigOptions(args, host))
  const { audit, problems } = await auditFiles(args.operands.length === 0 ? ["."] : args.operands, options, createDeflatedTexts())
  await writeReports({ command: "audit", formats: auditFormats(options.now), value: audit }, args, host)
  for (const problem of problems) host.stderr.write(`${escapeControls(problem)}\n`)
  return problems.length > 0 ? 2 : 0
}

/** How an audit can be written. */
function auditFormats(now: string): Readonly<Record<string, (audit: Audit, paint: Paint) => Iterable<string>>> {
  return {
    stylish: renderAudit,
    json: renderJson,
    markdown: writeAuditMarkdown,
    html: audit => renderAuditPage(audit, now),
  }
}

/** As `JSON.stringify` writes it, board by board. */
function* renderJson({ schemaVersion, boards, ...rest }: Audit): Generator<string, void> {
  yield `{"schemaVersion":${schemaVersion},"boards":[`
  let separator = ""
  for (const board of boards) {
    yield `${separator}${JSON.stringify(board)}`
    separator = ","
  }
  yield `],${JSON.stringify(rest).slice(1)}\n`
}
