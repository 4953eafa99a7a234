/** A place in a plan by its labels: `O2`, `KR1.2`, `O2-KR3`. */
export interface LabelPath {
  /** Number of the objective, as written. */
  readonly objective?: string
  /** Number of the key result, as written. */
  readonly keyResult?: string
}

const path = /^(?:O(?:bj(?:ective)?)?[\s-]?(\d+)[\s\-–./:]*)?(?:KR[\s-]?(\d+(?:\.\d+)*))?$/i

/** Reads a text that names a goal by its labels and says nothing else; undefined for any other text. */
export function readLabelPath(text: string): LabelPath | undefined {
  const [, objective, keyResult] = path.exec(text.trim()) ?? []
  if (objective === undefined && keyResult === undefined) return undefined
  return { ...(objective !== undefined && { objective }), ...(keyResult !== undefined && { keyResult }) }
}

/** The number of a label as written (`KR 1.2` is `1.2`); undefined for a label without one. */
export function readLabelNumber(label: string | undefined): string | undefined {
  return /\d+(?:\.\d+)*/.exec(label?.normalize("NFKC") ?? "")?.[0]
}
