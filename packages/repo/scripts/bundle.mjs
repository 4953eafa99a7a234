import { build } from "esbuild"
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { createParts, englishMessagesOnly } from "./bundle-parts.mjs"

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")

/** Where the bundled command is written; what it loads lies in the folder `okrlint` beside it. */
export const bundlePath = join(root, "packages/okrlint/dist/okrlint.js")

/** Where the bundled language server is written. */
export const serverBundlePath = join(root, "packages/language-server/dist/okrlint-language-server.js")

const requireFromOkrlint = createRequire(join(root, "packages/okrlint/package.json"))

/** `yaml` is taken in its ES module form: the CommonJS one asks for Node modules at run time. */
const yaml = join(dirname(requireFromOkrlint.resolve("yaml/package.json")), "browser/index.js")

const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  conditions: ["source"],
  mainFields: ["module", "main"],
  alias: { yaml },
  legalComments: "none",
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
}

/**
 * Bundles the command with everything it needs: a short ES module that starts it, the program, and the packages that most runs do
 * without, each a file. See docs/decisions/0005-compiled-form.md.
 */
export async function bundleCommand(outfile = bundlePath) {
  const folder = join(dirname(outfile), "okrlint")
  const parts = createParts()
  const program = await buildProgram(parts.plugin)
  const name = `program-${createHash("sha256").update(program).digest("hex").slice(0, 16)}`
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, `${name}.cjs`), program)
  await parts.write(folder, common)
  await build({
    ...common,
    entryPoints: [join(root, "packages/okrlint/src/command/entry.ts")],
    outfile,
    format: "esm",
    define: { OKRLINT_PROGRAM: JSON.stringify(name) },
    banner: { js: "#!/usr/bin/env node" },
  })
  removeOtherPrograms(folder, name)
}

/** Another run may read the file at the same time. */
function writeWhole(path, text) {
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
}

/** Programs of earlier builds, and what they have left compiled; a young one may be about to be read by a run that has just begun. */
function removeOtherPrograms(folder, name) {
  const others = readdirSync(folder).filter(file => file.startsWith("program-") && !file.startsWith(name))
  const old = others.filter(file => Date.now() - (statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) > 60_000)
  for (const file of old) rmSync(join(folder, file), { force: true })
}

/**
 * One expression, a function of `require` and `__import`, in ASCII, so that it can be compiled as a script and read byte by byte.
 * A script that was compiled earlier cannot import by itself, so it is handed the means.
 */
async function buildProgram(plugin) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(root, "packages/okrlint/src/command/program.ts")],
    write: false,
    format: "cjs",
    external: ["jiti", "./*.cjs"],
    plugins: [plugin],
    banner: { js: "(function(require,__import){const module={};" },
    footer: { js: "return module.exports})" },
  })
  return escapePatterns(outputFiles[0].text).replace(/(?<![.\w$])import\(/g, "__import(")
}

/** esbuild escapes all but the letters of patterns. */
function escapePatterns(text) {
  const escaped = /\\[^\0-\x7f]/.exec(text)
  if (escaped !== null) throw new Error(`Unexpected backslash before \`${escaped[0].slice(1)}\` in a pattern, which needs none.`)
  return text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
}

/**
 * Bundles the language server into one ES module, which is started once and then stays; its protocol library is CommonJS and asks for
 * Node's modules, which needs a `require`.
 */
export async function bundleLanguageServer(outfile = serverBundlePath) {
  const banner = 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);'
  return build({
    ...common,
    entryPoints: [join(root, "packages/language-server/src/node/main.ts")],
    outfile,
    format: "esm",
    external: ["jiti"],
    plugins: [englishMessagesOnly],
    banner: { js: banner },
  })
}
