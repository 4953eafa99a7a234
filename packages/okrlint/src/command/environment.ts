import { arch, platform, release } from "node:os"
import { loadFastParser } from "../node/native-parser/load-fast-parser.ts"
import { OKRLint } from "../node/okrlint.ts"
import type { Host } from "./host.ts"
import { toConfigOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"

/** What a report of a fault should say: versions, the system, which parser reads pages, and which config counts in the working folder. */
export async function renderEnvironment(args: Arguments, host: Host): Promise<string> {
  const config = await new OKRLint(await toConfigOptions(args, host)).findConfigFile()
  const facts = [
    ["okrlint", `v${OKRLint.version}`],
    ["Node.js", process.version],
    ["System", `${platform()} ${release()} ${arch()}`],
    [
      "Parser",
      (await loadFastParser()) === undefined ? "micromark; no native parser is installed" : "native, and micromark where they may differ",
    ],
    ["Config", config ?? "none, the preset `recommended` applies"],
  ] as const
  return facts.map(([name, value]) => `${`${name}:`.padEnd(9)}${value}\n`).join("")
}
