import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" }
import { Ajv2020 } from "ajv/dist/2020.js"
import Draft04 from "ajv-draft-04"
import addFormats from "ajv-formats"

// Both packages are CommonJS: what they export by default comes as a property of the default import.
const addAllFormats = addFormats.default
const AjvDraft04 = Draft04.default

/** What is wrong with a value by a JSON Schema of 2020-12; empty when nothing is. */
export function findSchemaErrors(schema: object, value: unknown): readonly unknown[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  addAllFormats(ajv)
  const validate = ajv.compile(schema)
  return validate(value) ? [] : (validate.errors ?? [])
}

/** What is wrong with a SARIF log by the published schema; empty when nothing is. */
export function findSarifErrors(log: unknown): readonly unknown[] {
  const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false }) // a pattern of it is none with the `u` flag
  addAllFormats(ajv)
  const validate = ajv.compile(sarifSchema)
  return validate(log) ? [] : (validate.errors ?? [])
}
