import type { ConfigEntry } from "@okrlint/config"

/** What a client may say in its `initializationOptions`. */
export interface Initialization {
  /** False in a workspace that is not trusted: only configs that run no code are taken. */
  readonly trusted: boolean
  /** Settings, for clients that cannot be asked for them. */
  readonly settings: unknown
  /** Config entries, for hosts without files. */
  readonly config: readonly ConfigEntry[] | undefined
  /** True to be told of each document's state (`okrlint/status`). */
  readonly status: boolean
}

/** Reads the options; what is missing keeps its default, and a workspace is trusted unless the client says that it is not. */
export function readInitialization(value: unknown): Initialization {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {} // unknown until read key by key
  const { trusted, settings, config, status } = given
  return {
    trusted: trusted !== false,
    settings,
    config: Array.isArray(config) ? (config as ConfigEntry[]) : undefined, // checked by the host before use
    status: status === true,
  }
}
