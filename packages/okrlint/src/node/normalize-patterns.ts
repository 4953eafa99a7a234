import type { OKRLintOptions } from "./okrlint-options.ts"

/**
 * The patterns to lint, as ESLint understands them: an empty list or string is the working folder, or nothing with `passOnNoPatterns`.
 *
 * @throws {TypeError} when a pattern of a list is no string or an empty one.
 */
export function normalizePatterns(
  patterns: string | readonly string[],
  { passOnNoPatterns }: Pick<OKRLintOptions, "passOnNoPatterns">,
): readonly string[] {
  const list = typeof patterns === "string" ? [patterns] : patterns
  const isEmpty = list.length === 0 || (typeof patterns === "string" && patterns.trim() === "")
  if (isEmpty) return passOnNoPatterns === true ? [] : ["."]
  if (!Array.isArray(list) || !list.every(pattern => typeof pattern === "string" && pattern.trim() !== ""))
    throw new TypeError(
      `Unexpected patterns \`${JSON.stringify(patterns)}\`, expected a string that is not empty, or a list of such strings.`,
    )
  return list
}
