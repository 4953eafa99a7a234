import { formatNames } from "../format/load-formatter.ts"
import { optionTable, type OptionSpec } from "./option-table.ts"

const head = `okrlint reads OKRs, KPIs and other goals in Markdown and reports what would make them fail.

Usage
  okrlint [options] [path …]           lint files, folders and globs; the current folder when none is given
  okrlint inspect [options] [path …]   show the goals that were understood, and how they were read
  okrlint rules                        list the rules
  okrlint explain RULE | FILE:LINE     show a rule's page, or how a line is read
  okrlint config test [FILE]           run the tests that the config's pattern rules hold
`

const tail = `
Formats: ${formatNames.join(", ")}
Exit code: 0 clean, 1 errors or too many warnings, 2 wrong usage, broken config or a file that cannot be read.
`

/** Options that are longer stand on a line of their own. */
const longestUsage = 36

/** The page that `--help` shows. */
export function renderHelp(): string {
  const groups = [...new Set(optionTable.map(({ group }) => group))]
  const sections = groups.map(group => {
    const lines = optionTable.filter(option => option.group === group).map(renderOption)
    return `\n${group}\n${lines.join("\n")}\n`
  })
  return head + sections.join("") + tail
}

function renderOption(option: OptionSpec): string {
  const usage = usageOf(option)
  const gap = usage.length > longestUsage ? `\n${" ".repeat(longestUsage + 4)}` : " ".repeat(longestUsage + 2 - usage.length)
  return `  ${usage}${gap}${option.help}`
}

function usageOf({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`
}
