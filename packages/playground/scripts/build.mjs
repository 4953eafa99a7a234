// Builds the playground as static files: node scripts/build.mjs [FOLDER]
import { fileURLToPath } from "node:url"
import { buildPlayground } from "./build-playground.mjs"

await buildPlayground(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)))
