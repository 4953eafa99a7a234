/** An option as a shell offers it. */
export interface CompletedOption {
  /** With dashes, the short form first. */
  readonly names: readonly string[]
  readonly help: string
  /** What may follow; undefined for a switch. */
  readonly value: CompletedValue | undefined
}

/** A command as a shell offers it. */
export interface CompletedCommand {
  readonly name: string
  readonly help: string
  readonly value: CompletedValue
}

/** Words to offer, and whether paths are offered, too. */
export interface CompletedValue {
  readonly words: readonly string[]
  readonly paths: boolean
}

/** Everything a completion script is made of. */
export interface CompletedWords {
  readonly options: readonly CompletedOption[]
  readonly commands: readonly CompletedCommand[]
}

/** Makes the script of one shell. */
export type CompletionScript = (words: CompletedWords) => string
