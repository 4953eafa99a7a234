import type { CompletedValue, CompletedWords } from "./completed-words.ts"

/** A script for zsh; it can be sourced, or lie in a folder of `fpath` as `_okrlint`. */
export function renderZsh({ options, commands }: CompletedWords): string {
  const names = options.flatMap(({ names, help }) => names.map(name => `    ${quote(`${escapeColons(name)}:${help}`)}`))
  const values = options.flatMap(({ names, value }) => (value === undefined ? [] : [`    ${names.join("|")}) ${offer(value)}; return ;;`]))
  const afterCommand = commands.map(({ name, value }) => `    ${name}) ${offer(value)}; return ;;`)
  return `#compdef okrlint
# Completions of okrlint for zsh: source <(okrlint completion zsh)
_okrlint() {
  local -a options commands
  options=(
${names.join("\n")}
  )
  commands=(
${commands.map(({ name, help }) => `    ${quote(`${name}:${help}`)}`).join("\n")}
  )
  case "\${words[CURRENT-1]}" in
${values.join("\n")}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe -o option options
    return
  fi
  if (( CURRENT > 2 )); then
    case "\${words[2]}" in
${afterCommand.map(line => `  ${line}`).join("\n")}
    esac
  else
    _describe command commands
  fi
  _files
}
if [[ "\${funcstack[1]}" == _okrlint ]]; then
  _okrlint "$@"
else
  compdef _okrlint okrlint
fi
`
}

function offer({ words, paths }: CompletedValue): string {
  const parts = [...(words.length > 0 ? [`compadd -- ${words.map(quote).join(" ")}`] : []), ...(paths ? ["_files"] : [])]
  return parts.length === 0 ? ":" : parts.join("; ")
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function escapeColons(text: string): string {
  return text.replaceAll(":", "\\:")
}
