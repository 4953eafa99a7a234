/** Files open at one time; systems allow a process some hundreds. */
const batchSize = 64

/** Works on many files, some at a time; what comes back is in their order. */
export async function mapInBatches<T, R>(items: Iterable<T>, map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let batch: Promise<R>[] = []
  for (const item of items) {
    batch.push(map(item))
    if (batch.length < batchSize) continue
    results.push(...(await Promise.all(batch)))
    batch = []
  }
  results.push(...(await Promise.all(batch)))
  return results
}
