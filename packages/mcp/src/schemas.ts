import { z } from "zod"

/** Where the documents come from: files, or a text. */
export const sourceShape = {
  paths: z
    .array(z.string().min(1))
    .min(1)
    .max(100)
    .optional()
    .describe("Markdown files or folders, absolute or relative to the working folder."),
  text: z.string().max(1_000_000).optional().describe("A Markdown text to look at instead of files."),
  name: z.string().min(1).optional().describe("With `text`: the path it would have; tells which config applies, and perhaps the cycle."),
}

const place = {
  line: z.int().describe("1-based."),
  column: z.int().describe("1-based, in UTF-16 units."),
  endLine: z.int(),
  endColumn: z.int(),
}

const edit = {
  range: z.tuple([z.int(), z.int()]).describe("0-based offsets in UTF-16 units, the end exclusive."),
  replacement: z.string().describe("Text from the document, verbatim."),
}

/** One finding. */
export const finding = z.object({
  rule: z.string().nullable().describe("Id of the rule, for `explain` and for comments; null for a message about a file as such."),
  severity: z.enum(["warning", "error"]),
  message: z.string().describe("What is there. Words in backticks are quoted from the document."),
  help: z.string().describe("What would make the finding go away."),
  ...place,
  goal: z.string().nullable().describe("Id of the goal, as `inspect` gives it."),
  url: z.string().nullable(),
  fixable: z.boolean().describe("Whether `fix` mends it."),
  suggestions: z.array(z.object({ description: z.string(), ...edit })).describe("Rewrites that a person has to choose."),
})

/** What `lint` gives. */
export const lintOutput = z.object({
  results: z.array(z.object({ file: z.string(), findings: z.array(finding) })).describe("Files with findings."),
  files: z.int().describe("How many documents were linted."),
  errors: z.int(),
  warnings: z.int(),
  omitted: z.int().describe("Findings that are counted, but not listed."),
  notes: z.array(z.string()),
})

/** What `fix` gives. */
export const fixOutput = z.object({
  results: z.array(
    z.object({
      file: z.string(),
      output: z.string().describe("The whole fixed document, verbatim."),
      written: z.boolean().describe("Whether the file was changed."),
    }),
  ),
  remaining: z.int().describe("How many findings are left in all documents; `lint` lists them."),
  notes: z.array(z.string()),
})

const quantity = z.object({ value: z.number().nullable(), unit: z.string().nullable(), text: z.string() }).nullable()

/** One goal and how it is read. */
export const goal = z.object({
  id: z.string(),
  role: z.enum(["objective", "keyResult", "kpi", "initiative"]),
  label: z.string().nullable(),
  parent: z.string().nullable(),
  text: z.string().describe("Quoted from the document."),
  ...place,
  kind: z.string().describe("What the goal reads as, for example `bet`, `vital-sign`, `output`; `unknown` when it is not clear."),
  confidence: z.number(),
  evidence: z.array(z.object({ reason: z.string(), text: z.string().nullable(), line: z.int().nullable(), column: z.int().nullable() })),
  quantified: z.boolean(),
  baseline: quantity,
  target: quantity,
  metric: z.string().nullable(),
  category: z.string().nullable(),
  direction: z.string().nullable(),
  deadline: z.object({ text: z.string(), date: z.string().nullable() }).nullable(),
  owner: z.string().nullable(),
  cycle: z.string().nullable(),
  board: z.string(),
})

/** What `inspect` gives. */
export const inspectOutput = z.object({
  documents: z.array(
    z.object({
      filePath: z.string(),
      language: z.string(),
      cycle: z.string().nullable(),
      cycles: z.array(z.object({ line: z.int().nullable(), cycle: z.string() })),
      goals: z.array(goal),
      error: z.object({ ruleId: z.string(), message: z.string() }).optional(),
    }),
  ),
})

/** What `explain` gives: a rule's page, or the goals on a line. */
export const explainOutput = z.object({
  rule: z.object({ id: z.string(), page: z.string().describe("Markdown."), url: z.string().nullable() }).optional(),
  goals: z.array(goal).optional(),
  findings: z.array(finding).optional(),
})
