import { build } from "esbuild"
import { basename } from "node:path"
import { writeScript } from "./write-script.mjs"

/** Packages that most runs do without, by what is used of them. */
const exportsOf = {
  yaml: ["parse", "parseDocument"],
  re2js: ["RE2JS"],
  "jsonc-parser": ["parse", "printParseErrorCode"],
  "decode-named-character-reference": ["decodeNamedCharacterReference"],
  zod: ["z"],
}

/**
 * Files of our own that most runs do without, too: what brings micromark, where the native parser serves, and the words for kinds of
 * languages that a page has to speak first.
 */
const sourceParts = {
  "./parse-piece.ts": ["parsePiece"],
  "./de-kinds.ts": ["germanKinds"],
  "./es-kinds.ts": ["createSpanishKinds"],
  "./fr-kinds.ts": ["createFrenchKinds"],
  "./ja-kinds.ts": ["createJapaneseKinds"],
  "./pt-kinds.ts": ["createPortugueseKinds"],
  "./zh-kinds.ts": ["createChineseKinds"],
}

/** Modules of Node that most runs do without, and that take a while to load: functions and classes only, which can be stood in for. */
const builtins = {
  "node:crypto": ["createHash", "randomBytes"],
  "node:fs/promises": ["access", "lstat", "mkdir", "open", "readdir", "readFile", "realpath", "rename", "rm", "stat", "writeFile"],
  "node:module": ["createRequire"],
  "node:os": ["arch", "availableParallelism", "platform", "release"],
  "node:worker_threads": ["Worker"],
}

const partNames = [...Object.keys(exportsOf), ...Object.keys(sourceParts), ...Object.keys(builtins)]

/** zod brings its messages in fifty languages, a third of a megabyte that nothing asks for. */
export const englishMessagesOnly = {
  name: "english-messages-only",
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export { default as en } from "./en.js"' })),
}

/** The native parser's tree reader would bring its own search for the binary; okrlint looks for it itself. */
export const withoutBinary = {
  name: "without-binary",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^#binding$/ }, () => ({ path: "binding", namespace: "no-binary", sideEffects: false }))
    onLoad({ filter: /./, namespace: "no-binary" }, () => ({ contents: "module.exports = {}" }))
  },
}

/**
 * Takes modules of Node as CommonJS does. To import `node:fs` into an ES module, Node reads every property of it, and with that loads
 * its streams, which takes longer than a page without goals.
 */
export const withoutFacades = {
  name: "without-facades",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "builtin" }))
    onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({ contents: `module.exports = process.getBuiltinModule("${path}")` }))
  },
}

/**
 * Keeps some packages out of a bundle: each becomes a script of its own in a folder, which is loaded when one of its functions is
 * first called, also where the source imports it at the top, since synchronous code has no other way to load late. The same goes for
 * some modules of Node.
 */
export function createLazyParts(folder, options) {
  return {
    name: "lazy-parts",
    setup: ({ onResolve, onLoad, resolve }) => {
      onResolve(
        { filter: new RegExp(`^(?:${partNames.map(name => name.replaceAll(".", "\\.")).join("|")})$`) },
        async ({ path: name, resolveDir, kind, namespace, pluginData }) => {
          if (pluginData === "itself") return undefined
          if (namespace === "lazy-builtin") return { path: name, external: true }
          if (name in builtins) return { path: name, namespace: "lazy-builtin", sideEffects: false }
          const { path } = await resolve(name, { resolveDir, kind, pluginData: "itself" })
          return { path: name, namespace: "lazy-part", pluginData: { path } }
        },
      )
      onLoad({ filter: /./, namespace: "lazy-builtin" }, ({ path: name }) => ({ contents: standInFor(builtins[name], name) }))
      onLoad({ filter: /./, namespace: "lazy-part" }, async ({ path: name, pluginData }) => {
        const exports = exportsOf[name] ?? sourceParts[name]
        const file = writeScript(folder, basename(name, ".ts"), await bundlePart(exports, pluginData.path, options))
        return { contents: standInFor(exports, `./${file}`) }
      })
    },
  }
}

async function bundlePart(exports, path, options) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `export { ${exports.join(", ")} } from ${JSON.stringify(path)}`, resolveDir: import.meta.dirname },
    plugins: [englishMessagesOnly],
  })
  return outputFiles[0].text
}

/** A stand-in is called, constructed and asked for properties as what it stands for. */
function standInFor(exports, path) {
  return `let part
const load = key => (part ??= require("${path}"))[key]
const standIn = key =>
  new Proxy(function () {}, {
    apply: (_, self, args) => Reflect.apply(load(key), self, args),
    construct: (_, args) => Reflect.construct(load(key), args),
    get: (_, property) => load(key)[property],
    has: (_, property) => property in load(key),
  })
${exports.map(key => `export const ${key} = standIn("${key}")`).join("\n")}
`
}
