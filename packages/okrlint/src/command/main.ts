import { ConfigError } from "@okrlint/config"
import manifest from "../../package.json" with { type: "json" }
import { escapeLines } from "../format/escape.ts"
import { guardWorkflowCommands } from "../format/guard-workflow-commands.ts"
import { GitError } from "../git/git-error.ts"
import { HistoryError } from "../history/history-error.ts"
import type { ExitCode, Host } from "./host.ts"
import { runLint } from "./lint-command.ts"
import { parseArguments, type Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** Runs the command; `argv` without the program's name. Everything it says goes to the host. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await runCommand(parseArguments(argv), host)
  } catch (error) {
    const message = `${describeError(error)}\n`
    host.stderr.write(host.env["GITHUB_ACTIONS"] === "true" ? guardWorkflowCommands(message, "text") : message)
    return 2
  }
}

async function runCommand(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.help) return showHelp(args, host)
  if (args.version) return print(`v${manifest.version}\n`, host)
  if (args.envInfo) return showEnvironment(args, host)
  switch (args.command) {
    case "lint":
      return runLintCommand(args, host)
    case "help": {
      const { runHelp } = await import("./help-command.ts")
      return runHelp(args, host)
    }
    case "completion": {
      const { runCompletion } = await import("./completion-command.ts")
      return runCompletion(args, host)
    }
    case "config": {
      const { runConfig } = await import("./config-command.ts")
      return runConfig(args, host)
    }
    case "init-plugin": {
      const { runInitPlugin } = await import("./init-plugin-command.ts")
      return runInitPlugin(args, host)
    }
    case "inspect": {
      const { runInspect } = await import("./inspect-command.ts")
      return runInspect(args, host)
    }
    case "diff": {
      const { runDiff } = await import("./diff-command.ts")
      return runDiff(args, host)
    }
    case "log": {
      const { runLog } = await import("./log-command.ts")
      return runLog(args, host)
    }
    case "audit": {
      const { runAudit } = await import("./audit-command.ts")
      return runAudit(args, host)
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

/** Linting, or what its options ask for instead. */
async function runLintCommand(args: Arguments, host: Host): Promise<ExitCode> {
  if (args.mcp) {
    const { runMcp } = await import("./mcp-command.ts")
    return runMcp(args, host)
  }
  if (args.init) {
    const { runInit } = await import("./init-command.ts")
    return runInit(args, host)
  }
  if (args.printConfig === undefined) return runLint(args, host)
  const { runPrintConfig } = await import("./print-config-command.ts")
  return runPrintConfig(args.printConfig, args, host)
}

async function showHelp({ command }: Arguments, host: Host): Promise<ExitCode> {
  const { renderCommandHelp } = await import("./help.ts")
  return print(renderCommandHelp(command), host)
}

async function showEnvironment(args: Arguments, host: Host): Promise<ExitCode> {
  const { renderEnvironment } = await import("./environment.ts")
  return print(await renderEnvironment(args, host), host)
}

function print(text: string, { stdout }: Host): ExitCode {
  stdout.write(text)
  return 0
}

function describeError(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof HistoryError || error instanceof GitError)
    return escapeLines(error.message)
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `okrlint failed; this is a fault of okrlint, and a report of it is welcome.\n${escapeLines(details)}`
}
