import { importSource } from "./import-source.mjs"

/**
 * Works out, while bundling, what the functions of the files `packed.ts` give: tables that are made of thousands of words. A bundle
 * holds the tables in place of the words and of what makes them; from source, the functions make them when they are first called.
 */
export const packedTables = {
  name: "packed-tables",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/packed\.ts$/ }, async ({ path }) => ({
      contents: Object.entries(await importSource(path))
        .map(([name, pack]) => `export const ${name} = () => (${JSON.stringify(pack())})`)
        .join("\n"),
    })),
}
