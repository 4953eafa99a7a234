/** Where a statement stands in its document. */
export type Position = "objective" | "keyResult" | "kpi"

/** A way in which teams write goals down, with a slot for one statement. */
export interface DocumentShape {
  readonly name: string
  write(position: Position, statement: string): string
}

const objective = "Make the planner something teams open every Monday"

/** Shapes that real documents have; each sets one statement among believable neighbours, or alone. */
export const documentShapes: readonly DocumentShape[] = [
  {
    name: "labelled headings",
    write: (position, statement) =>
      position === "kpi"
        ? `# Q2 2027\n\n## KPIs\n\n- ${statement}\n`
        : position === "objective"
          ? `# OKRs Q2 2027\n\n## Objective: ${statement}\n`
          : `# OKRs Q2 2027\n\n## Objective: ${objective}\n\n- ${statement}\n`,
  },
  {
    name: "nested labelled list",
    write: (position, statement) =>
      position === "kpi"
        ? `# Q2 2027\n\n- KPI: ${statement}\n`
        : position === "objective"
          ? `# Q2 2027\n\n- Objective: ${statement}\n`
          : `# Q2 2027\n\n- Objective: ${objective}\n  - Key result: ${statement}\n`,
  },
  {
    name: "table",
    write: (position, statement) =>
      position === "kpi"
        ? `# Q2 2027\n\n| KPI | Owner |\n| --- | --- |\n| ${statement} | Ana |\n`
        : position === "objective"
          ? `# Q2 2027\n\n| Objective | Owner |\n| --- | --- |\n| ${statement} | Ana |\n`
          : `# Q2 2027\n\n| Objective | Key result |\n| --- | --- |\n| ${objective} | ${statement} |\n`,
  },
  {
    name: "bold labels",
    write: (position, statement) =>
      position === "kpi"
        ? `# Q2 2027\n\n**KPIs**\n\n* ${statement}\n`
        : position === "objective"
          ? `# Q2 2027\n\n**Objective 1:** ${statement}\n`
          : `# Q2 2027\n\n**Objective 1:** ${objective}\n\n**Key results:**\n\n1. ${statement}\n`,
  },
  {
    name: "short labels in a list",
    write: (position, statement) =>
      position === "kpi"
        ? `# Health metrics Q2 2027\n\n1. ${statement}\n`
        : position === "objective"
          ? `# OKRs Q2 2027\n\n### O1: ${statement}\n`
          : `# OKRs Q2 2027\n\n### O1: ${objective}\n\n* **KR1.1:** ${statement}\n`,
  },
]
