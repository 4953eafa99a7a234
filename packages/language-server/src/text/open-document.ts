import type { TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver"
import { createPositions, type PositionEncoding, type TextPositions } from "./positions.ts"

/** One version of a document that the client has open; a new object for every version. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  /** As the client has it, a byte order mark included. */
  readonly text: string
  readonly positions: TextPositions
}

/** The document as the client opened it. */
export function openDocument({ uri, languageId, version, text }: TextDocumentItem, encoding: PositionEncoding): OpenDocument {
  return { uri, languageId, version, text, positions: createPositions(text, encoding) }
}

/** What a change made of a document: the client's pieces in order, each counted on what the ones before left. */
export interface DocumentChange {
  readonly version: number
  readonly pieces: readonly TextDocumentContentChangeEvent[]
  readonly encoding: PositionEncoding
}

/** The next version of a document. */
export function changeDocument(document: OpenDocument, { version, pieces, encoding }: DocumentChange): OpenDocument {
  let { text, positions } = document
  for (const piece of pieces) {
    text = "range" in piece ? replace(text, positions, piece) : piece.text
    positions = createPositions(text, encoding)
  }
  return { ...document, version, text, positions }
}

type RangedChange = Extract<TextDocumentContentChangeEvent, { readonly range: unknown }>

function replace(text: string, positions: TextPositions, { range, text: inserted }: RangedChange): string {
  const start = positions.offsetAt(range.start)
  const end = Math.max(start, positions.offsetAt(range.end))
  return text.slice(0, start) + inserted + text.slice(end)
}
