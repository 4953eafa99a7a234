import { existsSync, readFileSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** What the native parser's binary is asked for. */
export interface NativeBinding {
  /** Parses a text and keeps the tree until `dropHandle`; `options` are bits. */
  createMdastHandle(text: string, options: number, withPositions: boolean): object
  /** The tree in the form that the parser's own reader reads. */
  serializeHandle(handle: object): Uint8Array
  dropHandle(handle: object): void
}

/** The ends of the binaries' names; where there are two, the one that does not fit the system's C library does not load. */
const endings: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [""],
  linux: ["-gnu", "-musl"],
  win32: ["-msvc"],
}

/** Loads the native parser's binary; undefined where there is none that fits. Its own loader would look in many more places. */
export function findBinding(from: string): NativeBinding | undefined {
  const parser = findParser(from)
  if (parser === undefined) return undefined
  for (const ending of endings[process.platform] ?? []) {
    const binding = tryLoad(parser, `@bruits/satteri-${process.platform}-${process.arch}${ending}`)
    if (binding !== undefined) return binding
  }
  return undefined
}

/** A file of the parser's package, which has its binaries as dependencies. */
function findParser(from: string): string | undefined {
  try {
    const folder = findFolder("satteri", dirname(from.startsWith("file:") ? fileURLToPath(from) : from))
    return folder === undefined ? createRequire(from).resolve("satteri") : join(folder, "package.json")
  } catch {
    return undefined // optional, and not installed
  }
}

/**
 * The folder of a package, where Node would find it, too, after having loaded all that it has for packages that name what they export.
 * Undefined where packages lie elsewhere, as in an archive.
 */
function findFolder(name: string, from: string): string | undefined {
  const folder = join(from, "node_modules", name)
  if (existsSync(folder)) return realpathSync(folder)
  return dirname(from) === from ? undefined : findFolder(name, dirname(from))
}

function tryLoad(parser: string, name: string): NativeBinding | undefined {
  try {
    const folder = findFolder(name, dirname(parser))
    const loaded: unknown = folder === undefined ? createRequire(parser)(name) : loadBinary(folder)
    return isBinding(loaded) ? loaded : undefined
  } catch {
    return undefined // not for this system
  }
}

function loadBinary(folder: string): unknown {
  const { main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly main: string } // as published
  const loaded = { exports: {} }
  process.dlopen(loaded, join(folder, main))
  return loaded.exports
}

function isBinding(loaded: unknown): loaded is NativeBinding {
  const functions = loaded as Readonly<Record<string, unknown>> | null | undefined // a binary without types
  return ["createMdastHandle", "serializeHandle", "dropHandle"].every(name => typeof functions?.[name] === "function")
}
