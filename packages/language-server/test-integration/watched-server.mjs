// The server, from source, and a note of when it begins to work on each version of a document. Started by latency.mjs.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { loadLibrary } from "../../repo/scripts/load-library.mjs"

const { createNodeHost, startServer } = await loadLibrary(["language-server/src/index.ts", "language-server/src/node.ts"])
const connection = createConnection(ProposedFeatures.all)
const host = createNodeHost()
/** Milliseconds of the machine's clock, by version. */
const begun = new Map()
let version = 0

const follow = connection.onDidChangeTextDocument
connection.onDidChangeTextDocument = handler =>
  follow(params => {
    version = params.textDocument.version
    return handler(params)
  })
// The server asks which day it is first of all, when it begins to work on a version.
const today = () => {
  if (!begun.has(version)) begun.set(version, Number(process.hrtime.bigint()) / 1e6)
  return host.today()
}
process.on("message", () => process.send([...begun]))
startServer(connection, { host: { ...host, today }, version: "0.0.0" })
