import { childrenOf, fingerprint, runToEnd, type Goal, type GoalDocument, type Role, type Span } from "../model/index.ts"
import { read, type LexiconAdditions, type Reading, type ReadingContext } from "../reading/index.ts"
import { applyInlineConfigs, type EnabledRule, type InlineEnabler } from "./apply-inline-configs.ts"
import { parseDirective, type BrokenDirective, type Directive, type InlineConfig } from "./directive.ts"
import type { Finding, SeverityNumber } from "./finding.ts"
import { internalFinding } from "./internal-rules.ts"
import { locateTarget, toFinding, type AnyReport } from "./report.ts"
import type { Messages } from "./message.ts"
import type { DocumentRule, FactsContext, ReportTarget, Rule, RuleContext, Settings, Visitor, WorkspaceRule } from "./rule.ts"

/** What bears on a check beside document and rules. */
export interface CheckOptions {
  /** ISO day that counts as today; not read unless a rule or a reading needs it, since what needs no day holds on any. */
  readonly now: string
  readonly settings?: Settings | undefined
  /** Reads the document's goals; handed in by callers that keep what was read. */
  readonly read?: ((goal: Goal) => Reading) | undefined
  /** False when comments must not configure or silence rules. */
  readonly allowInlineConfig?: boolean | undefined
  /** True to run rules that compare the document with what it was. */
  readonly withHistory?: boolean
  /** Severity at which comments that configure a rule as it is already are reported; 0, the default, for not at all. */
  readonly reportUnusedInlineConfigs?: 0 | SeverityNumber | undefined
  /** Understands a rule configured in a comment; answers a sentence when it cannot. */
  readonly enableInline?: InlineEnabler | undefined
}

/** A goal as directives and superseding need it. */
export interface OutlineGoal {
  readonly id: string
  readonly role: Role
  readonly parentId: string | undefined
  readonly keyResultIds: readonly string[]
  readonly board: string
  /** Of the statement's words; follows a goal that is relabelled. */
  readonly fingerprint: string
  /** Where the goal's text begins; a directive before it reaches it. */
  readonly start: number
}

/** What checking one document gave: plain data, fit for a cache. */
export interface CheckedDocument {
  readonly filePath: string | undefined
  /** In no order; nothing is silenced yet. */
  readonly findings: readonly Finding[]
  readonly directives: readonly Directive[]
  /** Comments that configure rules. */
  readonly inlineConfigs: readonly InlineConfig[]
  readonly outline: readonly OutlineGoal[]
  /** What workspace rules took from the document: by rule id, or by the name of facts that rules share. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Ids of the rules that ran on this document. */
  readonly ruleIds: readonly string[]
}

/** Runs the rules of one document; a rule that throws becomes one finding and the others go on. */
export function checkDocument(document: GoalDocument, rules: readonly EnabledRule[], options: CheckOptions): CheckedDocument {
  return runToEnd(checkInSteps(document, rules, options))
}

/** As `checkDocument`, with a pause after each rule that names it: an editor can drop a check that an edit has overtaken. */
export function* checkInSteps(
  document: GoalDocument,
  rules: readonly EnabledRule[],
  options: CheckOptions,
): Generator<string, CheckedDocument> {
  const findings: Finding[] = document.problems.map(({ ruleId, message, help, span }) =>
    internalFinding({ ruleId, text: message, help, span }),
  )
  const comments = options.allowInlineConfig === false ? [] : document.directives.map(parseDirective)
  findings.push(...comments.filter(comment => comment.type === "broken").map(comment => brokenFinding(comment)))
  const configs = comments.filter(comment => comment.type === "config")
  const inForce = applyInlineConfigs(rules, configs, {
    enableInline: options.enableInline,
    onBroken: (message, { span }) => findings.push(brokenFinding({ message, span }, 2)),
    onIdle: (ruleId, { span }) => findings.push(...idleConfigFindings(ruleId, span, options.reportUnusedInlineConfigs)),
  }).filter(({ rule }) => options.withHistory === true || !needsHistory(rule))
  const read = options.read ?? createReader(document, options)
  const facts: Record<string, unknown> = {}
  for (const enabled of inForce) {
    try {
      if (isWorkspaceRule(enabled.rule)) {
        const key = factsKey(enabled.rule)
        const found = key in facts ? undefined : collectFacts(enabled, document, { settings: options.settings ?? {}, read })
        if (found !== undefined) facts[key] = found
      } else findings.push(...runRule({ rule: enabled.rule, enabled, document, options, read }))
    } catch (error) {
      findings.push(ruleError(enabled.rule.id, document, error))
    }
    yield enabled.rule.id
  }
  return {
    filePath: document.filePath,
    findings,
    directives: comments.filter(comment => comment.type === "switch"),
    inlineConfigs: configs,
    outline: document.goals.map(outlineGoal),
    facts,
    ruleIds: inForce.map(({ rule }) => rule.id),
  }
}

/** What checking a document gives that holds nothing rules look at. */
export function checkEmptyDocument(filePath: string | undefined, rules: readonly EnabledRule[]): CheckedDocument {
  const ruleIds = rules.filter(({ rule }) => !needsHistory(rule)).map(({ rule }) => rule.id)
  return { filePath, findings: [], directives: [], inlineConfigs: [], outline: [], facts: {}, ruleIds }
}

/** Reads each goal of a document at most once. */
export function createReader(document: GoalDocument, options: Pick<CheckOptions, "now" | "settings">): (goal: Goal) => Reading {
  const readings = new Map<Goal, Reading>()
  const lexicon = options.settings?.["lexicon"] as LexiconAdditions | undefined // checked by the config's schema
  return goal => {
    const known = readings.get(goal)
    if (known !== undefined) return known
    const reading = read(goal.statement.text, new GoalContext({ goal, language: document.language, lexicon, options }))
    readings.set(goal, reading)
    return reading
  }
}

interface GoalInput {
  readonly goal: Goal
  readonly language: string
  readonly lexicon: LexiconAdditions | undefined
  readonly options: Pick<CheckOptions, "now">
}

/** What surrounds a goal's statement; a class, because the engine makes objects with accessors of their own many times slower. */
class GoalContext implements ReadingContext {
  readonly role: Role
  readonly language: string
  readonly fields: Goal["fields"]
  readonly tags: readonly string[]
  readonly cycle: Goal["cycle"]
  readonly lexicon: LexiconAdditions | undefined
  readonly #options: Pick<CheckOptions, "now">

  constructor({ goal, language, lexicon, options }: GoalInput) {
    this.role = goal.role
    this.language = language
    this.fields = goal.fields
    this.tags = goal.tags.map(tag => tag.name)
    this.cycle = goal.cycle
    this.lexicon = lexicon
    this.#options = options
  }

  get now(): string {
    return this.#options.now
  }
}

interface RuleRun {
  readonly rule: DocumentRule
  readonly enabled: EnabledRule
  readonly document: GoalDocument
  readonly options: CheckOptions
  readonly read: (goal: Goal) => Reading
}

function runRule(run: RuleRun): Finding[] {
  const findings: Finding[] = []
  visit(run.document, run.rule.create(new RunContext(run, findings)))
  return findings
}

/** What a rule is given for one document; a class for the same reason. */
class RunContext implements RuleContext<Messages, unknown> {
  readonly options: unknown
  readonly document: GoalDocument
  readonly settings: Settings
  readonly read: (goal: Goal) => Reading
  readonly report: (report: ReportTarget & AnyReport) => void
  readonly #check: CheckOptions

  constructor({ rule, enabled, document, options, read }: RuleRun, findings: Finding[]) {
    this.options = enabled.options
    this.document = document
    this.settings = options.settings ?? {}
    this.read = read
    this.report = report => findings.push(toFinding(report, { rule, severity: enabled.severity, located: locateTarget(report, document) }))
    this.#check = options
  }

  get now(): string {
    return this.#check.now
  }
}

/** What a visitor looks at is asked once, since rules are many and most look at one kind of goal. */
function visit(document: GoalDocument, visitor: Visitor): void {
  const { objective, keyResult, kpi, initiative, board, prose } = visitor
  if ((objective ?? keyResult ?? kpi ?? initiative) !== undefined) {
    for (const goal of document.goals) {
      if (goal.role === "objective") objective?.call(visitor, goal)
      else if (goal.role === "keyResult") keyResult?.call(visitor, goal)
      else if (goal.role === "kpi") kpi?.call(visitor, goal)
      else initiative?.call(visitor, goal)
    }
  }
  if (board !== undefined) for (const each of document.boards) board.call(visitor, each)
  if (prose !== undefined) for (const each of document.prose) prose.call(visitor, each)
  visitor.document?.(document)
}

function idleConfigFindings(ruleId: string, span: Span, severity: CheckOptions["reportUnusedInlineConfigs"] = 0): Finding[] {
  const text = `Comment sets \`${ruleId}\` as it is set already.`
  return severity === 0 ? [] : [internalFinding({ ruleId: "okrlint/unused-directive", text, help: "Remove the comment.", span, severity })]
}

function brokenFinding({ message, span }: Pick<BrokenDirective, "message" | "span">, severity: SeverityNumber = 1): Finding {
  return internalFinding({ ruleId: "okrlint/broken-directive", text: message, help: "Correct the comment or remove it.", span, severity })
}

function ruleError(ruleId: string, document: GoalDocument, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  return internalFinding({
    ruleId: "okrlint/rule-error",
    text: `Rule \`${ruleId}\` failed on this document: ${reason}`,
    help: "Report this as a fault of the rule, and set the rule to `off` until it is mended.",
    span: document.lines.spanAt(0, 0),
  })
}

function outlineGoal(goal: Goal): OutlineGoal {
  return {
    id: goal.id,
    role: goal.role,
    parentId: goal.parent?.id,
    keyResultIds: childrenOf(goal, "keyResult").map(child => child.id),
    board: goal.board.name,
    fingerprint: fingerprint(goal.statement.text),
    start: goal.statement.span.start.offset,
  }
}

type Context = Omit<FactsContext<unknown>, "options">

function collectFacts({ rule, options }: EnabledRule, document: GoalDocument, context: Context): unknown {
  if (!isWorkspaceRule(rule)) return undefined
  return typeof rule.facts === "function" ? rule.facts(document, { ...context, options }) : rule.facts.collect(document, context)
}

/** Whether a rule compares documents with what they were, and has nothing to say without. */
export function needsHistory(rule: Rule): boolean {
  return rule.scope === "workspace" && rule.needsHistory === true
}

/** Whether a rule runs where it is known what documents were: it needs that, or says more by it. */
export function usesHistory(rule: Rule): boolean {
  return needsHistory(rule) || (rule.scope === "workspace" && rule.usesHistory === true)
}

/** Under which name a document keeps the facts of a rule. */
export function factsKey({ id, facts }: WorkspaceRule): string {
  return typeof facts === "function" ? id : facts.id
}

/** Whether a rule works over all documents. */
export function isWorkspaceRule(rule: Rule): rule is WorkspaceRule {
  return rule.scope === "workspace"
}
