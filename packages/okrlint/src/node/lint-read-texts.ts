import { enableRules, listRuleIds } from "@okrlint/config"
import { runToEnd } from "@okrlint/core/model"
import { mayHoldGoals, parseMarkdown, type FastParser } from "@okrlint/markdown"
import manifest from "../../package.json" with { type: "json" }
import { openLintCache, type LintCache } from "../cache/lint-cache.ts"
import type { RunMemory } from "../cache/run-memory.ts"
import { byConfig } from "../linter/by-config.ts"
import { createCheckStore, type CheckStore } from "../linter/check-store.ts"
import { createEditChooser } from "../linter/choose-edits.ts"
import { tabulateFilter } from "../linter/filter-table.ts"
import { checkText } from "../linter/check-text.ts"
import { lintTextsInSteps, type CheckedText, type LintTextsOptions, type TextToLint } from "../linter/lint-texts.ts"
import type { LintResult } from "../results/types.ts"
import type { WorkerSetup } from "../workers/messages.ts"
import { countWorkers } from "../workers/count-workers.ts"
import type { ConfigResolverOptions } from "./config-resolver.ts"
import { areMany, createDeflatedTexts } from "./deflated-texts.ts"
import { loadValidator } from "./load-validator.ts"
import type { OKRLintOptions } from "./okrlint-options.ts"
import { pathExists } from "./path-exists.ts"
import { runInTurns } from "./run-in-turns.ts"

/** How texts are linted. */
export interface LintRun {
  /** Absolute. */
  readonly cwd: string
  readonly options: OKRLintOptions
  /** How the texts' configs were found. */
  readonly configs: ConfigResolverOptions
  /** ISO day that counts as today. */
  readonly now: string
  readonly accept: LintTextsOptions["accept"]
  /** Asked for with the first text that is not known from a cache. */
  readonly loadFastParser: () => Promise<FastParser | undefined>
}

/** Texts that were read, with their configs. */
export interface ReadTexts {
  readonly texts: readonly TextToLint[]
  /** Texts that only rules over several documents look at. */
  readonly beside: readonly TextToLint[]
}

/** What linting gave. */
export interface LintedTexts {
  /** One for each text, in the order given; made when they are asked for, and anew each time. */
  readonly results: Iterable<LintResult>
  /** Writes the cache, once the results were asked for. */
  save(): Promise<void>
}

/** Lints texts with what the cache knows of them, and with workers where they pay. */
export async function lintReadTexts({ texts, beside }: ReadTexts, run: LintRun): Promise<LintedTexts> {
  const { options, now, accept } = run
  const { allowInlineConfig, reportUnusedDirectives, ruleFilter, stats } = options
  const chooseEdits = createEditChooser(options)
  const all = [...texts, ...beside]
  const store = areMany(all.length) ? createCheckStore(createDeflatedTexts) : undefined
  const { memory, save } = await openCache(run, store)
  const unknown = memory.findUnknown(all)
  if (store === undefined && !isShort(unknown)) options.program?.expectSomeTexts?.()
  const onChecked = createProgress(unknown.length, options)
  const isKnown = chooseEdits === undefined && memory.knowsAll(texts, beside)
  const fast = isKnown ? undefined : await run.loadFastParser()
  const validate = await loadValidator(isKnown ? [] : all)
  const lintOptions: LintTextsOptions = {
    now,
    ...(fast && { parse: (text, parseOptions) => parseMarkdown(text, { fast, ...parseOptions }) }),
    validate,
    enable: byConfig(config => enableRules(config, validate)),
    memory,
    store,
    exists: pathExists,
    beside,
    ruleFilter,
    stats,
    clock: () => process.uptime() * 1000, // `performance` would load what Node has for measuring
    onChecked,
    onAllChecked: store && options.program?.expectManyTexts,
    chooseEdits,
    accept,
    ...(allowInlineConfig !== undefined && { allowInlineConfig }),
    ...(reportUnusedDirectives !== undefined && { reportUnusedDirectives }),
  }
  const checked = await checkInThreads({ texts, beside }, { run, memory, lintOptions })
  if (checked === undefined && store === undefined && isShort(unknown)) options.program?.expectShortRun?.()
  const steps = lintTextsInSteps(texts, { ...lintOptions, checked })
  return {
    results: store === undefined ? runToEnd(steps) : await runInTurns(steps),
    save: async () => {
      const problem = await save(all)
      if (problem !== undefined) warn(problem, options)
    },
  }
}

/**
 * Characters of the texts to check up to which the engine had better not optimise, some ten pages. With more, this thread would be done later;
 * the threads that optimise take longer than all they save up to two megabytes.
 */
const shortRun = 40_000

function isShort(texts: readonly TextToLint[]): boolean {
  return texts.reduce((sum, { text }) => sum + text.length, 0) <= shortRun
}

function openCache({ cwd, options, now }: LintRun, store: CheckStore | undefined): Promise<LintCache> {
  const { cache = false, cacheLocation: location, onDebug, program, allowInlineConfig, reportUnusedDirectives, ruleFilter } = options
  return openLintCache({
    cwd,
    cache,
    location,
    now,
    onDebug,
    store,
    build: program?.build ?? manifest.version,
    ruleFilter,
    ...(allowInlineConfig !== undefined && { allowInlineConfig }),
    ...(reportUnusedDirectives !== undefined && { reportUnusedDirectives }),
  })
}

interface ThreadedRun {
  readonly run: LintRun
  readonly memory: RunMemory
  readonly lintOptions: LintTextsOptions
}

/** Has workers check what is not known, where that pays, and gives what this thread has checked meanwhile; what is left is checked later. */
async function checkInThreads(
  { texts, beside }: ReadTexts,
  { run, memory, lintOptions }: ThreadedRun,
): Promise<ReadonlyMap<TextToLint, CheckedText> | undefined> {
  const { concurrency = "off", program, signal, stats, ruleFilter, onDebug } = run.options
  const unknown = concurrency === "off" || stats === true ? [] : memory.findUnknown([...texts, ...beside]).filter(isWorkForAnother)
  const count = countWorkers(concurrency, unknown.length)
  if (count === 0) return undefined
  if (program === undefined) return void onDebug?.("no workers: they need the bundled command")
  const { canBeSent, checkInWorkers } = await import("../workers/check-in-workers.ts") // most runs do without
  const setup = createSetup(run, unknown)
  if (!canBeSent(setup)) return void onDebug?.("no workers: plugins given in code cannot be sent to them")
  onDebug?.(`${count + 1} threads check ${unknown.length} files`)
  if (lintOptions.store !== undefined) program.expectManyTexts?.() // now already, since each thread has a heap of its own
  const checked = new Map<TextToLint, CheckedText>()
  const isLinted = new Set(texts)
  await checkInWorkers({
    texts: unknown,
    setup,
    ruleFilter,
    url: program.url,
    count,
    signal,
    learn: (text, check) => {
      memory.learn(text, check)
      lintOptions.onChecked?.()
    },
    checkHere: text => {
      if (!isLinted.has(text)) return false
      const found = checkText(text, lintOptions)
      checked.set(text, lintOptions.store?.add(text, found) ?? found)
      lintOptions.onChecked?.()
      return true
    },
  })
  return checked
}

/** A page without goals is done sooner than it is sent. */
function isWorkForAnother({ filePath, text, config }: TextToLint): boolean {
  return filePath !== undefined && mayHoldGoals(text, config.settings.labels)
}

function createSetup({ configs: { onDebug: _onDebug, ...configs }, now, options }: LintRun, texts: readonly TextToLint[]): WorkerSetup {
  const { allowInlineConfig, ruleFilter } = options
  const ruleIds = new Set([...new Set(texts.map(({ config }) => config))].flatMap(({ plugins }) => listRuleIds(plugins)))
  return { configs, now, allowInlineConfig, leftOut: ruleFilter && tabulateFilter(ruleFilter, [...ruleIds]) }
}

/** Counts texts; between two of them the work can be stopped. */
function createProgress(total: number, { onProgress, signal }: OKRLintOptions): () => void {
  let done = 0
  return () => {
    signal?.throwIfAborted()
    onProgress?.({ done: ++done, total })
  }
}

/** Tells what went wrong beside the linting, which goes on. */
function warn(warning: string, { onWarning = text => process.emitWarning(text, "OKRLintWarning") }: OKRLintOptions): void {
  onWarning(warning)
}
