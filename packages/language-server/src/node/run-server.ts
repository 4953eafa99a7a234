import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { startServer } from "../server/start-server.ts"
import { createNodeHost } from "./node-host.ts"

const usage = `Usage: okrlint-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

Serves okrlint to one editor over the given channel.

  --stdio      over standard input and output, as most editors want it
  --node-ipc   over the channel of a Node process that forked this one
  --socket     over a TCP port of this machine that the editor listens on
  --pipe       over a named pipe that the editor listens on
  --help       prints this
  --version    prints the version
`

/** What the server's process is started with. */
export interface ServerProcess {
  readonly argv: readonly string[]
  readonly version: string
  readonly print: (text: string) => void
}

/** Serves the editor that started this process; the exit code, or undefined while the server runs. */
export function runServer({ argv, version, print }: ServerProcess): number | undefined {
  if (argv.includes("--version")) return say(`${version}\n`, print)
  if (argv.includes("--help")) return say(usage, print)
  if (!argv.some(isChannel)) {
    print(usage)
    return 2
  }
  const connection = createConnection(ProposedFeatures.all)
  // One document's fault must not take the others' findings away.
  process.on("uncaughtException", error => connection.console.error(`okrlint met a fault: ${error.stack ?? error.message}`))
  process.on("unhandledRejection", reason => connection.console.error(`okrlint met a fault: ${String(reason)}`))
  startServer(connection, { host: createNodeHost(), version })
  return undefined
}

function isChannel(argument: string): boolean {
  return argument === "--stdio" || argument === "--node-ipc" || argument.startsWith("--socket") || argument.startsWith("--pipe")
}

function say(text: string, print: (text: string) => void): number {
  print(text)
  return 0
}
