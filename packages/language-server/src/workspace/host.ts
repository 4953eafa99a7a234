import type { ConfigEntry, FileConfig } from "@okrlint/config"
import type { LintTextsOptions } from "okrlint/universal"

/** What the server needs of the system it runs on; paths are what the host makes of URIs. */
export interface ServerHost {
  /** ISO day that counts as today. */
  today(): string
  /** The path of a document; undefined for one that is in no file. */
  toPath(uri: string): string | undefined
  toUri(path: string): string
  openFolder(options: FolderOptions): Folder
  /** Whether a path leads to a file or folder; absent where that cannot be told. */
  exists?(path: string): boolean | undefined
}

/** What a folder's configs go by. */
export interface FolderOptions {
  /** The workspace folder; undefined for documents outside of any. */
  readonly uri: string | undefined
  /** False to take only configs that run no code. */
  readonly trusted: boolean
  /** A config file to use for every document. */
  readonly configFile: string | undefined
  /** Entries to use where there are no config files, as in browsers. */
  readonly config: readonly ConfigEntry[] | undefined
}

/** A workspace folder: its configs and its documents. What was read is kept; a new folder is opened when files have changed. */
export interface Folder {
  /**
   * What the config says about a document; undefined when it is ignored.
   *
   * @throws {ConfigError} when the config has a fault.
   */
  configFor(path: string | undefined): Promise<FileConfig | undefined>
  /**
   * Silences what the folder's suppressions file accepts; undefined where there can be none.
   *
   * @throws {ConfigError} when the file has a fault.
   */
  acceptance(): Promise<LintTextsOptions["accept"]>
  /** The config file that a document goes by. */
  configFileFor(path: string | undefined): Promise<string | undefined>
  /** Changes when a config or ignore file that bears on a document may have changed; asked where the client cannot watch files. */
  stampFor(path: string | undefined): string
  /** Paths of all documents that the config names, sorted. */
  listDocuments(): Promise<readonly string[]>
  /** Undefined when the file cannot be read as text. */
  readText(path: string): Promise<string | undefined>
}
