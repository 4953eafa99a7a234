import { configFileNames, defaultFileConfig } from "@okrlint/config"
import { today } from "okrlint/universal"
import {
  type ConfigResolver,
  createConfigResolver,
  createIgnoreFiles,
  discoverFiles,
  loadAcceptance,
  pathExists,
  readSource,
} from "okrlint/workspace"
import { statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { Folder, FolderOptions, ServerHost } from "../workspace/host.ts"

/** The host for servers in Node: files, configs looked up from each document's folder upward. */
export function createNodeHost(): ServerHost {
  return { today, toPath, toUri: path => pathToFileURL(path).href, openFolder, exists: pathExists }
}

function toPath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined // a file URI with a host, or with an encoded slash, names no file here
  }
}

function openFolder({ uri, trusted, configFile }: FolderOptions): Folder {
  const cwd = (uri === undefined ? undefined : toPath(uri)) ?? process.cwd()
  const file = configFile === undefined ? undefined : resolve(cwd, configFile)
  const configs = createConfigResolver({ cwd, file, safe: !trusted })
  const ignoreFiles = createIgnoreFiles({ cwd, patterns: [] })
  let acceptance: ReturnType<Folder["acceptance"]> | undefined
  return {
    configFor: async path => {
      if (path === undefined) return (await configs.forFile(join(cwd, "text.md"))) ?? defaultFileConfig()
      return ignoreFiles.findReason(path, false) === undefined ? configs.forFile(path) : undefined
    },
    acceptance: () => (acceptance ??= loadFolderAcceptance(cwd, configs)),
    configFileFor: path => configs.findFile(path === undefined ? cwd : dirname(path)),
    stampFor: path => stampOf(path ?? join(cwd, "text.md"), file),
    listDocuments: async () => {
      const { files } = await discoverFiles([cwd], { cwd, configs, ignoreFiles })
      return files.flatMap(({ path, unreadable }) => (unreadable === undefined ? [path] : []))
    },
    readText: async path => {
      const source = await readSource(path)
      return "text" in source ? source.text : undefined
    },
  }
}

async function loadFolderAcceptance(cwd: string, configs: ConfigResolver): ReturnType<Folder["acceptance"]> {
  return loadAcceptance({ cwd, configFile: await configs.findFile(cwd) })
}

const bearingNames = [".gitignore", ".okrlintignore", "package.json", "okrlint-suppressions.json"]

/** Times of the folders above a document (which tell of files that come and go) and of the files in them that bear on it. */
function stampOf(path: string, configFile: string | undefined): string {
  const times: (number | undefined)[] = configFile === undefined ? [] : [timeOf(configFile)]
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    times.push(timeOf(folder), ...[...bearingNames, ...configFileNames].map(name => timeOf(join(folder, name))))
    if (folder === dirname(folder)) return times.join(" ")
  }
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}
