/** A sentence as nodes: what stands between backticks becomes code. Words of a document may hold a lone backtick; then all is plain text. */
export function renderWords(sentence: string): Node[] {
  const pieces = sentence.split("`")
  if (pieces.length % 2 === 0) return [document.createTextNode(sentence)]
  return pieces.flatMap((piece, index): readonly Node[] => {
    if (piece === "") return []
    if (index % 2 === 0) return [document.createTextNode(piece)]
    const code = document.createElement("code")
    code.textContent = piece
    return [code]
  })
}
