import manifest from "../../package.json" with { type: "json" }
import type { LintMessage, LintResult } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { okrlintHome } from "./okrlint-home.ts"
import { toArtifactLocation, type ArtifactLocation } from "./sarif-location.ts"
import { toSarifResult, type SarifResultContext } from "./sarif-result.ts"
import { toSarifRule } from "./sarif-rule.ts"
import { describeMessage, severityName } from "./summary.ts"

const schema = "https://json.schemastore.org/sarif-2.1.0.json"

/** A SARIF 2.1.0 log of one run. Messages without a rule, such as that a file is ignored, are notifications of the run. */
export function formatSarif(results: readonly LintResult[], context: FormatContext): string {
  const ruleIds = [...new Set(results.flatMap(result => allMessages(result).flatMap(({ ruleId }) => ruleId ?? [])))].sort()
  const run = {
    tool: { driver: toDriver(ruleIds, context) },
    columnKind: "utf16CodeUnits",
    invocations: [toInvocation(results, context)],
    artifacts: results.map(({ filePath }) => ({
      location: toArtifactLocation(filePath, context),
      mimeType: "text/markdown",
      roles: ["analysisTarget"],
    })),
    results: results.flatMap((result, index) => toSarifResults(result, { context, index, ruleIds })),
  }
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`
}

function toDriver(ruleIds: readonly string[], { rulesMeta = {}, version = manifest.version }: FormatContext): object {
  return {
    name: "okrlint",
    informationUri: okrlintHome,
    version,
    semanticVersion: version,
    rules: ruleIds.map(ruleId => toSarifRule(ruleId, rulesMeta[ruleId])),
  }
}

function toInvocation(results: readonly LintResult[], context: FormatContext): object {
  const isFatal = results.some(({ fatalErrorCount }) => fatalErrorCount > 0)
  const notifications = results.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleId === null).map(message => toNotification(message, toArtifactLocation(filePath, context))),
  )
  return { executionSuccessful: !isFatal, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) }
}

function toNotification(message: LintMessage, artifactLocation: ArtifactLocation): object {
  return {
    level: severityName(message),
    message: { text: describeMessage(message) },
    locations: [{ physicalLocation: { artifactLocation } }],
  }
}

function toSarifResults(result: LintResult, place: Omit<SarifResultContext, "result">): object[] {
  return allMessages(result)
    .filter(({ ruleId }) => ruleId !== null)
    .map(toSarifResult({ ...place, result }))
}

function allMessages({ messages, suppressedMessages }: LintResult): readonly LintMessage[] {
  return [...messages, ...suppressedMessages]
}
