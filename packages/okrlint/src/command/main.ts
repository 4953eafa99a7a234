import { ConfigError } from "@okrlint/config"
import manifest from "../../package.json" with { type: "json" }
import { escapeControls } from "../format/escape.ts"
import { renderHelp } from "./help.ts"
import type { ExitCode, Host } from "./host.ts"
import { runLint } from "./lint-command.ts"
import { parseArguments, type Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Runs the command; `argv` without the program's name. Everything it says goes to the host. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await runCommand(parseArguments(argv), host)
  } catch (error) {
    host.stderr.write(`${describeError(error)}\n`)
    return 2
  }
}

async function runCommand(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.help) return print(renderHelp(), host)
  if (args.version) return print(`v${manifest.version}\n`, host)
  switch (args.command) {
    case "lint":
      return args.printConfig === undefined ? runLint(args, host) : runPrint(args.printConfig, args, host)
    case "config": {
      const { runConfig } = await import("./config-command.ts")
      return runConfig(args, host)
    }
    case "inspect": {
      const { runInspect } = await import("./inspect-command.ts")
      return runInspect(args, host)
    }
    case "rules": {
      const { runRules } = await import("./rules-command.ts")
      return runRules(args, host)
    }
    case "explain": {
      const { runExplain } = await import("./explain-command.ts")
      return runExplain(args, host)
    }
  }
}

async function runPrint(path: string, args: Arguments, host: Host): Promise<ExitCode> {
  const { runPrintConfig } = await import("./print-config-command.ts")
  return runPrintConfig(path, args, host)
}

function print(text: string, { stdout }: Host): ExitCode {
  stdout.write(text)
  return 0
}

function describeError(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError) return escapeLines(error.message)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `okrlint failed; this is a fault of okrlint, and a report of it is welcome.\n${escapeLines(details)}`
}

function escapeLines(text: string): string {
  return text.split("\n").map(escapeControls).join("\n")
}
