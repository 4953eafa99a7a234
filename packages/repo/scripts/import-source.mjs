import { build } from "esbuild"

/** What a TypeScript file of this repository exports, for scripts that need it while they bundle. */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["source"],
    logLevel: "warning",
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`)
}
