import type { CheckedDocument } from "./check.ts"
import type { Directive } from "./directive.ts"
import type { Edit, Finding, SeverityNumber } from "./finding.ts"
import { internalFinding } from "./internal-rules.ts"
import { removeComment } from "./remove-comment.ts"
import { createNextGoal } from "./next-goal.ts"

/** What tells whether a document's directives are needed. */
export interface UsageContext {
  readonly document: CheckedDocument
  /** The rules that each directive silenced; a directive that silenced none is not in it. */
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>
  /** The source, line by line. */
  readonly lines: readonly string[]
  readonly options: {
    readonly now: string
    readonly text: string
    readonly resolveRuleId: (ruleId: string) => string | undefined
    readonly reportUnusedDirectives?: 0 | SeverityNumber
  }
}

/** Whether the day until which a directive counts has passed. */
export function isExpired({ until }: Directive, now: string): boolean {
  return until !== undefined && until < now
}

/** Reports the directives, and the rule names in them, without which nothing would change; expired ones are told of elsewhere. */
export function findUnusedDirectives(given: UsageContext): Finding[] {
  const { document, options, lines } = given
  const severity = options.reportUnusedDirectives ?? 1
  if (severity === 0) return []
  const idle = findIdleEnables(document.directives, options.resolveRuleId)
  const context: SearchedContext = {
    nextGoal: createNextGoal(document.outline),
    lastWritten: lines.findLastIndex(line => line.trim() !== "") + 1,
    lastFilled: lines.findLastIndex(line => !isBare(line)) + 1,
    ...given,
  }
  return document.directives.flatMap(directive => {
    if (isExpired(directive, options.now)) return []
    const unused = directive.kind === "enable" ? describeIdleEnable(directive, idle) : describeUnused(directive, context)
    if (unused === undefined) return []
    const { text, help, names } = unused
    return [
      internalFinding({
        ruleId: "okrlint/unused-directive",
        text,
        help,
        span: directive.span,
        severity,
        fix: fixFor(directive, names, options.text),
      }),
    ]
  })
}

/** With what directives are asked about the document, found once for all of them. */
interface SearchedContext extends UsageContext {
  readonly nextGoal: ReturnType<typeof createNextGoal>
  /** Number of the last line that is not blank, and of the last one with more than marks; 0 for none. */
  readonly lastWritten: number
  readonly lastFilled: number
}

interface Unused {
  readonly text: string
  readonly help: string
  /** Places in the list of the names to remove; undefined to remove the whole comment. */
  readonly names?: ReadonlySet<number>
}

const removal = "Remove the comment."

function describeUnused(directive: Directive, context: SearchedContext): Unused | undefined {
  const silenced = context.used.get(directive)
  if (directive.rules.length === 0)
    return silenced === undefined ? { text: "Directive silences nothing.", help: removal, ...describePlace(directive, context) } : undefined
  const names = indexesOf(directive.rules, name => isUnused(name, silenced, context))
  if (names.size === 0) return undefined
  const text = `Directive silences nothing of ${listNames(directive, names)}.`
  if (names.size < directive.rules.length) return { text, help: names.size === 1 ? "Remove the name." : "Remove the names.", names }
  return { text, help: removal, ...describePlace(directive, context) }
}

/** Rules that did not run (switched off, filtered out, or unknown) cannot tell whether the directive is needed. */
function isUnused(name: string, silenced: ReadonlySet<string> | undefined, { document, options }: UsageContext): boolean {
  const ruleId = options.resolveRuleId(name)
  return ruleId !== undefined && document.ruleIds.includes(ruleId) && silenced?.has(ruleId) !== true
}

/** Where a directive stands decides what it can reach; one that can reach nothing is told so. */
function describePlace(
  { kind, span }: Directive,
  { lines, nextGoal, lastWritten, lastFilled }: SearchedContext,
): Pick<Unused, "text" | "help"> | undefined {
  const around = `${lines[span.start.line - 1]?.slice(0, span.start.column - 1)}${lines[span.end.line - 1]?.slice(span.end.column - 1)}`
  const isLast = lines[span.end.line - 1]?.slice(span.end.column - 1).trim() === "" && lastWritten <= span.end.line
  if (kind === "disable-line" && isBare(around))
    return {
      text: "Directive silences nothing: it stands alone on its line.",
      help: "Put it on the line it is meant for, or write `okrlint-disable-next-line` before that line.",
    }
  if (kind === "disable-next-line" && lastFilled <= span.end.line)
    return { text: "Directive silences nothing: no line follows it.", help: "Put it before the line it is meant for." }
  if (kind === "disable-next-goal" && nextGoal(span.end.offset) === undefined)
    return { text: "Directive silences nothing: no goal follows it.", help: "Put it before the goal it is meant for." }
  if (kind === "disable" && isLast)
    return { text: "Directive silences nothing: nothing follows it.", help: "Put it before what it is meant for." }
  return undefined
}

/** Nothing but quote marks, list markers and white space. */
function isBare(text: string): boolean {
  return /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s*)?$/.test(text)
}

/** The places of names in each `enable` that no `disable` before it has switched off; -1 stands for one without names. */
function findIdleEnables(
  directives: readonly Directive[],
  resolveRuleId: (ruleId: string) => string | undefined,
): ReadonlyMap<Directive, ReadonlySet<number>> {
  const idle = new Map<Directive, ReadonlySet<number>>()
  const present = (name: string): string => resolveRuleId(name) ?? name
  let isAllOff = false
  let off = new Set<string>()
  for (const directive of directives) {
    const { kind, rules } = directive
    if (kind === "disable") {
      isAllOff ||= rules.length === 0
      for (const name of rules) off.add(present(name))
    } else if (kind === "enable" && rules.length === 0) {
      if (!isAllOff && off.size === 0) idle.set(directive, new Set([-1]))
      isAllOff = false
      off = new Set()
    } else if (kind === "enable") {
      idle.set(directive, isAllOff ? new Set<number>() : indexesOf(rules, name => !off.has(present(name))))
      for (const name of rules) off.delete(present(name))
    }
  }
  return idle
}

function describeIdleEnable(directive: Directive, idle: ReadonlyMap<Directive, ReadonlySet<number>>): Unused | undefined {
  const names = idle.get(directive)
  if (names === undefined || names.size === 0) return undefined
  if (names.has(-1)) return { text: "Directive switches nothing on: no `okrlint-disable` stands before it.", help: removal }
  const text = `Directive switches nothing on: no \`okrlint-disable\` of ${listNames(directive, names)} stands before it.`
  return names.size < directive.rules.length ? { text, help: "Remove what is named.", names } : { text, help: removal }
}

function indexesOf(names: readonly string[], matches: (name: string) => boolean): ReadonlySet<number> {
  return new Set(names.flatMap((name, index) => (matches(name) ? [index] : [])))
}

function listNames({ rules }: Directive, names: ReadonlySet<number>): string {
  return rules
    .filter((_, index) => names.has(index))
    .map(name => `\`${name}\``)
    .join(", ")
}

/** A name goes with what parts it from the next one, and the last names with what parts them from those before. */
function fixFor(directive: Directive, names: ReadonlySet<number> | undefined, text: string): Edit[] {
  if (names === undefined) return [removeComment(text, directive.span)].filter(edit => edit !== undefined)
  const ranges = directive.ruleRanges
  const lastKept = ranges.findLastIndex((_, index) => !names.has(index))
  return [...names].map(index => ({
    range: index < lastKept ? [ranges[index]![0], ranges[index + 1]![0]] : [ranges[index - 1]![1], ranges[index]![1]],
    text: "",
  }))
}
