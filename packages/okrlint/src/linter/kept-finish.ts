import type { CheckedDocument, Finding, FinishedDocument, SuppressedFinding } from "@okrlint/core"
import { createLazy } from "@okrlint/core/model"
import { packFindings, unpackFindings } from "./packed-finding.ts"

/** A finished document, written down beside the check it is of. */
interface KeptFinish {
  /** In their order: the place of a finding among those of the check and of the workspace, or -1 for one of `others`. */
  readonly order: readonly number[]
  /** Findings that finishing itself makes. */
  readonly others: string
  readonly suppressed: string
  readonly suppressions: readonly SuppressedFinding["suppressions"][]
}

/** What a document was finished from. */
export interface FinishSources {
  readonly document: CheckedDocument
  readonly workspace: readonly Finding[]
}

/** Writes a finished document down; findings that it shares with its sources are named by their place. */
export function keepFinish({ findings, suppressed }: FinishedDocument, { document, workspace }: FinishSources): string {
  const places = new Map([...document.findings, ...workspace].map((finding, place) => [finding, place]))
  const kept: KeptFinish = {
    order: findings.map(finding => places.get(finding) ?? -1),
    others: packFindings(findings.filter(finding => !places.has(finding))),
    suppressed: packFindings(suppressed),
    suppressions: suppressed.map(({ suppressions }) => suppressions),
  }
  return JSON.stringify(kept)
}

/** The finished document that `keepFinish` wrote down, of the same sources; read when it is first asked for. */
export function restoreFinish(
  readText: () => string,
  readWorkspace: () => readonly Finding[],
  document: CheckedDocument,
): FinishedDocument {
  const read = createLazy(() => readFinish(readText(), { document, workspace: readWorkspace() }))
  return {
    get findings() {
      return read().findings
    },
    get suppressed() {
      return read().suppressed
    },
  }
}

function readFinish(text: string, { document, workspace }: FinishSources): FinishedDocument {
  const { order, others, suppressed, suppressions } = JSON.parse(text) as KeptFinish // as `keepFinish` wrote it
  const shared = [...document.findings, ...workspace]
  const made = unpackFindings(others)[Symbol.iterator]()
  return {
    findings: order.flatMap(place => (place < 0 ? (made.next().value ?? []) : (shared[place] ?? []))),
    suppressed: unpackFindings(suppressed).map((finding, index) => ({ ...finding, suppressions: suppressions[index] ?? [] })),
  }
}
