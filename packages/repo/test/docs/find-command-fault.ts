import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArguments } from "../../../okrlint/src/command/parse-arguments.ts"
import { root } from "../load-rules.ts"

/** A command line as a shell would take it apart: words, quotes taken off; what follows a pipe or the like is left out. */
export function splitCommand(line: string): string[] {
  const words = [...line.replace(/\s#\s.*$/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!)
  const end = words.findIndex(word => /^(?:[|>&;]|\d?>)/.test(word))
  return end < 0 ? words : words.slice(0, end)
}

/** What okrlint is told by a command line, also behind npx, pnpm or exec; undefined when another program is called. */
export function argumentsOf(words: readonly string[]): readonly string[] | undefined {
  const [program, ...rest] = words.filter(word => word !== "exec" && word !== "-y")
  if (program === "okrlint") return rest
  if (program !== "npx") return undefined
  return argumentsOf(rest[0] === "pnpm@10" ? rest.slice(1) : rest)
}

/** What is wrong with a command line of a page; undefined when everything it names exists. */
export function findCommandFault(line: string): string | undefined {
  const words = splitCommand(line.replace(/^[A-Z_]+=\S+ /, ""))
  const given = argumentsOf(words)
  if (given !== undefined) return findOptionFault(given)
  const [program = "", ...rest] = words
  if (program === "npx") return findNpxFault(rest.filter(word => word !== "-y"))
  if (program === "npm") return findNpmFault(rest)
  return others.has(program) ? undefined : `Unexpected program \`${program}\``
}

/** Programs of others that pages use; what they are given is theirs to check. */
const others = new Set(["cd", "chmod", "code", "git", "node", "printf", "pre-commit", "alias"])

/** Likewise, behind npx. */
const othersBehindNpx = new Set(["eslint", "lint-staged", "remark"])

/** Packages of others that pages install. */
const otherPackages = new Set(["eslint", "@eslint/markdown", "remark-cli", "remark"])

function findOptionFault(words: readonly string[]): string | undefined {
  try {
    parseArguments(words)
    return undefined
  } catch (error) {
    return String(error)
  }
}

function findNpxFault([program = "", ...rest]: readonly string[]): string | undefined {
  if (program === "okrlint-language-server" || othersBehindNpx.has(program)) return undefined
  if (program === "vitest") return rest.filter(word => word.includes("/") && !existsSync(join(root, word))).at(0)
  if (program !== "pnpm@10") return `Unexpected program \`${program}\` behind npx`
  const [script = ""] = rest[0] === "--filter" ? rest.slice(2) : rest
  if (rest[0] === "--filter" && !packageNames().has(rest[1] ?? "")) return `Unexpected package \`${rest[1]}\``
  return pnpmCommands.has(script) || scriptNames().has(script) ? undefined : `Unexpected script \`${script}\``
}

function findNpmFault([verb = "", ...rest]: readonly string[]): string | undefined {
  if (verb === "test" || (verb === "install" && rest.length === 0)) return undefined
  const known = packageNames()
  const isKnown = (name: string): boolean => known.has(name) || otherPackages.has(name) || /^\.\.\/okrlint-[\d.]+\.tgz$/.test(name)
  const unknown = rest.filter(word => !word.startsWith("-") && !isKnown(word))
  return verb === "install" && unknown.length === 0 ? undefined : `Unexpected \`npm ${verb}\` of ${unknown.join(", ")}`
}

/** What pnpm does without a script. */
const pnpmCommands = new Set(["install", "pack"])

interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest // pnpm would not install with another
}

function packageNames(): Set<string> {
  return new Set(readdirSync(join(root, "packages")).map(folder => readManifest(`packages/${folder}`).name))
}

function scriptNames(): Set<string> {
  return new Set(Object.keys(readManifest(".").scripts ?? {}))
}
