import { join, resolve } from "node:path"
import { build } from "esbuild"
import { expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../../..")

test("the language server's browser entry needs nothing of Node", { timeout: 60_000 }, async () => {
  const { metafile, warnings } = await build({
    entryPoints: [join(root, "packages/language-server/src/browser.ts")],
    bundle: true,
    write: false,
    outdir: "unused",
    format: "esm",
    platform: "browser",
    conditions: ["source", "worker"],
    metafile: true,
    splitting: true,
    logLevel: "silent",
  })
  const nodeImports = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ path, external }) => external === true && path.startsWith("node:")).map(({ path }) => `${file} imports ${path}`),
  )
  expect(nodeImports).toEqual([])
  expect(warnings).toEqual([])
})
