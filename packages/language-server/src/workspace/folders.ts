import type { ConfigEntry } from "@okrlint/config"
import { createLastRun, type LastRun } from "okrlint/universal"
import type { Folder, ServerHost } from "./host.ts"

/** The workspace folders of a client and what was read of each; a document outside of all has a folder of its own kind. */
export interface Folders {
  /** The innermost workspace folder that holds a document. */
  folderOf(uri: string): Folder
  /** What rules over the documents of a folder found the last time. */
  lastRunOf(folder: Folder): LastRun
  all(): readonly { readonly uri: string; readonly folder: Folder }[]
  setRoots(uris: readonly string[]): void
  /** Forgets what was read, because files or settings have changed. */
  reset(): void
}

/** What folders are opened with; asked each time, because settings change. */
export interface FoldersOptions {
  readonly host: ServerHost
  readonly trusted: boolean
  readonly config: readonly ConfigEntry[] | undefined
  readonly configFile: () => string | undefined
}

/** Opens folders when they are first asked for. */
export function createFolders({ host, trusted, config, configFile }: FoldersOptions): Folders {
  let roots: readonly string[] = []
  const opened = new Map<string | undefined, Folder>()
  const lastRuns = new WeakMap<Folder, LastRun>()
  const open = (uri: string | undefined): Folder => {
    const folder = opened.get(uri) ?? host.openFolder({ uri, trusted, config, configFile: configFile() })
    opened.set(uri, folder)
    return folder
  }
  return {
    folderOf: uri => {
      const holding = roots.filter(root => uri.startsWith(root.endsWith("/") ? root : `${root}/`))
      const innermost = holding.toSorted((a, b) => b.length - a.length)[0]
      return open(innermost ?? (uri.startsWith("untitled:") ? roots[0] : parentOf(uri)))
    },
    lastRunOf: folder => {
      const lastRun = lastRuns.get(folder) ?? createLastRun()
      lastRuns.set(folder, lastRun)
      return lastRun
    },
    all: () => roots.map(uri => ({ uri, folder: open(uri) })),
    setRoots: uris => {
      roots = uris
      opened.clear()
    },
    reset: () => opened.clear(),
  }
}

/** The folder of a document that is opened alone, so that globs are relative to it. */
function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf("/")
  return slash < 0 ? undefined : uri.slice(0, slash)
}
