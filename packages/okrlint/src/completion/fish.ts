import type { CompletedValue, CompletedWords } from "./completed-words.ts"

/** A script for fish; it can be sourced, or lie in `~/.config/fish/completions/okrlint.fish`. */
export function renderFish({ options, commands }: CompletedWords): string {
  const isFirst = "'test (count (commandline -opc)) -eq 1'"
  const lines = [
    ...commands.map(({ name, help }) => `complete -c okrlint -n ${isFirst} -a ${quote(name)} -d ${quote(help)}`),
    ...commands.flatMap(({ name, value }) =>
      value.words.length === 0
        ? []
        : [
            `complete -c okrlint -n '__fish_seen_subcommand_from ${name}' ${offer(value)} -a ${quote(value.words.join(" "))}`.replace(
              "  ",
              " ",
            ),
          ],
    ),
    ...options.map(({ names, help, value }) => {
      const forms = names.map(name => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(" ")
      return `complete -c okrlint ${forms}${value === undefined ? "" : ` -r ${offer(value)}${listWords(value)}`} -d ${quote(help)}`
    }),
  ]
  return `# Completions of okrlint for fish: okrlint completion fish | source\n${lines.join("\n")}\n`
}

function offer({ paths }: CompletedValue): string {
  return paths ? "-F" : "-f"
}

function listWords({ words }: CompletedValue): string {
  return words.length === 0 ? "" : ` -a ${quote(words.join(" "))}`
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`
}
