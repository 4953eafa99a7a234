import { ConfigError, didYouMean } from "@okrlint/config"
import { formatJson } from "./json.ts"
import { formatStylish } from "./stylish.ts"
import type { FormatContext, Formatter } from "./formatter.ts"

/** Names of the built-in formatters. */
export const formatNames: readonly string[] = ["stylish", "json"]

/**
 * A built-in formatter by its name.
 *
 * @throws {ConfigError} when there is none of that name.
 */
export function loadFormatter(name: string, context: FormatContext): Formatter {
  if (name === "stylish") return { format: results => formatStylish(results, context) }
  if (name === "json") return { format: formatJson }
  const hint = didYouMean(name, formatNames) || `, expected ${formatNames.map(known => `\`${known}\``).join(" or ")}.`
  throw new ConfigError(`Unexpected format \`${name}\`${hint}`)
}
