/** A table of Markdown; a bar in a cell is escaped by the caller. */
export function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n")
}
