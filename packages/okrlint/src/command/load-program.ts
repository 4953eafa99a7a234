import { accessSync, constants, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { Script } from "node:vm"
import { crc32 } from "node:zlib"

/** The command, compiled. */
export interface Program {
  run(): Promise<void>
  /** Does once what most runs do, to no effect. */
  warmUp(): Promise<void>
}

/** How a program gets at other modules. */
export interface ModuleLoaders {
  readonly require: (name: string) => unknown
  readonly importModule: (name: string) => Promise<unknown>
}

/** A program, and what to do when it has run. */
export interface LoadedProgram {
  readonly program: Program
  /** Keeps the compiled form for the next start; does nothing when that was done already or the folder cannot be written. */
  keepCompiled(): Promise<void>
}

/**
 * Compiles the program, or takes the compiled form that an earlier start has kept beside it: reading a megabyte of source takes longer
 * than linting a page. The compiled form holds for one version of the engine, which refuses any other, and for one text, which the
 * path has to name. See docs/decisions/0005-compiled-form.md.
 *
 * @param path Of the file without `.cjs`: one expression in ASCII, a function of the loaders that gives the program. Absolute.
 * @throws {Error} when the file cannot be read.
 */
export function loadProgram(path: string, { require, importModule }: ModuleLoaders): LoadedProgram {
  const filename = `${path}.cjs`
  const compiled = `${path}-${process.versions.v8}-${process.arch}.compiled`
  const cachedData = readCompiled(compiled)
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) })
  const program: Program = script.runInThisContext()(require, importModule)
  return {
    program,
    keepCompiled: async () => {
      const isKept = cachedData !== undefined && script.cachedDataRejected !== true
      if (isKept || !mayWrite(dirname(path))) return
      await program.warmUp()
      writeCompiled(compiled, script.createCachedData())
    },
  }
}

/** Node's own switch for its cache of compiled code counts here, too. */
function mayWrite(folder: string): boolean {
  if (process.env.NODE_DISABLE_COMPILE_CACHE === "1") return false
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false // as in a system-wide install: every start compiles
  }
}

/** Bytes of the checksum in front. */
const header = 4

/** The compiled form; undefined when there is none, or not all of it: the engine would crash on broken bytes. */
function readCompiled(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const body = bytes.subarray(header)
    return bytes.length > header && bytes.readUInt32LE(0) === crc32(body) ? body : undefined
  } catch {
    return undefined // not kept yet
  }
}

/** Written under another name first, so that no other process ever reads half of it. */
function writeCompiled(path: string, body: Buffer): void {
  const sum = Buffer.alloc(header)
  sum.writeUInt32LE(crc32(body))
  const unfinished = `${path}.${process.pid}`
  try {
    writeFileSync(unfinished, Buffer.concat([sum, body]))
    renameSync(unfinished, path)
  } catch {
    // A full disk, or a folder that went away: the next start tries again.
  }
}
