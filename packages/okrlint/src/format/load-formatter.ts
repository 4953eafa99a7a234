import { ConfigError, didYouMean } from "@okrlint/config"
import type { AnyFormat, Format, FormatContext, Formatter } from "./formatter.ts"
import type { FindRule } from "./rules-meta.ts"

/** The built-in formats; each is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Format>>> = {
  stylish: async () => (await import("./stylish.ts")).formatStylish,
  json: async () => (await import("./json.ts")).formatJson,
  jsonl: async () => (await import("./jsonl.ts")).formatJsonl,
  unix: async () => (await import("./unix.ts")).formatUnix,
  github: async () => (await import("./github.ts")).formatGithub,
  gitlab: async () => (await import("./gitlab.ts")).formatGitlab,
  sarif: async () => (await import("./sarif.ts")).formatSarif,
  rdjson: async () => (await import("./rdjson.ts")).formatRdjson,
  checkstyle: async () => (await import("./checkstyle.ts")).formatCheckstyle,
  junit: async () => (await import("./junit.ts")).formatJunit,
  markdown: async () => (await import("./markdown.ts")).formatMarkdown,
  html: async () => (await import("./html/html.ts")).formatHtml,
  agent: async () => (await import("./agent.ts")).formatAgent,
}

/** Names of the built-in formats. */
export const formatNames: readonly string[] = Object.keys(formats)

/** What a formatter may go by, and where to look up rules that are not built in. */
export interface LoadFormatterContext extends Omit<FormatContext, "rulesMeta"> {
  readonly findRule?: FindRule
}

/**
 * A formatter: a built-in one, else an ESLint formatter from a package or a file, found as ESLint finds it from the working folder.
 *
 * @throws {ConfigError} when there is none of that name, or it is no formatter.
 */
export async function loadFormatter(name: string, { findRule, ...context }: LoadFormatterContext): Promise<Formatter> {
  const [format, { describeRules }] = await Promise.all([loadFormat(name, context.cwd), import("./rules-meta.ts")])
  return {
    format: (results, resultsMeta = {}) =>
      format(results, {
        ...context,
        ...resultsMeta,
        // Looks at every message, and not every format asks for it.
        get rulesMeta() {
          return describeRules(results, findRule)
        },
      }),
  }
}

async function loadFormat(name: string, cwd: string): Promise<AnyFormat> {
  const load = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (load !== undefined) return load()
  const { loadEslintFormatter, toPackageName } = await import("./eslint-formatter.ts")
  const format = await loadEslintFormatter(name, cwd)
  if (format !== undefined) return format
  const known = formatNames.map(one => `\`${one}\``).join(", ")
  const hint = didYouMean(name, formatNames) || `, expected ${known} or an ESLint formatter; no \`${toPackageName(name)}\` was found.`
  throw new ConfigError(`Unexpected format \`${name}\`${hint}`)
}
