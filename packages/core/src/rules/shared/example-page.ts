/** The page of an example: one objective, and a list item for each line. */
export function examplePage(...lines: readonly string[]): string {
  return `# Growth, Q3 2026\n\n## O1: New bakeries order on their first day\n\n${lines.map(line => `- ${line}\n`).join("")}`
}
