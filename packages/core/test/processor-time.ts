/** Milliseconds of the processor that some work takes; other programs disturb them less than those of the clock. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
