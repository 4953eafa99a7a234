import inspectSchema from "../../../schemas/inspect.schema.json" with { type: "json" }
import resultsSchema from "../../../schemas/lint-results.schema.json" with { type: "json" }
import { Linter } from "../../../src/linter/linter.ts"
import { findSchemaErrors } from "../../format/schema-of.ts"
import { runCommand } from "../../run-command.ts"
import { today } from "./find-broken-promises.ts"

const given = ["--format", "json", "--stdin", "--stdin-filename", "plan.md", "--now", today, "--no-config-lookup"]

/** What is wrong with what the command prints of a text: it follows the published schemas, and says what the library says. */
export async function findReportFaults(source: string): Promise<readonly string[]> {
  // Bytes cannot hold half a character, and the command takes a NUL for a sign of a binary file.
  if (source.includes("\0") || Buffer.from(source).toString() !== source) return []
  const results = await print(given, source)
  const inspection = await print(["inspect", ...given], source)
  const errors = [...findSchemaErrors(resultsSchema, results), ...findSchemaErrors(inspectSchema, inspection)]
  const faults = errors.map(error => `The schema is not followed: ${JSON.stringify(error)}`)
  const messages = new Linter().verify(source, undefined, { filePath: "plan.md", now: today })
  const [result] = results as readonly { readonly messages: unknown }[] // as the schema has it
  if (withoutPaths(result?.messages) !== withoutPaths(messages)) faults.push("The command and the library differ in messages.")
  return faults
}

/** Related places have the path of their file, which the command makes absolute. */
function withoutPaths(messages: unknown): string | undefined {
  return JSON.stringify(messages, (key, value: unknown) => (key === "filePath" ? undefined : value))
}

async function print(argv: readonly string[], stdin: string): Promise<unknown> {
  const { stdout, stderr, code } = await runCommand(argv, { stdin })
  if (stderr !== "") throw new Error(`The command ended with ${code} and said ${stderr}`)
  return JSON.parse(stdout)
}
