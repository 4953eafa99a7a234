import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { ExitCode, Host } from "./host.ts"
import { toConfigOptions, type ConfigOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** What the server of the Model Context Protocol goes by. */
export interface McpOptions extends Omit<ConfigOptions, "now"> {
  /** ISO day that counts as today; the present day of each call when undefined. */
  readonly now: string | undefined
  /** Folders that may be read; those of the client, or the working folder, when empty. */
  readonly folders: readonly string[]
}

/** What `@okrlint/mcp` exports. */
interface McpModule {
  serve(options: McpOptions): Promise<void>
}

const packageName = "@okrlint/mcp"

/**
 * `okrlint --mcp [DIR…]`: serves language models on the standard input and output until they close it. The server is a package of its own, so
 * that who does not need it installs and loads nothing for it.
 *
 * @throws {UsageError} when the package is not installed.
 */
export async function runMcp(args: Arguments, host: Host): Promise<ExitCode> {
  const module = findServer(host.cwd)
  if (module === undefined)
    throw new UsageError(`Option \`--mcp\` needs the package \`${packageName}\`: \`npm install --save-dev ${packageName}\`.`)
  const { serve } = (await import(pathToFileURL(module).href)) as McpModule // by its name
  await serve({ ...(await toConfigOptions(args, host)), now: args.now, folders: args.operands })
  return 0
}

/** Beside okrlint, or where it was started. */
function findServer(cwd: string): string | undefined {
  for (const from of [import.meta.url, join(cwd, "any.js")]) {
    try {
      return createRequire(from).resolve(packageName)
    } catch {
      // not there
    }
  }
  return undefined
}
