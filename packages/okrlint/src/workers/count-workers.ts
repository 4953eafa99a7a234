import { availableParallelism } from "node:os"
import { isMainThread } from "node:worker_threads"

/** How many threads check texts, as in ESLint: a number, as many as pay, or none beside the main one. */
export type Concurrency = number | "auto" | "off"

/**
 * Texts for each worker before `auto` starts any: a worker starts cold and compiles again what the main thread has compiled. Chosen
 * with care, not measured to be the best: `node packages/bench/cache-and-workers.mjs` compares on the machine at hand.
 */
const textsPerWorker = 500

/** The number of workers for texts that have to be checked; 0 for the main thread alone. */
export function countWorkers(concurrency: Concurrency, texts: number, processors = availableParallelism()): number {
  if (concurrency === "off" || !isMainThread) return 0 // a worker that started workers would never end
  const most = concurrency === "auto" ? Math.min(processors, Math.floor(texts / textsPerWorker)) : Math.min(concurrency, texts)
  return most < 2 ? 0 : most
}
