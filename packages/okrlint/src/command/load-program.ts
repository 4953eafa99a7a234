import { accessSync, constants, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Script } from "node:vm"
import { crc32 } from "node:zlib"
import { createEngine } from "./engine.ts"

/** The command or another program, compiled. */
export interface Program {
  /** Does once what most runs do, to no effect. */
  warmUp(): Promise<void>
}

/** What a run asks of the engine as soon as it knows what there is to do. */
export interface EngineHints {
  /** Has the engine hold back what pays in longer runs only. */
  expectShortRun(): void
  /** Has the engine hold back what keeps its other threads busy for longer than it saves. */
  expectSomeTexts(): void
  /** Has the engine hold back what makes a run over many texts take much memory. */
  expectManyTexts(): void
}

/** The command as a program. */
export interface CommandProgram extends Program {
  /** Runs the command line; told of itself. Gives whether all that was written has left. */
  run(self: EngineHints & { readonly build: string; readonly url: string }): Promise<boolean>
  /** Checks documents for another thread. */
  work(): Promise<void>
}

/** How a program gets at modules that are not its own. */
export interface ModuleLoaders {
  readonly require: (name: string) => unknown
  readonly importModule: (name: string) => Promise<unknown>
}

/** A program, and what to do when it has run. */
export interface LoadedProgram<P extends Program> extends EngineHints {
  readonly program: P
  /** Keeps the compiled forms for the next start; does nothing when that was done already or the folder cannot be written. */
  keepCompiled(): Promise<void>
}

/** A file of the program. */
interface CompiledFile {
  readonly script: Script
  /** Where its compiled form is kept. */
  readonly compiled: string
  readonly isKept: boolean
}

/**
 * Compiles the program, or takes the compiled form that an earlier start has kept beside it: reading a megabyte of source takes longer
 * than linting a page. The compiled form holds for one version of the engine, which refuses any other, and for one text, which the
 * path has to name. The same goes for the parts that the program asks for. See docs/decisions/0005-compiled-form.md.
 *
 * @param path Of the file without `.cjs`: one expression in ASCII, a function of the loaders that gives what it exports. Absolute.
 * @throws {Error} when the file cannot be read.
 */
export function loadProgram<P extends Program = CommandProgram>(path: string, { require, importModule }: ModuleLoaders): LoadedProgram<P> {
  const engine = createEngine(require)
  const files: CompiledFile[] = []
  const load = (file: string): unknown => {
    const compiledFile = engine.asUsual(() => compileFile(file))
    files.push(compiledFile)
    // What runs once at the start would be dropped before it is kept, and each later start would read the whole text to compile it.
    if (!compiledFile.isKept && mayWrite(dirname(path))) engine.change({ mayForget: false })
    return compiledFile.script.runInThisContext()(requireModule, importModule, `${file}.cjs`)
  }
  const requireModule = (name: string): unknown =>
    name.startsWith("./") ? load(join(dirname(path), name.slice(0, -".cjs".length))) : require(name)
  const program = load(path) as P // the bundler's entry, whose exports these are
  return {
    program,
    expectShortRun: () => engine.change({ mayOptimise: false }),
    expectSomeTexts: () => engine.change({ mayInlineLoops: false }),
    expectManyTexts: () => engine.change({ mayGrow: false }),
    keepCompiled: async () => {
      if (files.every(({ isKept }) => isKept) || !mayWrite(dirname(path))) return
      if (files[0]?.isKept !== true) await program.warmUp()
      engine.asUsual(() => {
        for (const { script, compiled, isKept } of files) if (!isKept) writeCompiled(compiled, script.createCachedData())
      })
    },
  }
}

function compileFile(path: string): CompiledFile {
  const filename = `${path}.cjs`
  const compiled = `${path}-${process.versions.v8}-${process.arch}.compiled`
  const cachedData = readCompiled(compiled)
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) })
  return { script, compiled, isKept: cachedData !== undefined && script.cachedDataRejected !== true }
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

/** Bytes in front, for the checksum; eight, because the engine copies what does not begin at a multiple of that. */
const header = 8

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
