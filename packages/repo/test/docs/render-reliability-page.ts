import { readFileSync } from "node:fs"
import { join } from "node:path"
import { contentRows } from "../../../okrlint/test/reliability/table/content-rows.ts"
import type { OutcomeRow } from "../../../okrlint/test/reliability/table/outcome-row.ts"
import { pathRows } from "../../../okrlint/test/reliability/table/path-rows.ts"
import { runRows } from "../../../okrlint/test/reliability/table/run-rows.ts"
import { root } from "../load-rules.ts"
import { renderTable } from "./render-table.ts"

const marker = "<!-- outcomes -->"

/** docs/reliability.md with its tables written anew: what stands before the first table and behind the last one is kept. */
export function renderReliabilityPage(): string {
  const page = readFileSync(join(root, "docs/reliability.md"), "utf8")
  const [head = "", , tail = ""] = page.split(marker)
  const tables = [
    renderRows("What stands at a path", pathRows),
    renderRows("What a document holds", contentRows),
    renderRows("Configs, options, and where a run writes to", runRows),
  ]
  return `${head}${marker}\n\n${tables.join("\n\n")}\n\n${marker}${tail}`
}

function renderRows(title: string, rows: readonly OutcomeRow[]): string {
  const cells = rows.map(({ input, exit, says, othersLinted }) => [
    input,
    String(exit),
    says === undefined ? "" : `\`${says.replaceAll("`", "")}\``,
    othersLinted === false ? "no" : "yes",
  ])
  return `### ${title}\n\n${renderTable(["Input", "Exit code", "It says", "The other file is linted"], cells)}`
}
