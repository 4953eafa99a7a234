import { createConfigArray, defaultConfig, type ConfigArray } from "@okrlint/config"
import { today } from "okrlint/universal"
import type { FolderOptions, ServerHost } from "../workspace/host.ts"

/** The host for servers without files, as in browsers: one config for all documents, given at the start. */
export function createMemoryHost(): ServerHost {
  return { today, toPath: pathOf, toUri: path => path, openFolder: ({ config }) => openFolder(config) }
}

function openFolder(config: FolderOptions["config"]): ReturnType<ServerHost["openFolder"]> {
  let array: ConfigArray | undefined
  return {
    configFor: path => {
      array ??= createConfigArray(config ?? defaultConfig) // in here, so that a fault in the config is the promise's
      const name = path?.replace(/^[^/]*\/+/, "") ?? "text.md"
      return Promise.resolve(array.isFileIgnored(name) ? undefined : (array.forFile(name) ?? array.forFile(`${name}.md`)))
    },
    acceptance: () => Promise.resolve(undefined),
    configFileFor: () => Promise.resolve(undefined),
    stampFor: () => "",
    listDocuments: () => Promise.resolve([]),
    readText: () => Promise.resolve(undefined),
  }
}

/** Documents are known by their URIs; `untitled:` ones have no name. */
function pathOf(uri: string): string | undefined {
  return uri.startsWith("untitled:") ? undefined : uri
}
