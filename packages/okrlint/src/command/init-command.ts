import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"

export async function runInit(_args: Arguments, _host: Host): Promise<ExitCode> {
  return 0
}
