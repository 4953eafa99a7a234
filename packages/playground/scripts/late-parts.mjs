/** Packages that the worker loads when a text needs them, by what is used of them at the top of a file. */
const exportsOf = {
  yaml: ["parseDocument"],
  "decode-named-character-reference": ["decodeNamedCharacterReference"],
}

const names = new RegExp(`^(?:${Object.keys(exportsOf).join("|")})$`)

/**
 * Keeps some packages out of a bundle's first file. A static import gets a stand-in with the same functions; `import()` of the package
 * brings the real one and puts it into the stand-in, which throws when it is asked before.
 */
export const lateParts = {
  name: "late-parts",
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: names }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (pluginData === "itself") return undefined
      if (kind !== "dynamic-import") return { path: name, namespace: "stand-in", sideEffects: false }
      const { path } = await resolve(name, { kind, resolveDir, pluginData: "itself" })
      return { path: name, namespace: "filler", pluginData: { path } }
    })
    onResolve({ filter: /^stand-in:/ }, ({ path }) => ({ path: path.slice("stand-in:".length), namespace: "stand-in" }))
    onLoad({ filter: /./, namespace: "stand-in" }, ({ path: name }) => ({ contents: standInFor(name) }))
    onLoad({ filter: /./, namespace: "filler" }, ({ path: name, pluginData }) => ({
      contents: `import { fill } from "stand-in:${name}"\nimport { ${exportsOf[name].join(", ")} } from ${JSON.stringify(pluginData.path)}\nfill({ ${exportsOf[name].join(", ")} })`,
      resolveDir: import.meta.dirname,
    }))
  },
}

function standInFor(name) {
  const functions = exportsOf[name].map(
    key => `export function ${key}(...given) {
  if (part === undefined) throw new Error("${name} is asked before it is loaded.")
  return part.${key}(...given)
}`,
  )
  return `let part\nexport function fill(real) {\n  part = real\n}\n${functions.join("\n")}`
}
