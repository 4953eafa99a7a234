import manifest from "../../package.json" with { type: "json" }
import type { LintMessage, LintResult } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { writeJsonList } from "./json-list.ts"
import { okrlintHome } from "./okrlint-home.ts"
import { toArtifactLocation, type ArtifactLocation } from "./sarif-location.ts"
import { toSarifResult, type SarifResultContext } from "./sarif-result.ts"
import { toSarifRule } from "./sarif-rule.ts"
import { describeMessage, severityName } from "./summary.ts"

const schema = "https://json.schemastore.org/sarif-2.1.0.json"

/** A SARIF 2.1.0 log of one run. Messages without a rule, such as that a file is ignored, are notifications of the run. */
export function* formatSarif(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const { ruleIds, locations, ...found } = surveyResults(results, context)
  const run = { tool: { driver: toDriver(ruleIds, context) }, columnKind: "utf16CodeUnits", invocations: [toInvocation(found)] }
  yield JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2).slice(0, -endOfRun.length)
  yield `,\n      "artifacts": `
  yield* writeJsonList(
    locations.map(location => ({ location, mimeType: "text/markdown", roles: ["analysisTarget"] })),
    "      ",
  )
  yield `,\n      "results": `
  yield* writeJsonList(toSarifResults(results, { context, ruleIds }), "      ")
  yield `${endOfRun}\n`
}

/** Closes what stands around the run's last property. */
const endOfRun = "\n    }\n  ]\n}"

interface Survey {
  /** Sorted. */
  readonly ruleIds: readonly string[]
  /** Of each result. */
  readonly locations: readonly ArtifactLocation[]
  readonly notifications: readonly object[]
  readonly isFatal: boolean
}

/** What stands before the results of a log. */
function surveyResults(results: Iterable<LintResult>, context: FormatContext): Survey {
  const ruleIds = new Set<string>()
  const locations: ArtifactLocation[] = []
  const notifications: object[] = []
  let isFatal = false
  for (const result of results) {
    const location = toArtifactLocation(result.filePath, context)
    locations.push(location)
    isFatal ||= result.fatalErrorCount > 0
    for (const { ruleId } of allMessages(result)) if (ruleId !== null) ruleIds.add(ruleId)
    for (const message of result.messages) if (message.ruleId === null) notifications.push(toNotification(message, location))
  }
  return { ruleIds: [...ruleIds].sort(), locations, notifications, isFatal }
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

function toInvocation({ isFatal, notifications }: Pick<Survey, "isFatal" | "notifications">): object {
  return { executionSuccessful: !isFatal, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) }
}

function toNotification(message: LintMessage, artifactLocation: ArtifactLocation): object {
  return {
    level: severityName(message),
    message: { text: describeMessage(message) },
    locations: [{ physicalLocation: { artifactLocation } }],
  }
}

function* toSarifResults(results: Iterable<LintResult>, place: Omit<SarifResultContext, "result" | "index">): Generator<object, void> {
  let index = 0
  for (const result of results) {
    const toResult = toSarifResult({ ...place, result, index })
    for (const message of allMessages(result)) if (message.ruleId !== null) yield toResult(message)
    index++
  }
}

function allMessages({ messages, suppressedMessages }: LintResult): readonly LintMessage[] {
  return [...messages, ...suppressedMessages]
}
