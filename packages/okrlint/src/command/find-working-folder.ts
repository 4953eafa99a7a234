/** The working folder of this process; undefined when it has been removed. */
export function findWorkingFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
