import { formatNames } from "../format/load-formatter.ts"
import { commandHelp } from "./command-help.ts"
import { didYouMean } from "@okrlint/config"
import { optionHelp } from "./option-help.ts"
import { commandNames, options, takesOption, type CommandName, type OptionName, type OptionSpec } from "./option-table.ts"
import { UsageError } from "./usage-error.ts"
import { wrapWords } from "./wrap-words.ts"

/** Cells of a line; a page fits a terminal of 80 by 40. */
const width = 80

/** Where the words of a list begin. */
const indent = 27

/** The page that `--help` shows: commands, the options that most runs need, and where the others are. */
export function renderHelp(): string {
  const commands = commandNames.map(name => row(`  ${commandHelp[name].usage}`, commandHelp[name].help))
  const common = options.filter(({ common }) => common === true).map(option => row(usageOf(option), optionHelp[option.name].help))
  return `okrlint finds what makes OKRs, KPIs and other goals in Markdown fail.

Usage: okrlint [options] [path …]     files, folders, globs; else this folder

Commands
${commands.join("")}
Options
${common.join("")}
${paragraph(`Help: okrlint help TOPIC, which is ${listTopics().join(", ")}, a command or an option`)}${paragraph(`Formats: ${formatNames.join(", ")}`)}Exit: 0 clean, 1 errors or too many warnings, 2 wrong usage or a broken file
`
}

/**
 * The page of a topic: a group of options, a command, or one option.
 *
 * @throws {UsageError} when there is no such topic.
 */
export function renderTopic(name: string): string {
  const topic = name.replace(/^--?/, "").toLowerCase()
  const command = name.startsWith("-") ? undefined : commandNames.find(command => command === topic)
  if (command !== undefined) return renderCommandHelp(command)
  const option = options.find(option => option.name === topic)
  if (option !== undefined) return renderOption(option)
  const members = options.filter(({ group }) => group.toLowerCase() === topic)
  if (members.length > 0) return members.map(renderOption).join("\n")
  const known = [...listTopics(), ...commandNames, ...options.map(option => option.name)]
  throw new UsageError(`There is no help on \`${name}\`${didYouMean(topic, known) || ", `okrlint --help` lists the topics."}`)
}

/** The page that `okrlint COMMAND --help` shows: what it does and the options it takes. */
export function renderCommandHelp(command: CommandName): string {
  if (command === "lint") return renderHelp()
  const { usage, details } = commandHelp[command]
  const rows = options.filter(option => takesOption(command, option)).map(option => row(usageOf(option), optionHelp[option.name].help))
  return `Usage: okrlint ${usage}\n\n${paragraph(details)}\nOptions\n${rows.join("")}`
}

/** The groups of options, as `okrlint help` takes them. */
export function listTopics(): string[] {
  return [...new Set(options.map(({ group }) => group.toLowerCase()))]
}

function renderOption(option: OptionSpec & { readonly name: OptionName }): string {
  const { help, details, default: preset, example } = optionHelp[option.name]
  const about = [`${help[0]?.toUpperCase()}${help.slice(1)}.`, details, `Default: ${preset}.`].join(" ")
  const lines = wrapWords(about, width - 6).map(line => `      ${line}\n`)
  return `${usageOf(option)}\n${lines.join("")}      $ ${example}\n`
}

function usageOf({ name, short, value }: OptionSpec): string {
  return `  ${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`
}

function row(usage: string, help: string): string {
  const gap = usage.length >= indent ? `\n${" ".repeat(indent)}` : " ".repeat(indent - usage.length)
  return `${usage}${gap}${help}\n`
}

function paragraph(text: string): string {
  const [first = "", ...others] = wrapWords(text, width - 2)
  return [first, ...others.map(line => `  ${line}`)].join("\n") + "\n"
}
