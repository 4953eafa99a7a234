/** Files open at one time; systems allow a process some hundreds. */
const batchSize = 64

/** Works on many files, some at a time; what comes back is in their order. */
export async function mapInBatches<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += batchSize)
    results.push(...(await Promise.all(items.slice(from, from + batchSize).map(map))))
  return results
}
