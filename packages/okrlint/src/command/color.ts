import type { Host } from "./host.ts"

/** Whether to use colours: the flag decides, then FORCE_COLOR, NO_COLOR and NODE_DISABLE_COLORS, then the terminal. */
export function wantsColor(flag: boolean | undefined, { env, stdout }: Host): boolean {
  if (flag !== undefined) return flag
  const forced = env["FORCE_COLOR"]
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false"
  if ((env["NO_COLOR"] ?? "") !== "" || (env["NODE_DISABLE_COLORS"] ?? "") !== "") return false
  return stdout.isTerminal && env["TERM"] !== "dumb"
}
