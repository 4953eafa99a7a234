/** Items by a key, in the order the keys first come. Node 20 has no `Map.groupBy`. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The items in groups with the same key, in order of appearance. */
export function listGroups<T>(items: Iterable<T>, keyOf: (item: T) => unknown): T[][] {
  return [...groupBy(items, keyOf).values()]
}
