import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as lexicons from "../../core/src/reading/lexicon/packed.ts"
import * as labels from "../../markdown/src/extract/labels/packed.ts"
import { root } from "./load-rules.ts"

/** What a bundle's functions give; in a process of its own, as esbuild does not run inside the test runner's sandbox. */
function readBundled(path: string): unknown {
  const script = `
    import { build } from "esbuild"
    import { packedTables } from ${JSON.stringify(join(root, "packages/repo/scripts/packed-tables.mjs"))}
    const { outputFiles } = await build({ entryPoints: [${JSON.stringify(path)}], bundle: true, write: false, format: "esm", plugins: [packedTables] })
    const bundled = await import("data:text/javascript;base64," + Buffer.from(outputFiles[0].text).toString("base64"))
    console.log(JSON.stringify(Object.fromEntries(Object.entries(bundled).map(([name, pack]) => [name, pack()]))))`
  const options = { cwd: join(root, "packages/repo"), encoding: "utf8", maxBuffer: 2 ** 24 } as const
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", script], options))
}

test.for<readonly [string, Readonly<Record<string, () => unknown>>]>([
  ["packages/core/src/reading/lexicon/packed.ts", lexicons],
  ["packages/markdown/src/extract/labels/packed.ts", labels],
])("a bundle holds what %s gives from source", { timeout: 60_000 }, ([path, source]) => {
  const given = Object.fromEntries(Object.entries(source).map(([name, pack]) => [name, pack()]))
  expect(readBundled(join(root, path))).toEqual(given)
})
