import { availableParallelism } from "node:os"

/** How many threads check texts: a number, as many as pay, or the main one alone. */
export type Concurrency = number | "auto" | "off"

/** Texts for each thread before `auto` starts any beside the main one: below, starting cold and compiling anew eats what it saves. */
const textsPerThread = 150

/** Processors for each thread: Node compiles in threads of its own, and those keep a second processor as busy as the work itself does. */
const processorsPerThread = 2

/** The number of workers beside the main thread, which checks texts, too; the figures are from `packages/bench/cache-and-workers.mjs`. */
export function countWorkers(concurrency: Concurrency, texts: number, processors = availableParallelism()): number {
  if (concurrency === "off" || texts < 2) return 0
  const most = Math.min(Math.floor(processors / processorsPerThread), Math.floor(texts / textsPerThread))
  const threads = concurrency === "auto" ? most : Math.min(concurrency, texts)
  return threads < 2 || isInWorker() ? 0 : threads - 1
}

/** A worker that started workers would never end. Asked for here, since most runs do without the module. */
function isInWorker(): boolean {
  return !process.getBuiltinModule("node:worker_threads").isMainThread
}
