import { didYouMean, severityNames } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { renderBash } from "../completion/bash.ts"
import type { CompletedOption, CompletedValue, CompletedWords, CompletionScript } from "../completion/completed-words.ts"
import { renderFish } from "../completion/fish.ts"
import { renderZsh } from "../completion/zsh.ts"
import { formatNames } from "../format/load-formatter.ts"
import { commandHelp } from "./command-help.ts"
import { listTopics } from "./help.ts"
import type { ExitCode, Host } from "./host.ts"
import { optionHelp } from "./option-help.ts"
import { commandNames, options, type CommandName, type OptionName, type OptionSpec } from "./option-table.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"
import { writeReport } from "./write-report.ts"

const shells: Readonly<Record<string, CompletionScript>> = { bash: renderBash, zsh: renderZsh, fish: renderFish }

/** `okrlint completion SHELL`: prints a script that makes the shell complete okrlint's command line. */
export async function runCompletion(args: Arguments, host: Host): Promise<ExitCode> {
  const [shell, extra] = args.operands
  const names = Object.keys(shells)
  if (shell === undefined || extra !== undefined) throw new UsageError("Command `completion` needs one shell: `okrlint completion bash`.")
  const render = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (render === undefined)
    throw new UsageError(
      `Unexpected shell \`${shell}\`${didYouMean(shell, names) || `, expected one of ${names.map(name => `\`${name}\``).join(", ")}.`}`,
    )
  await writeReport(render(listWords()), args, host)
  return 0
}

function listWords(): CompletedWords {
  return {
    options: options.map(toCompleted),
    commands: commandNames.map(name => ({ name, help: commandHelp[name].help, value: valueAfter(name) })),
  }
}

function toCompleted(option: OptionSpec & { readonly name: OptionName }): CompletedOption {
  const { name, short, value } = option
  return {
    names: [...(short === undefined ? [] : [`-${short}`]), `--${name}`],
    help: optionHelp[name].help,
    value: value === undefined ? undefined : valueOf(name, value),
  }
}

/** What stands for a value in the help tells what it is; a few options have words of their own. */
function valueOf(name: OptionName, placeholder: string): CompletedValue {
  if (name === "format") return { words: formatNames, paths: false }
  if (placeholder === "RULE") return { words: Object.keys(rules), paths: false }
  if (placeholder === "TYPE") return { words: ["problem", "suggestion", "directive"], paths: false }
  if (placeholder === "SEVERITY") return { words: severityNames, paths: false }
  return { words: [], paths: placeholder === "FILE" || placeholder === "PATH" }
}

function valueAfter(command: Exclude<CommandName, "lint">): CompletedValue {
  if (command === "explain") return { words: Object.keys(rules), paths: true }
  if (command === "config") return { words: ["test"], paths: true }
  if (command === "completion") return { words: Object.keys(shells), paths: false }
  if (command === "help") return { words: [...listTopics(), ...commandNames], paths: false }
  return { words: [], paths: command !== "rules" }
}
