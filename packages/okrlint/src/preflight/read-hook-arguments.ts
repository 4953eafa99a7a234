/** Options that change nothing of a run without findings. */
const neutralSwitches: ReadonlySet<string> = new Set(["--fix", "--quiet"])

/** Says that ignored files may be passed over in silence; without it, a file's name alone can bring a warning. */
const silencing = "--no-warn-ignored"

/**
 * The files that a hook's command line names; undefined when it holds anything but Markdown files and options that change nothing of a
 * run without findings.
 */
export function readHookArguments(argv: readonly string[]): readonly string[] | undefined {
  if (!argv.includes(silencing)) return undefined
  const files: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index]!
    const length = measureOption(argument, argv[index + 1])
    if (length > 0) index += length - 1
    else if (isMarkdown(argument)) files.push(argument)
    else return undefined
  }
  return files.length === 0 ? undefined : files
}

/** How many arguments an option takes up with its value; 0 for what is none of the neutral ones. */
function measureOption(argument: string, next: string | undefined): 0 | 1 | 2 {
  if (argument === silencing || neutralSwitches.has(argument)) return 1
  if (/^--max-warnings=\d+$/.test(argument) || argument === "--workspace=.") return 1
  if (argument === "--max-warnings" && next !== undefined && /^\d+$/.test(next)) return 2
  return argument === "--workspace" && next === "." ? 2 : 0
}

function isMarkdown(argument: string): boolean {
  return !argument.startsWith("-") && !argument.startsWith("!") && /\.(?:md|markdown|mdx)$/i.test(argument)
}
