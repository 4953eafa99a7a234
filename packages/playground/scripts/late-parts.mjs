import { basename, join } from "node:path"
import { importSource } from "../../repo/scripts/import-source.mjs"

/** Packages that few texts need, by what is used of them. */
const packages = { yaml: ["parseDocument"], "decode-named-character-reference": ["decodeNamedCharacterReference"] }

const packageNames = new RegExp(`^(?:${Object.keys(packages).join("|")})$`)

/** The word files of all languages but English, with what they bring: a text is in one language. */
const wordFile = /\/core\/src\/reading\/(?:lexicon|word-lists)\/(?!en\.)[a-z]{2}\.ts$/

const runtime = join(import.meta.dirname, "late-part.mjs")

/**
 * Leaves some modules out of the worker's first file. What imports them gets stand-ins, which say so when they are used too early; the
 * worker then has the modules loaded and begins anew, so that nothing is ever read with half of its words.
 */
export const lateParts = {
  name: "late-parts",
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /^itself:/ }, ({ path }) => ({ path: path.slice("itself:".length) }))
    onResolve({ filter: packageNames }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (pluginData === "itself") return undefined
      const { path } = await resolve(name, { kind, resolveDir, pluginData: "itself" })
      const keys = packages[name].map(key => ({ key, type: "callable" }))
      return { path: name, namespace: "late-part", sideEffects: false, pluginData: { name, path, keys } }
    })
    onResolve({ filter: /\/[a-z]{2}\.ts$/ }, async ({ path: relative, resolveDir }) => {
      const path = join(resolveDir, relative)
      if (!wordFile.test(path)) return undefined
      const name = `${basename(join(path, ".."))}/${basename(path, ".ts")}`
      return { path: name, namespace: "late-part", sideEffects: false, pluginData: { name, path, keys: await listExports(path) } }
    })
    onLoad({ filter: /./, namespace: "late-part" }, ({ pluginData }) => ({
      contents: standInFor(pluginData),
      resolveDir: import.meta.dirname,
    }))
  },
}

function standInFor({ name, path, keys }) {
  const stands = keys.map(({ key, type }) => `export const ${key} = part.${type}(${JSON.stringify(key)})`)
  return `import { createLatePart } from ${JSON.stringify(runtime)}
const part = createLatePart(${JSON.stringify(name)}, () => import(${JSON.stringify(`itself:${path}`)}))
${stands.join("\n")}`
}

/** What a word file exports: functions, or objects of words. Nothing else can have a stand-in. */
async function listExports(path) {
  return Object.entries(await importSource(path)).map(([key, value]) => {
    const type = typeof value === "function" ? "callable" : typeof value === "object" && !Array.isArray(value) ? "object" : undefined
    if (type === undefined) throw new Error(`Unexpected export \`${key}\` in ${path}, expected a function or an object of words.`)
    return { key, type }
  })
}
