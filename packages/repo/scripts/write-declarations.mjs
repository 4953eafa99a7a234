import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { dirname, join, relative, sep } from "node:path"
import { rollup } from "rollup"
import { dts } from "rollup-plugin-dts"
import ts from "typescript"
import { root } from "./bundle.mjs"
import { mayBeNamed } from "./published-packages.mjs"

const packages = join(root, "packages")

/** The compiler of this package. TypeScript 7, which checks types, now and then leaves out files on a busy machine and ends with 0. */
const tsc = join(root, "packages/repo/node_modules/typescript/bin/tsc")

/** How third-party declarations are looked for. */
const resolution = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }

/**
 * Writes the declarations of what packages export: the compiler makes one for each source file, and they are put together so that
 * nothing is named which npm does not install.
 *
 * @throws {Error} when the compiler finds an error; it has said which.
 */
export async function writeDeclarations(publishedPackages) {
  const cache = join(root, "node_modules/.cache")
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, "declarations-"))
  try {
    compile(publishedPackages, folder)
    for (const published of publishedPackages) await putTogether(published, publishedPackages, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compile(publishedPackages, folder) {
  const project = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { rootDir: packages, outDir: folder, declaration: true, emitDeclarationOnly: true, noCheck: true, types: ["node"] },
    files: publishedPackages.flatMap(({ entries }) => Object.values(entries)),
  }
  const path = join(folder, "tsconfig.json")
  writeFileSync(path, JSON.stringify(project))
  const { status } = spawnSync(process.execPath, [tsc, "-p", path], { stdio: "inherit" })
  if (status !== 0) throw new Error("The compiler found errors.")
}

async function putTogether(published, publishedPackages, folder) {
  const input = mapValues(published.entries, source => declarationOf(source, folder))
  if (Object.keys(input).length === 0) return
  const bundle = await rollup({
    input,
    logLevel: "silent",
    plugins: [findDeclarations({ published, publishedPackages, folder }), dts({ respectExternal: true })],
  })
  await bundle.write({
    dir: join(published.folder, "dist"),
    format: "es",
    entryFileNames: "[name].d.ts",
    chunkFileNames: "chunks/[name]-[hash].d.ts",
  })
  await bundle.close()
}

function findDeclarations({ published, publishedPackages, folder }) {
  const sources = new Map(publishedPackages.flatMap(({ exported }) => Object.entries(exported).map(([id, { source }]) => [id, source])))
  return {
    name: "find-declarations",
    resolveId(id, importer) {
      if (importer === undefined) return id
      const isOurs = importer.startsWith(folder)
      if (id.startsWith(".") && isOurs) return join(dirname(importer), id).replace(/\.ts$/, ".d.ts")
      if (isBuiltin(id) || (isOurs && mayBeNamed(published, id))) return { id, external: true }
      if (sources.has(id)) return declarationOf(sources.get(id), folder)
      const from = isOurs ? join(packages, relative(folder, importer).split(sep)[0], "src/any.ts") : importer
      return ts.resolveModuleName(id, from, resolution, ts.sys).resolvedModule?.resolvedFileName
    },
  }
}

function declarationOf(source, folder) {
  return join(folder, relative(packages, source)).replace(/\.ts$/, ".d.ts")
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}
