import { build } from "esbuild"

/**
 * Works out, while bundling, what the functions of the files `packed.ts` give: tables that are made of thousands of words. A bundle
 * holds the tables in place of the words and of what makes them; from source, the functions make them when they are first called.
 */
export const packedTables = {
  name: "packed-tables",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/packed\.ts$/ }, async ({ path }) => ({
      contents: Object.entries(await load(path))
        .map(([name, pack]) => `export const ${name} = () => (${JSON.stringify(pack())})`)
        .join("\n"),
    })),
}

/** What a file of this repository exports, for scripts that need it while they bundle. */
export async function load(path) {
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
