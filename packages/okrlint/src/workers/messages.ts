import type { KeptCheck } from "../linter/kept-check.ts"
import type { FilterTable } from "../linter/filter-table.ts"
import type { ConfigResolverOptions } from "../node/config-resolver.ts"

/** What a worker is started with: data, since nothing else can be sent to another thread. */
export interface WorkerSetup {
  readonly configs: Omit<ConfigResolverOptions, "onDebug">
  /** ISO day that counts as today. */
  readonly now: string
  readonly allowInlineConfig: boolean | undefined
  readonly leftOut: FilterTable | undefined
}

/** A text for a worker to check. */
export interface WorkerText {
  readonly filePath: string
  /** Without byte order mark. */
  readonly text: string
  /** The config as the main thread sees it; the worker reads it anew and has to see the same. */
  readonly config: string
}

/** What a worker found in texts, in their order; undefined where the main thread has to look itself. */
export type WorkerAnswer = readonly (KeptCheck | undefined)[]
