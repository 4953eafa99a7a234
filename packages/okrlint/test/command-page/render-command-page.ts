import { commandHelp } from "../../src/command/command-help.ts"
import { optionHelp } from "../../src/command/option-help.ts"
import { commandNames, options, takesOption, type OptionName, type OptionSpec } from "../../src/command/option-table.ts"

type Option = OptionSpec & { readonly name: OptionName }

/** docs/command.md: every command and option, from the tables that the command itself goes by. */
export function renderCommandPage(): string {
  const groups = [...new Set(options.map(({ group }) => group))]
  const sections = groups.map(group => {
    const members = options.filter(option => option.group === group).map(renderOption)
    return `## ${group}\n\n${members.join("\n")}`
  })
  return `${head}\n${commandNames.map(renderCommand).join("")}\n${sections.join("\n")}`
}

const head = `# The command

This page is generated from the tables of commands and options. \`okrlint --help\` shows what most runs need, \`okrlint help TOPIC\` the rest.

\`okrlint [options] [path …]\` lints files, folders and globs; the working folder when no path is given. A \`!pattern\` takes away from the others.

Exit code: **0** clean or warnings only, **1** errors, or more warnings than \`--max-warnings\`, or with \`--diff\` something to fix, **2** wrong usage, a broken config, a file that cannot be read, or a rule that fails. Reports go to the standard output, notes and progress to the standard error; progress is shown on a terminal only, and never in CI.

What \`.gitignore\` and \`.okrlintignore\` name is left out, and so are \`node_modules\` and \`.git\`.

## Commands`

function renderCommand(name: (typeof commandNames)[number]): string {
  const { usage, details } = commandHelp[name]
  return `\n### \`okrlint ${usage}\`\n\n${details}\n`
}

function renderOption(option: Option): string {
  const { help, details, default: preset, example } = optionHelp[option.name]
  const facts = [
    `Default: ${preset}.`,
    ...(option.multiple === true ? ["It may be given more than once."] : []),
    ...describeCommands(option),
  ]
  const about = `${help[0]?.toUpperCase()}${help.slice(1)}. ${details}`
  return `### ${nameOf(option)}\n\n${about}\n\n${facts.join(" ")}\n\n\`\`\`sh\n${example}\n\`\`\`\n`
}

function nameOf({ name, short, value }: Option): string {
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`
  return short === undefined ? `\`${long}\`` : `\`-${short}\`, \`${long}\``
}

/** Options that lint alone or all commands take need no word. */
function describeCommands({ commands, ...option }: Option): string[] {
  if (commands === undefined || commands === "any") return []
  const others = commandNames.filter(command => takesOption(command, { commands, ...option }))
  const word = commands.includes("lint") ? "Also" : "Only"
  return others.length === 0 ? [] : [`${word} for ${others.map(name => `\`${name}\``).join(", ")}.`]
}
