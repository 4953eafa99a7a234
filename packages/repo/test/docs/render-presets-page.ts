import { presets } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { severityIn } from "../../../okrlint/src/explain/preset-severities.ts"
import { root } from "../load-rules.ts"
import { renderTable } from "./render-table.ts"

/** docs/presets.md: what each preset is for, what it sets and why, and all of them side by side. */
export function renderPresetsPage(): string {
  const names = Object.keys(presets)
  const sections = names.filter(name => name !== "all").map(renderPreset)
  const table = renderTable(
    ["Rule", ...names.map(name => `\`${name}\``)],
    Object.keys(rules).map(id => renderRow(id, names)),
  )
  return `${head}\n${sections.join("\n")}\n## \`all\`\n\n${readSource("all").about}\n\n## Side by side\n\n${table}\n`
}

const head = `# Presets

This page is generated from the presets. A config takes one by its name, and changes single rules after it:

\`\`\`json
{ "extends": ["balanced"], "rules": { "max-objectives": ["warn", { "team": 2 }] } }
\`\`\`

Without a config, \`recommended\` applies. Sources do not agree on everything; a preset takes one side.
`

interface PresetSource {
  /** What the preset is for. */
  readonly about: string
  /** Why each rule is set as it is, by its id. */
  readonly reasons: ReadonlyMap<string, string>
}

function renderPreset(name: string): string {
  const { about, reasons } = readSource(name)
  // What is set without a word is set for the same reason as in `recommended`, if more strictly.
  const known = readSource("recommended").reasons
  const { rules: entries = {}, extends: bases = [] } = presets[name]!
  const base = bases.length === 0 ? "" : ` It begins with ${bases.map(base => `\`${String(base)}\``).join(", ")}.`
  const rows = Object.entries(entries).map(([id, entry]) => [
    `[\`${id}\`](rules/${id}.md)`,
    `\`${JSON.stringify(entry)}\``,
    reasons.get(id) ?? known.get(id) ?? "",
  ])
  return `## \`${name}\`\n\n${about}${base}\n\n${renderTable(["Rule", "Set to", "Why"], rows)}\n`
}

/** The words of a preset's file: the comment above it, and the one above each rule. */
function readSource(name: string): PresetSource {
  const text = readFileSync(join(root, "packages/config/src/presets", `${name}.ts`), "utf8")
  const about = (/^\/\*\*([^]*?)\*\/$/m.exec(text)?.[1] ?? "").replaceAll(/\s*\n \*\s*|\s+/g, " ").trim()
  const reasons = new Map<string, string>()
  let comment: string[] = []
  for (const line of text.split("\n").map(line => line.trim())) {
    const rule = /^"([\w-]+)": /.exec(line)?.[1]
    if (rule !== undefined && comment.length > 0) reasons.set(rule, comment.join(" "))
    comment = line.startsWith("// ") ? [...comment, line.slice("// ".length)] : []
  }
  return { about, reasons }
}

function renderRow(ruleId: string, names: readonly string[]): string[] {
  const cells = names.map(name => severityIn(name, ruleId)).map(severity => (severity === "off" ? "" : severity))
  return [`[\`${ruleId}\`](rules/${ruleId}.md)`, ...cells]
}
