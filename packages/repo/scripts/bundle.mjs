import { build } from "esbuild"
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, parse } from "node:path"
import { fileURLToPath } from "node:url"
import { createLazyParts, englishMessagesOnly, withoutBinary, withoutFacades } from "./bundle-parts.mjs"
import { packedTables } from "./packed-tables.mjs"
import { scriptOptions, writeScript } from "./write-script.mjs"

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")

/** Where the bundled command is written; what it loads lies in the folder `okrlint` beside it. */
export const bundlePath = join(root, "packages/okrlint/dist/okrlint.cjs")

/** Where the bundled language server is written. */
export const serverBundlePath = join(root, "packages/language-server/dist/okrlint-language-server.js")

const requireFromOkrlint = createRequire(join(root, "packages/okrlint/package.json"))

/** `yaml` is taken in its ES module form: the CommonJS one asks for Node modules at run time. */
const yaml = join(dirname(requireFromOkrlint.resolve("yaml/package.json")), "browser/index.js")

/** What all bundles have in common. */
export const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Not for every version of Unicode, esbuild thinks, and writes each such pattern as a call that makes it anew wherever it is used.
  supported: { "regexp-unicode-property-escapes": true },
  conditions: ["source"],
  mainFields: ["module", "main"],
  alias: { yaml },
  legalComments: "none",
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
}

/**
 * Bundles the command with everything it needs: a short CommonJS file that starts it, its loader, the program, and the
 * packages that most runs do without, each a file. To load one ES module, Node first loads all that it has for
 * them. See docs/decisions/0005-compiled-form.md.
 */
export async function bundleCommand(outfile = bundlePath) {
  await bundleStarted(outfile, {
    program: join(root, "packages/okrlint/src/command/program.ts"),
    entry: join(root, "packages/okrlint/src/command/entry.ts"),
    format: "cjs",
  })
}

/** Bundles the language server in the same form: `import.meta` names the folder beside it. */
export async function bundleLanguageServer(outfile = serverBundlePath) {
  await bundleStarted(outfile, {
    program: join(root, "packages/language-server/src/node/program.ts"),
    entry: join(root, "packages/language-server/src/node/main.ts"),
    format: "esm",
  })
}

/** A program in a folder that has the name of the file that starts it. */
async function bundleStarted(outfile, { program, entry, format }) {
  const folder = join(dirname(outfile), parse(outfile).name)
  const started = Date.now()
  mkdirSync(folder, { recursive: true })
  const scripts = {
    program: writeScript(folder, "program", await bundleProgram(folder, program)).replace(/\.cjs$/, ""),
    loader: writeScript(folder, "loader", await bundleLoader()).replace(/\.cjs$/, ""),
  }
  await build({
    ...common,
    entryPoints: [entry],
    outfile,
    format,
    define: { OKRLINT_SCRIPTS: JSON.stringify(scripts) },
    plugins: [packedTables, withoutFacades],
    banner: { js: "#!/usr/bin/env node" },
  })
  removeOlder(folder, started)
}

async function bundleProgram(folder, entryPoint) {
  const options = { ...common, ...scriptOptions }
  const plugins = [createLazyParts(folder, options), packedTables, englishMessagesOnly, withoutBinary]
  const { outputFiles } = await build({ ...options, entryPoints: [entryPoint], plugins })
  return outputFiles[0].text
}

/** Apart from the entry, because it takes modules of Node that are not loaded yet, and a hook's run can often do without. */
async function bundleLoader() {
  const entryPoints = [join(root, "packages/okrlint/src/command/load-program.ts")]
  const { outputFiles } = await build({ ...common, entryPoints, write: false, format: "cjs" })
  return outputFiles[0].text
}

/** Scripts of earlier builds, and their compiled forms; what is young may be about to be read by a run that has just begun. */
function removeOlder(folder, time) {
  for (const file of readdirSync(folder)) {
    const script = file.replace(/^(.+-[0-9a-f]{16})-.*$/, "$1.cjs") // of which it is the compiled form
    const written = statSync(join(folder, script), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (written < time - 60_000) rmSync(join(folder, file), { force: true })
  }
}

/** Bundles the VS Code extension; the editor gives it `vscode`. */
export async function bundleExtension(outfile) {
  return build({
    entryPoints: [join(root, "packages/okrlint-vscode/src/extension.ts")],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["vscode"],
    legalComments: "none",
    minify: true,
    logLevel: "warning",
  })
}

/** Bundles a script of this repository that imports sources of its packages, so that Node can run it. */
export async function bundleForNode(entryPoint, outfile) {
  await build({
    ...common,
    entryPoints: [entryPoint],
    outfile,
    format: "esm",
    external: ["jiti"],
    plugins: [packedTables, englishMessagesOnly, withoutBinary],
  })
}
