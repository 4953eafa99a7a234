/** A piece of a report. What is at hand in UTF-8 is passed on so: making text of it, and bytes again, takes longer than all else. */
export type ReportPiece = string | Uint8Array

/** The report that pieces make. */
export function joinPieces(pieces: Iterable<ReportPiece>): string {
  const decoder = new TextDecoder()
  let text = ""
  for (const piece of pieces) text += typeof piece === "string" ? piece : decoder.decode(piece)
  return text
}
