import type * as V8 from "node:v8"

/** What the engine may do; it may do all of it when a process begins. */
export interface EngineSettings {
  /** Drop the compiled form of functions that have not run for a while. */
  readonly mayForget: boolean
  /** Compile again, as well as it can, what runs often. */
  readonly mayOptimise: boolean
  /** Copy `map`, `filter` and the like into each function that it compiles again, with what they call. */
  readonly mayInlineLoops: boolean
  /** Let the heap grow to several times what it holds before it looks what of that can go. */
  readonly mayGrow: boolean
}

/** The engine that runs the process, all threads of it. */
export interface Engine {
  change(settings: Partial<EngineSettings>): void
  /** Does what goes by the usual settings: a compiled form is made for certain settings, and refused with others. */
  asUsual<T>(work: () => T): T
}

/**
 * Percent by which the heap may grow over what it holds before it is looked through again, where it may not grow more. With 60, all of
 * a run over 10,000 pages took 460 MB instead of 386: `node packages/bench/measure-memory.mjs 10000`.
 */
const heldBack = 30

const usual: EngineSettings = { mayForget: true, mayOptimise: true, mayInlineLoops: true, mayGrow: true }

/**
 * The engine's flags for each setting. What is to be optimised is told by a filter, because that takes hold at once and can be taken
 * back in all versions: after `--no-opt` and `--opt`, Node 22 has other flags than before.
 */
const flags: { readonly [Name in keyof EngineSettings]: (may: boolean) => string } = {
  mayForget: may => (may ? "--flush-bytecode" : "--no-flush-bytecode"),
  mayOptimise: may => (may ? "--turbo-filter=*" : "--turbo-filter=~"),
  mayInlineLoops: may => (may ? "--turbo-inline-array-builtins" : "--no-turbo-inline-array-builtins"),
  mayGrow: may => `--heap-growing-percent=${may ? 0 : heldBack}`,
}

/** @param require Loads Node's own module only when a setting is changed; most starts change one at most. */
export function createEngine(require: (name: string) => unknown): Engine {
  let chosen = usual
  let current = usual
  const set = (settings: EngineSettings): void => {
    for (const name of ["mayForget", "mayOptimise", "mayInlineLoops", "mayGrow"] as const)
      if (settings[name] !== current[name]) setFlags(flags[name](settings[name]))
    current = settings
  }
  const setFlags = (text: string): void => (require("node:v8") as typeof V8).setFlagsFromString(text) // Node's own
  return {
    change: settings => {
      chosen = { ...chosen, ...settings }
      set(chosen)
    },
    asUsual: work => {
      set(usual)
      try {
        return work()
      } finally {
        set(chosen)
      }
    },
  }
}
