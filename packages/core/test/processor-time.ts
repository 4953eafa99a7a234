/** Milliseconds of the processor that some work takes; other programs disturb them less than those of the clock. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The least of several runs, since other programs disturb each. */
export function leastProcessorTime(work: () => void, runs = 4): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(work)))
}
