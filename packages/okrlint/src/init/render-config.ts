import type { ExplainedEntry } from "./compose-config.ts"

/** A form of a config file. */
export interface ConfigForm {
  readonly fileName: string
  readonly render: (entries: readonly ExplainedEntry[]) => string | Promise<string>
}

/** The forms that a config can be written in, by the name that `--format` takes. */
export const configForms: Readonly<Record<string, ConfigForm>> = {
  jsonc: { fileName: "okrlint.config.jsonc", render: entries => renderList(entries, "[", "]") },
  json: {
    fileName: "okrlint.config.json",
    render: entries =>
      `${JSON.stringify(
        entries.map(({ entry }) => entry),
        null,
        2,
      )}\n`,
  },
  yaml: { fileName: "okrlint.config.yaml", render: renderYaml },
  js: { fileName: "okrlint.config.mjs", render: renderModule },
  ts: { fileName: "okrlint.config.ts", render: renderModule },
}

function renderList(entries: readonly ExplainedEntry[], open: string, close: string): string {
  const blocks = entries.map(({ comment, entry }) => {
    const lines = [...comment.map(line => `// ${line}`), ...`${JSON.stringify(entry, null, 2)},`.split("\n")]
    return lines.map(line => `  ${line}\n`).join("")
  })
  return `${open}\n${blocks.join("")}${close}\n`
}

function renderModule(entries: readonly ExplainedEntry[]): string {
  return `import { defineConfig } from "okrlint/config"\n\nexport default ${renderList(entries, "defineConfig(", ")")}`
}

async function renderYaml(entries: readonly ExplainedEntry[]): Promise<string> {
  const { stringify } = await import("yaml")
  return entries.map(({ comment, entry }) => `${comment.map(line => `# ${line}\n`).join("")}${stringify([entry])}`).join("\n")
}
