import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"

/** Whether to use colours: the flag decides, then FORCE_COLOR, NO_COLOR and NODE_DISABLE_COLORS, then the terminal. */
export function wantsColor(flag: boolean | undefined, { env, stdout }: Host): boolean {
  if (flag !== undefined) return flag
  const forced = env["FORCE_COLOR"]
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false"
  if ((env["NO_COLOR"] ?? "") !== "" || (env["NODE_DISABLE_COLORS"] ?? "") !== "") return false
  return stdout.isTerminal && env["TERM"] !== "dumb"
}

/** The same for a report; one that goes to a file has none but when they are asked for. */
export function wantsColorIn({ color, outputFile }: Pick<Arguments, "color" | "outputFile">, host: Host): boolean {
  return wantsColor(color, host) && (outputFile === undefined || color === true)
}
