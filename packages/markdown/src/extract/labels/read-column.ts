import type { FieldName, Role } from "@okrlint/core/model"
import type { RichText } from "../../source/rich-text.ts"
import { readLead } from "./decoration.ts"
import { type Token, tokenize } from "./tokens.ts"
import type { Sense, Vocabulary } from "./vocabulary.ts"

/** What a table's column holds, by its head. */
export interface Column {
  readonly index: number
  /** The head as written. */
  readonly head: string
  /** Roles that the head can name, the surest first. */
  readonly roles: readonly { readonly role: Role; readonly near: boolean }[]
  readonly field: FieldName | undefined
  /** Whether the column can hold a goal's words next to an id. */
  readonly statement: boolean
  /** Whether the head says `OKR`. */
  readonly plan: boolean
  readonly kind: "known" | "id" | "level" | "empty" | "other"
}

const LEVEL = /^(?:[01](?:[.,]\d+)?|\d{1,3}\s?%)$/

/** Reads the heads of a table's columns. */
export function readColumns(header: readonly RichText[], vocabulary: Vocabulary): Column[] {
  return header.map((cell, index) => readColumn(cell.text, index, vocabulary))
}

function readColumn(head: string, index: number, vocabulary: Vocabulary): Column {
  const plain = { index, head, roles: [], field: undefined, statement: false, plan: false }
  const text = head.trim()
  if (text === "" || /^[-*_\s]*$/.test(text)) return { kind: "empty", ...plain }
  if (LEVEL.test(text)) return { kind: "level", ...plain }
  if (/^(?:#|no\.?|nr\.?|id|nº|№|n°|编号|序号)$/i.test(text)) return { kind: "id", ...plain }
  const senses = headSenses(tokenize(text, readLead(text).start), vocabulary)
  // `2027 goal` is a value of that year, not a goal.
  const roles = /\p{Nd}{4}/u.test(text) ? [] : rolesOf(senses)
  const field = senses.find(sense => sense.kind === "field")
  const isPlan = senses.some(sense => sense.kind === "plan")
  const statement = senses.some(sense => sense.kind === "statement")
  if (roles.length === 0 && field === undefined && !statement && !isPlan) return { kind: "other", ...plain }
  return {
    kind: "known",
    index,
    head,
    roles,
    field: field?.kind === "field" ? field.field : isPlan ? "supports" : undefined,
    statement,
    plan: isPlan,
  }
}

/** The senses of the phrase that fills the head, or that ends it (`Team objective`) or begins it (`Current (July)`). */
function headSenses(tokens: readonly Token[], vocabulary: Vocabulary): readonly Sense[] {
  if (tokens.length === 0 || tokens.length > 6) return []
  for (let index = 0; index < tokens.length; index++) {
    const match = vocabulary.matchAt(tokens, index)
    if (match?.to === tokens.length && match.senses.some(sense => sense.kind !== "filler")) return match.senses
  }
  return vocabulary.matchAt(tokens, 0)?.senses ?? []
}

function rolesOf(senses: readonly Sense[]): { role: Role; near: boolean }[] {
  const roles: { role: Role; near: boolean }[] = []
  for (const near of [false, true]) {
    for (const sense of senses) {
      if (sense.kind === "role" && sense.near === near && !roles.some(known => known.role === sense.role))
        roles.push({ role: sense.role, near })
    }
  }
  return roles
}
