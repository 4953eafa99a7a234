import type { CompletedValue, CompletedWords } from "./completed-words.ts"

/** A script for bash 3.2 and later; it needs no further package. */
export function renderBash({ options, commands }: CompletedWords): string {
  const names = options.flatMap(option => option.names).join(" ")
  const values = options.flatMap(({ names, value }) => (value === undefined ? [] : [`    ${names.join("|")}) ${offer(value)}; return ;;`]))
  const afterCommand = commands.map(({ name, value }) => `    ${name}) ${offer(value)}; return ;;`)
  return `# Completions of okrlint for bash: source <(okrlint completion bash)
_okrlint_offer() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_okrlint_paths() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "$current"))
}
_okrlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  local previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  # Bash takes --name=value for three words.
  if [[ "$current" == = ]]; then current=""
  elif [[ "$previous" == = ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  case "$previous" in
${values.join("\n")}
  esac
  if [[ "$current" == -* ]]; then
    _okrlint_offer "${names}"
    return
  fi
  if (( COMP_CWORD > 1 )); then
    case "\${COMP_WORDS[1]}" in
${afterCommand.map(line => `  ${line}`).join("\n")}
    esac
  else
    _okrlint_offer "${commands.map(({ name }) => name).join(" ")}"
  fi
  _okrlint_paths
}
complete -o filenames -F _okrlint okrlint
`
}

function offer({ words, paths }: CompletedValue): string {
  const parts = [...(words.length > 0 ? [`_okrlint_offer "${words.join(" ")}"`] : []), ...(paths ? ["_okrlint_paths"] : [])]
  return parts.length === 0 ? ":" : parts.join("; ")
}
