import { createRequire } from "node:module"

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
  const path = resolveParser(from)
  if (path === undefined) return undefined
  const require = createRequire(path)
  for (const ending of endings[process.platform] ?? []) {
    const binding = tryLoad(require, `@bruits/satteri-${process.platform}-${process.arch}${ending}`)
    if (binding !== undefined) return binding
  }
  return undefined
}

function resolveParser(from: string): string | undefined {
  try {
    return createRequire(from).resolve("satteri")
  } catch {
    return undefined // optional, and not installed
  }
}

function tryLoad(require: NodeJS.Require, name: string): NativeBinding | undefined {
  try {
    const loaded: unknown = require(name)
    return isBinding(loaded) ? loaded : undefined
  } catch {
    return undefined // not for this system
  }
}

function isBinding(loaded: unknown): loaded is NativeBinding {
  const functions = loaded as Readonly<Record<string, unknown>> | null | undefined // a binary without types
  return ["createMdastHandle", "serializeHandle", "dropHandle"].every(name => typeof functions?.[name] === "function")
}
