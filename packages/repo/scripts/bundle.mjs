import { build } from "esbuild"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..")

/** Where the bundled command is written. */
export const bundlePath = join(root, "packages/okrlint/dist/okrlint.js")

/** Where the bundled language server is written. */
export const serverBundlePath = join(root, "packages/language-server/dist/okrlint-language-server.js")

/** zod brings its messages in fifty languages, a third of a megabyte that would be read on every start. */
const englishMessagesOnly = {
  name: "english-messages-only",
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export { default as en } from "./en.js"' })),
}

/** What is bundled, and what of it only. */
function bundle({ entry, outfile, banner }) {
  const requireFromOkrlint = createRequire(join(root, "packages/okrlint/package.json"))
  const yaml = join(dirname(requireFromOkrlint.resolve("yaml/package.json")), "browser/index.js")
  return build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["source"],
    mainFields: ["module", "main"],
    alias: { yaml },
    external: ["jiti"],
    plugins: [englishMessagesOnly],
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: banner },
    metafile: true,
    logLevel: "warning",
  })
}

/**
 * Bundles the command with everything it needs into one ES module. Modules behind `import()` stay in the file and are
 * evaluated when first asked for. `yaml` is taken in its ES module form: the CommonJS one asks for Node modules at run time.
 */
export async function bundleCommand(outfile = bundlePath) {
  return bundle({ entry: "packages/okrlint/src/command/entry.ts", outfile, banner: "#!/usr/bin/env node" })
}

/** Bundles the language server; its protocol library is CommonJS and asks for Node's modules, which needs a `require`. */
export async function bundleLanguageServer(outfile = serverBundlePath) {
  const banner = 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);'
  return bundle({ entry: "packages/language-server/src/node/main.ts", outfile, banner })
}
