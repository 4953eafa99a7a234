import { presets } from "@okrlint/config"
import type { Example, Finding, Rule } from "@okrlint/core"
import { severitiesOf } from "./preset-severities.ts"
import { renderFindings } from "./render-findings.ts"
import type { OptionRow } from "./option-rows.ts"

/** What a rule's page shows beside the rule. */
export interface RulePage {
  readonly rule: Rule
  readonly options: readonly OptionRow[]
  /** Shown with what they report; none in the command, whose bundle leaves them out. */
  readonly examples?: readonly ShownExample[]
  /** Rules whose findings make those of this one superfluous. */
  readonly supersededBy: readonly string[]
  /** Whether names of rules and sources lead to their pages; plain in the command. */
  readonly linked?: boolean
  /** How often judged findings on real documents were right; none in the command, nor where none was judged. */
  readonly precision?: MeasuredPrecision | undefined
}

/** An example, and what the rule finds in it; shown at its words where the findings are given. */
export interface ShownExample extends Example {
  readonly findings?: readonly Finding[]
}

/** Findings on real documents that were judged; right where no judge calls them wrong. */
export interface MeasuredPrecision {
  readonly judged: number
  readonly right: number
}

/** A rule's page in Markdown, from the rule's own data. */
export function renderRulePage({ rule, options, examples = [], supersededBy, precision, linked = false }: RulePage): string {
  const { docs } = rule
  const nameRule = (id: string): string => (linked ? `[\`${id}\`](${id}.md)` : `\`${id}\``)
  const sections = [
    `# ${rule.id}\n\n${docs.summary}.\n\n${renderFacts(rule)}`,
    `## Why\n\n${docs.why}`,
    `## What it says\n\n${renderMessages(rule)}`,
    ...(rule.suggestions === undefined ? [] : [`## Suggestions\n\n${renderList(Object.values(rule.suggestions))}`]),
    ...(options.length === 0 ? [] : [`## Options\n\n${renderOptions(options)}`]),
    ...(examples.length === 0 ? [] : [`## Examples\n\n${examples.map(renderExample).join("\n\n")}`]),
    ...(docs.limits === undefined ? [] : [`## Limits\n\n${renderList(docs.limits)}`]),
    ...(precision === undefined ? [] : [`## Measured precision\n\n${renderPrecision(precision)}`]),
    ...renderRelated(rule, supersededBy, nameRule),
    ...(docs.sources.length === 0 ? [] : [`## Sources\n\n${renderSources(docs.sources, linked)}`]),
  ]
  return `${sections.join("\n\n")}\n`
}

/** Ids of the rules whose findings make those of a rule superfluous. */
export function findSuperseding(ruleId: string, rules: readonly Rule[]): string[] {
  return rules.filter(({ supersedes = [] }) => supersedes.some(({ rule }) => rule === ruleId)).map(({ id }) => id)
}

function renderFacts({ id, scope, type, since, status, aliases = [], deprecated }: Rule): string {
  const severities = Object.entries(severitiesOf(id))
    .filter(([name]) => name !== "all")
    .map(([name, severity]) => `\`${name}\`: ${severity}`)
  const facts = [
    `Looks at: ${scope}`,
    `Type: ${type}`,
    `Presets: ${severities.length === 0 ? "none" : severities.join(", ")}`,
    ...(since === undefined ? [] : [`Since: ${since}`]),
    ...(status === "draft" ? ["Draft: no preset takes it yet"] : []),
    ...(aliases.length === 0 ? [] : [`Former names: ${aliases.map(alias => `\`${alias}\``).join(", ")}`]),
    ...(deprecated === undefined ? [] : [`Deprecated: ${describeDeprecation(deprecated)}`]),
  ]
  return renderList(facts)
}

function describeDeprecation({ message, replacedBy = [] }: NonNullable<Rule["deprecated"]>): string {
  const names = replacedBy.map(id => `\`${id}\``).join(", ")
  return names === "" ? message : `${message} Replaced by ${names}.`
}

function renderMessages({ messages }: Rule): string {
  return renderList(Object.values(messages).map(({ text, help }) => `${text}\n  ${help}`))
}

function renderOptions(options: readonly OptionRow[]): string {
  const rows = options.map(({ name, type, defaultValue, description }) => [
    `\`${name}\``,
    type,
    defaultValue === undefined ? "" : `\`${defaultValue}\``,
    description,
  ])
  return [["Option", "Type", "Default", "What it does"], ["---", "---", "---", "---"], ...rows]
    .map(cells => `| ${cells.join(" | ")} |`)
    .join("\n")
}

function renderExample({ name, markdown, options, filePath, earlier, beside = {}, reports, findings }: ShownExample): string {
  const given = [
    ...(options === undefined ? [] : [`With the options \`${JSON.stringify(options)}\`:`]),
    ...(filePath === undefined ? [] : [`In \`${filePath}\`:`]),
    ...(earlier === undefined ? [] : ["What it was:", renderDocument(earlier.markdown), `And what it is since ${earlier.changed}:`]),
  ]
  const shown = findings === undefined ? renderList(reports) : renderFence("text", renderFindings(findings, markdown))
  const verdict = reports.length === 0 ? "No finding." : `Reports:\n\n${shown}`
  const others = Object.entries(beside).flatMap(([path, text]) => [`Beside it, in \`${path}\`:`, renderDocument(text)])
  return [`### ${name.charAt(0).toUpperCase()}${name.slice(1)}`, ...given, renderDocument(markdown), ...others, verdict].join("\n\n")
}

function renderDocument(markdown: string): string {
  return renderFence("md", markdown)
}

function renderFence(info: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${info}\n${text.trimEnd()}\n${fence}`
}

function longestRun(markdown: string): number {
  return Math.max(0, ...(markdown.match(/`+/g) ?? []).map(run => run.length))
}

function renderPrecision({ judged, right }: MeasuredPrecision): string {
  const share = Math.round((100 * right) / judged)
  return `Findings on real planning documents, judged one by one: ${right} of ${judged} right (${share} %). Where two judges differ, the stricter counts. The verdicts stand in \`docs/precision.json\`; \`pnpm precision DIR\` repeats the measurement.`
}

const reach = { self: "on the same goal", keyResults: "on its key results", board: "on the same board" } as const

/** How rules belong together: by whose findings make others superfluous, and by what their texts speak of. */
function renderRelated(rule: Rule, supersededBy: readonly string[], nameRule: (id: string) => string): string[] {
  const { supersedes = [] } = rule
  const known = new Set([rule.id, ...supersedes.map(({ rule }) => rule), ...supersededBy])
  const lines = [
    ...supersedes.map(
      ({ rule, on }) =>
        `Its finding makes ${rule === "*" ? "those of every other rule" : `one of ${nameRule(rule)}`} ${reach[on]} superfluous.`,
    ),
    ...supersededBy.map(id => `A finding of ${nameRule(id)} makes this one superfluous.`),
    ...findMentions(rule, known).map(id => `See also ${nameRule(id)}.`),
  ]
  return lines.length === 0 ? [] : [`## Related\n\n${renderList(lines)}`]
}

/** Built-in rules that a rule's own texts speak of, in their order. */
function findMentions({ docs, messages }: Rule, known: ReadonlySet<string>): string[] {
  const texts = [docs.why, ...(docs.limits ?? []), ...Object.values(messages).map(({ help }) => help)]
  const names = texts.flatMap(text => [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(match => match[1]!))
  return [...new Set(names)].filter(name => presets["all"]?.rules?.[name] !== undefined && !known.has(name))
}

function renderSources(sources: readonly string[], linked: boolean): string {
  const keys = sources.map(source => `\`${source}\``).join(", ")
  return linked ? `${keys}: see [the list of sources](../sources.md).` : keys
}

function renderList(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join("\n")
}
