import { build } from "esbuild"
import { cpSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { englishMessagesOnly } from "../../repo/scripts/bundle-parts.mjs"
import { packedTables } from "../../repo/scripts/packed-tables.mjs"
import { lateParts } from "./late-parts.mjs"
import { withoutLimits } from "./without-limits.mjs"

const root = join(import.meta.dirname, "..")

/** Writes the playground into a folder, which is emptied first: `index.html` and what it loads, under any base path. */
export async function buildPlayground(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, "static"), folder, { recursive: true })
  const common = {
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    chunkNames: "parts/[name]-[hash]",
  }
  const page = { ...common, entryPoints: { playground: join(root, "src/index.ts") } }
  const worker = {
    ...common,
    entryPoints: { worker: join(root, "src/linting/worker.ts") },
    conditions: ["source", "worker"],
    plugins: [lateParts, packedTables, withoutLimits, englishMessagesOnly],
  }
  await Promise.all([build(page), build(worker)])
}
