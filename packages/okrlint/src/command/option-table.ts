/** One option of the command. */
export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** Shown in the help; absent for a switch. */
  readonly value?: string
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
  readonly group: "Output" | "Fixing" | "Suppressions" | "Configuration" | "Files" | "Other"
  readonly help: string
}

/** Every option, in the order of the help. */
export const optionTable: readonly OptionSpec[] = [
  {
    name: "format",
    short: "f",
    value: "NAME",
    multiple: true,
    group: "Output",
    help: "a format below or an ESLint formatter; NAME=FILE adds a report in a file",
  },
  { name: "output-file", short: "o", value: "FILE", group: "Output", help: "write the report to a file" },
  { name: "quiet", group: "Output", help: "report errors only" },
  { name: "max-warnings", value: "N", group: "Output", help: "exit with 1 when there are more warnings" },
  { name: "color", group: "Output", help: "use colours, also when it is no terminal" },
  { name: "no-color", group: "Output", help: "use no colours" },
  { name: "fix", group: "Fixing", help: "write the fixes that are safe to make" },
  { name: "fix-dry-run", group: "Fixing", help: "report as if fixes were made, and write nothing" },
  {
    name: "fix-type",
    value: "TYPE",
    multiple: true,
    group: "Fixing",
    help: "make fixes of these types only: problem, suggestion, directive",
  },
  {
    name: "fix-suggestions",
    value: "RULE",
    multiple: true,
    group: "Fixing",
    help: "make a rule's suggestion where a finding offers exactly one",
  },
  { name: "diff", group: "Fixing", help: "print what --fix would change, and write nothing; exit with 1 when it would" },
  { name: "suppress-all", group: "Suppressions", help: "accept all present findings, and report new ones only" },
  { name: "suppress-rule", value: "RULE", multiple: true, group: "Suppressions", help: "accept the present findings of a rule" },
  { name: "prune-suppressions", group: "Suppressions", help: "drop what is accepted and no longer found" },
  { name: "suppressions-location", value: "PATH", group: "Suppressions", help: "the file of accepted findings, or its folder" },
  { name: "config", short: "c", value: "FILE", group: "Configuration", help: "use this config instead of looking one up" },
  { name: "no-config-lookup", group: "Configuration", help: "use no config file" },
  {
    name: "rule",
    value: "RULE",
    multiple: true,
    group: "Configuration",
    help: "set a rule: 'kr-measurable: error', 'max-objectives: [warn, {team: 4}]'",
  },
  {
    name: "plugin",
    value: "NAME",
    multiple: true,
    group: "Configuration",
    help: "load a plugin: a package okrlint-plugin-NAME or a path",
  },
  { name: "safe", group: "Configuration", help: "take data configs only, run no code of configs and plugins" },
  { name: "print-config", value: "FILE", group: "Configuration", help: "show what applies to a file, and where each value was set" },
  { name: "no-inline-config", group: "Configuration", help: "ignore comments that speak to okrlint" },
  {
    name: "report-unused-disable-directives",
    group: "Configuration",
    help: "report comments that silence nothing as errors",
  },
  {
    name: "report-unused-disable-directives-severity",
    value: "SEVERITY",
    group: "Configuration",
    help: "report comments that silence nothing as off, warn or error",
  },
  { name: "now", value: "YYYY-MM-DD", group: "Configuration", help: "the day that counts as today" },
  { name: "stdin", group: "Files", help: "lint the standard input" },
  { name: "stdin-filename", value: "FILE", group: "Files", help: "name of the document on the standard input" },
  { name: "no-ignore", group: "Files", help: "lint what .gitignore and .okrlintignore name, too" },
  { name: "ignore-pattern", value: "PATTERN", multiple: true, group: "Files", help: "leave out what a pattern names" },
  { name: "no-error-on-unmatched-pattern", group: "Files", help: "make nothing of paths that lead nowhere" },
  { name: "no-warn-ignored", group: "Files", help: "say nothing of ignored files given by name" },
  { name: "help", short: "h", group: "Other", help: "show this page" },
  { name: "version", short: "v", group: "Other", help: "show the version" },
]

/** The words that select what is done; anything else is a path. */
export const commandNames = ["inspect", "rules", "explain", "config"] as const

/** What the command can be told to do. */
export type CommandName = (typeof commandNames)[number] | "lint"
