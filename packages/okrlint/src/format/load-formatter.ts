import { ConfigError, didYouMean } from "@okrlint/config"
import { joinPieces, type ReportPiece } from "../results/report-piece.ts"
import type { LintResult } from "../results/types.ts"
import type { Format, FormatContext, Formatter, PackagedFormat, ResultsMeta } from "./formatter.ts"
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

/** A formatter that also gives a report in pieces. */
export interface PrintingFormatter extends Formatter {
  /**
   * The report in pieces, so that neither it nor the results need be held as a whole. A package takes the results as one list, and is
   * told when they have more warnings than allowed.
   */
  print(results: Iterable<LintResult>, maxWarnings?: number): Promise<Iterable<ReportPiece>>
}

/**
 * A formatter: a built-in one, else an ESLint formatter from a package or a file, found as ESLint finds it from the working folder.
 *
 * @throws {ConfigError} when there is none of that name, or it is no formatter.
 */
export async function loadFormatter(name: string, { findRule, ...context }: LoadFormatterContext): Promise<PrintingFormatter> {
  const [format, { describeRules }] = await Promise.all([loadFormat(name, context.cwd), import("./rules-meta.ts")])
  const contextOf = (results: Iterable<LintResult>, resultsMeta: ResultsMeta = {}): FormatContext => ({
    ...context,
    ...resultsMeta,
    // Looks at every message, and not every format asks for it.
    get rulesMeta() {
      return describeRules(results, findRule)
    },
  })
  if ("packaged" in format) {
    const { packaged } = format
    return {
      format: (results, resultsMeta) => packaged(results, contextOf(results, resultsMeta)),
      print: async (results, maxWarnings) => {
        const list = [...results]
        return [await packaged(list, contextOf(list, findExcess(list, maxWarnings)))]
      },
    }
  }
  const { builtIn } = format
  return {
    format: (results, resultsMeta) => joinPieces(builtIn(results, contextOf(results, resultsMeta))),
    print: async results => builtIn(results, contextOf(results)),
  }
}

function findExcess(results: readonly LintResult[], maxWarnings = Infinity): ResultsMeta {
  const foundWarnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return foundWarnings <= maxWarnings ? {} : { maxWarningsExceeded: { maxWarnings, foundWarnings } }
}

type LoadedFormat = { readonly builtIn: Format } | { readonly packaged: PackagedFormat }

async function loadFormat(name: string, cwd: string): Promise<LoadedFormat> {
  const load = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (load !== undefined) return { builtIn: await load() }
  const { loadEslintFormatter, toPackageName } = await import("./eslint-formatter.ts")
  const packaged = await loadEslintFormatter(name, cwd)
  if (packaged !== undefined) return { packaged }
  const known = formatNames.map(one => `\`${one}\``).join(", ")
  const hint = didYouMean(name, formatNames) || `, expected ${known} or an ESLint formatter; no \`${toPackageName(name)}\` was found.`
  throw new ConfigError(`Unexpected format \`${name}\`${hint}`)
}
