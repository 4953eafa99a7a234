/** `Object.entries` with the keys' own type: label tables and additions to them have no other keys. */
export function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>> | undefined): [K, V][] {
  return Object.entries(record ?? {}) as [K, V][]
}
