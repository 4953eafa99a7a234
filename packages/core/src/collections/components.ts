/** What belongs together when pairs of so many things do, by their indexes: for each the first of those that pairs join it with. */
export function findComponents(count: number, pairs: Iterable<readonly [number, number]>): readonly number[] {
  const parents = Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  for (const [a, b] of pairs) {
    const [first, second] = [rootOf(a), rootOf(b)]
    parents[Math.max(first, second)] = Math.min(first, second)
  }
  return parents.map((_, index) => rootOf(index))
}
