/** A fault in a config or an option; the message names the file, the place, what came and what was expected. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
  /** The config file, or the name of the entry when there is no file. */
  readonly source: string | undefined
  /** Key path inside the config: `rules["max-objectives"][1].team`. */
  readonly path: string | undefined

  constructor(message: string, { source, path, cause }: { source?: string | undefined; path?: string | undefined; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.source = source
    this.path = path
  }
}
