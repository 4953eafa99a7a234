import { chooseDefaultFormat } from "../format/choose-default-format.ts"
import { count } from "../format/summary.ts"
import type { OKRLint } from "../node/okrlint.ts"
import type { Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import type { RunOutcome } from "./run-outcome.ts"

/** What a hint depends on. */
export interface NextStepContext {
  readonly args: Arguments
  readonly host: Pick<Host, "env" | "stdout">
  readonly okrlint: Pick<OKRLint, "findConfigFile">
}

/** What to do next, for somebody who runs `okrlint` alone where no config is; undefined for everybody else, and in CI. */
export async function describeNextStep(
  { files, problems, filePaths }: RunOutcome,
  { args, host, okrlint }: NextStepContext,
): Promise<string | undefined> {
  if (!isBare(args) || files === 0 || isForMachines(args, host)) return undefined
  const places = [undefined, ...filePaths]
  const configs = await Promise.all(places.map(place => okrlint.findConfigFile(place)))
  if (configs.some(config => config !== undefined)) return undefined
  return problems > 0
    ? "No config is here, so the preset `recommended` applied. Next: `okrlint --init` writes a config for the documents that hold goals."
    : `Nothing was found in ${count(files, "Markdown file")}. Next: \`okrlint inspect\` shows the goals in them and how each is read.`
}

/** Whether nothing was asked for: no paths, no config, no choice of files. */
function isBare({ operands, stdin, staged, changed, config, configLookup, diff, quiet, passOnNoPatterns }: Arguments): boolean {
  const isPlain = operands.length === 0 && config === undefined && configLookup
  return isPlain && ![stdin, staged, changed, diff, quiet, passOnNoPatterns].includes(true)
}

function isForMachines({ format }: Arguments, { env, stdout }: NextStepContext["host"]): boolean {
  return env["CI"] !== undefined || (format ?? chooseDefaultFormat(env, stdout.isTerminal)) !== "stylish"
}
