import type { CheckedDocument } from "@okrlint/core"
import { createLazy } from "@okrlint/core/model"
import { packFindings, unpackFindings } from "./packed-finding.ts"

/** What checking a text gave, as texts. */
export interface KeptParts {
  readonly findings: string
  /** The directives and comments that configure rules. */
  readonly state: string
  /** What finishing needs beside them and the findings. */
  readonly outline: string
  /** What rules over all documents took, by rule; `noFacts` when there is none. */
  readonly facts: string
}

/** What checking a text gave: fit for a file and for another thread. */
export interface KeptCheck extends KeptParts {
  /** Whether a rule asked which day it is, so that it holds for that day only. */
  readonly isDayBound: boolean
}

/** The facts of a document that no rule over all documents looks at. */
export const noFacts = "{}"

/** Writes down what checking a text gave. */
export function keepCheck(document: CheckedDocument, isDayBound: boolean): KeptCheck {
  const { directives, inlineConfigs, outline, ruleIds } = document
  return {
    findings: packFindings(document.findings),
    state: JSON.stringify({ directives, inlineConfigs }),
    outline: JSON.stringify({ outline, ruleIds }),
    facts: JSON.stringify(document.facts),
    isDayBound,
  }
}

/** What was written down, as it was; a part is read when it is first asked for, as most runs ask for none. */
export function restoreCheck(read: (part: keyof KeptParts) => string, filePath: string | undefined): CheckedDocument {
  const readFindings = createLazy(() => unpackFindings(read("findings")))
  const readState = createLazy(() => JSON.parse(read("state")) as KeptState) // as `keepCheck` wrote it
  const readOutline = createLazy(() => JSON.parse(read("outline")) as KeptOutline) // as `keepCheck` wrote it
  const readFacts = createLazy(() => JSON.parse(read("facts")) as CheckedDocument["facts"]) // as `keepCheck` wrote it
  return {
    filePath,
    get findings() {
      return readFindings()
    },
    get directives() {
      return readState().directives
    },
    get inlineConfigs() {
      return readState().inlineConfigs
    },
    get outline() {
      return readOutline().outline
    },
    get ruleIds() {
      return readOutline().ruleIds
    },
    get facts() {
      return readFacts()
    },
  }
}

type KeptState = Pick<CheckedDocument, "directives" | "inlineConfigs">
type KeptOutline = Pick<CheckedDocument, "outline" | "ruleIds">
