import manifest from "../../package.json" with { type: "json" }
import { runServer } from "./run-server.ts"

const code = runServer({ argv: process.argv.slice(2), version: manifest.version, print: text => process.stdout.write(text) })
if (code !== undefined) process.exitCode = code
