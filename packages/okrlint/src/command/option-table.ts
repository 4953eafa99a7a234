import { speedOptions } from "./speed-options.ts"

/** Where an option stands in the help; each is a topic of `okrlint help`. */
export type OptionGroup = "Output" | "Fixing" | "Suppressions" | "Configuration" | "Linting" | "Files" | "Git" | "Speed" | "Other"

/** One option of the command. */
export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** Shown in the help; absent for a switch. */
  readonly value?: string
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
  readonly group: OptionGroup
  /** Whether it stands on the first page of the help. */
  readonly common?: boolean
  /** The commands that take it, or `any`; linting alone when absent. */
  readonly commands?: "any" | readonly CommandName[]
}

/** Every option, in the order of the help. What is told of each stands in `option-help.ts`, which most runs do not load. */
const table = [
  { name: "format", short: "f", value: "NAME", multiple: true, group: "Output", common: true, commands: "any" },
  { name: "output-file", short: "o", value: "FILE", group: "Output", common: true, commands: "any" },
  { name: "quiet", group: "Output", common: true },
  { name: "max-warnings", value: "N", group: "Output", common: true },
  { name: "redact", group: "Output" },
  { name: "stats", group: "Output" },
  { name: "color", group: "Output", commands: "any" },
  { name: "no-color", group: "Output", commands: "any" },
  { name: "fix", group: "Fixing", common: true },
  { name: "fix-dry-run", group: "Fixing" },
  { name: "fix-type", value: "TYPE", multiple: true, group: "Fixing" },
  { name: "fix-suggestions", value: "RULE", multiple: true, group: "Fixing" },
  { name: "diff", group: "Fixing", common: true },
  { name: "suppress-all", group: "Suppressions", common: true },
  { name: "suppress-rule", value: "RULE", multiple: true, group: "Suppressions" },
  { name: "prune-suppressions", group: "Suppressions" },
  { name: "pass-on-unpruned-suppressions", group: "Suppressions" },
  { name: "suppressions-location", value: "PATH", group: "Suppressions" },
  { name: "init", group: "Configuration", common: true },
  { name: "config", short: "c", value: "FILE", group: "Configuration", common: true, commands: "any" },
  { name: "no-config-lookup", group: "Configuration", commands: "any" },
  { name: "plugin", value: "NAME", multiple: true, group: "Configuration", commands: "any" },
  { name: "safe", group: "Configuration", commands: "any" },
  { name: "print-config", value: "FILE", group: "Configuration" },
  { name: "now", value: "YYYY-MM-DD", group: "Configuration", commands: "any" },
  { name: "rule", value: "RULE", multiple: true, group: "Linting", common: true, commands: "any" },
  { name: "only", value: "RULE", multiple: true, group: "Linting", common: true },
  { name: "skip", value: "RULE", multiple: true, group: "Linting" },
  { name: "no-inline-config", group: "Linting" },
  { name: "report-unused-disable-directives", group: "Linting" },
  { name: "report-unused-disable-directives-severity", value: "SEVERITY", group: "Linting" },
  { name: "report-unused-inline-configs", value: "SEVERITY", group: "Linting" },
  { name: "stdin", group: "Files", commands: ["lint", "inspect"] },
  { name: "stdin-filename", value: "FILE", group: "Files", commands: ["lint", "inspect"] },
  { name: "no-ignore", group: "Files" },
  { name: "ignore-pattern", value: "PATTERN", multiple: true, group: "Files" },
  { name: "max-file-size", value: "SIZE", group: "Files" },
  { name: "workspace", value: "PATH", multiple: true, group: "Files" },
  { name: "pass-on-no-patterns", group: "Files" },
  { name: "no-error-on-unmatched-pattern", group: "Files" },
  { name: "no-warn-ignored", group: "Files" },
  { name: "staged", group: "Git", common: true },
  { name: "changed", group: "Git", common: true },
  { name: "since", value: "REF", group: "Git" },
  { name: "rules", group: "Git", commands: ["diff"] },
  { name: "only-new", group: "Git" },
  ...speedOptions,
  { name: "exit-on-fatal-error", group: "Other" },
  { name: "mcp", group: "Other" },
  { name: "debug", group: "Other", commands: "any" },
  { name: "env-info", group: "Other", commands: "any" },
  { name: "help", short: "h", group: "Other", common: true, commands: "any" },
  { name: "version", short: "v", group: "Other", common: true, commands: "any" },
] as const satisfies readonly OptionSpec[]

/** The name of an option, without dashes. */
export type OptionName = (typeof table)[number]["name"]

/** The options in order, as the help and completions see them. */
export const options: readonly (OptionSpec & { readonly name: OptionName })[] = table

/** The words that select what is done; anything else is a path. */
export const commandNames = ["inspect", "diff", "log", "audit", "rules", "explain", "config", "init-plugin", "completion", "help"] as const

/** What the command can be told to do. */
export type CommandName = (typeof commandNames)[number] | "lint"

/** Whether a command takes an option. */
export function takesOption(command: CommandName, { commands = ["lint"] }: OptionSpec): boolean {
  return commands === "any" || commands.includes(command)
}
