/** A part of the linter that the build has left out of the worker's first file; see `scripts/late-parts.mjs`. */
interface LatePart {
  /** Whether it was used before it was there. What was made of it then is worthless, and so is everything that was kept meanwhile. */
  readonly isMissed: boolean
  load(): Promise<void>
}

/** Names of the parts that were missed. */
export function listMissedParts(): string[] {
  return [...knownParts()].flatMap(([name, { isMissed }]) => (isMissed ? [name] : []))
}

/** Loads parts by name; a name that is not known is passed over. */
export async function loadParts(names: readonly string[]): Promise<void> {
  const parts = knownParts()
  await Promise.all(names.map(name => parts.get(name)?.load()))
}

/** None where nothing was bundled. */
function knownParts(): ReadonlyMap<string, LatePart> {
  const { okrlintLateParts } = globalThis as { readonly okrlintLateParts?: ReadonlyMap<string, LatePart> } // put there by the build
  return okrlintLateParts ?? new Map()
}
