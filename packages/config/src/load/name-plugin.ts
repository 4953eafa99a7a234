import { basename, extname } from "node:path"

/** A plugin as the command line names it. */
export interface NamedPlugin {
  /** What stands before the slash of its rules. */
  readonly prefix: string
  /** The package or the path to load. */
  readonly module: string
}

const word = "okrlint-plugin"

/**
 * The package that a short name stands for, as ESLint has it: `week` is `okrlint-plugin-week`, `@acme` is
 * `@acme/okrlint-plugin`, `@acme/week` is `@acme/okrlint-plugin-week`. A path is taken as it is; its prefix is the file's name.
 */
export function namePlugin(name: string): NamedPlugin {
  if (/^[./]|\\/.test(name)) return { prefix: shorten(basename(name, extname(name))), module: name }
  const [first = "", second] = name.split("/")
  if (!name.startsWith("@")) return { prefix: shorten(name), module: lengthen(name) }
  if (second === undefined || second === word) return { prefix: first, module: `${first}/${word}` }
  return { prefix: `${first}/${shorten(second)}`, module: `${first}/${lengthen(second)}` }
}

function shorten(name: string): string {
  return name.startsWith(`${word}-`) ? name.slice(word.length + 1) : name
}

function lengthen(name: string): string {
  return name.startsWith(`${word}-`) ? name : `${word}-${name}`
}
