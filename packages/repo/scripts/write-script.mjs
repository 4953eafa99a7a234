import { createHash } from "node:crypto"
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * What esbuild has to do so that its output is one expression: a function of `require`, `__import` and `__path` that gives the exports.
 * A script that was compiled earlier cannot import by itself and does not know where it lies, so it is handed both.
 */
export const scriptOptions = {
  write: false,
  format: "cjs",
  external: ["jiti", "./*.cjs"],
  define: { "import.meta.url": "__path" },
  banner: { js: "(function(require,__import,__path){const module={};" },
  footer: { js: "return module.exports})" },
}

/** Writes a bundle as a script in ASCII, which is read byte by byte, under a name that tells its text; gives the name. */
export function writeScript(folder, name, bundled) {
  const text = shortenModuleNames(escapePatterns(bundled)).replace(/(?<![.\w$])import\(/g, "__import(")
  const file = `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.cjs`
  const path = join(folder, file)
  // Another run may read the file at the same time.
  writeFileSync(`${path}.${process.pid}`, text)
  renameSync(`${path}.${process.pid}`, path)
  return file
}

/** esbuild names each module after its path, for profiles; the engine would take seven hundred long names into its table at each start. */
function shortenModuleNames(text) {
  return text.replace(/(__esm|__commonJS)\(\{"[^"]*"\(/g, "$1({m(")
}

/** esbuild escapes all but the letters of patterns. */
function escapePatterns(text) {
  const escaped = /\\[^\0-\x7f]/.exec(text)
  if (escaped !== null) throw new Error(`Unexpected backslash before \`${escaped[0].slice(1)}\` in a pattern, which needs none.`)
  return text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
