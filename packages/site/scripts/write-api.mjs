import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Application } from "typedoc"
import { root } from "../../repo/scripts/bundle.mjs"

/** What the library's pages tell of: each entry point that people import. */
const entryPoints = {
  okrlint: "packages/okrlint/src/index.ts",
  "okrlint/config": "packages/okrlint/src/config.ts",
  "okrlint/universal": "packages/okrlint/src/universal.ts",
  "okrlint/testing": "packages/okrlint/src/testing.ts",
  "@okrlint/core": "packages/core/src/index.ts",
  "@okrlint/core/model": "packages/core/src/model/index.ts",
  "@okrlint/core/reading": "packages/core/src/reading/index.ts",
  "@okrlint/markdown": "packages/markdown/src/index.ts",
  "@okrlint/config": "packages/config/src/index.ts",
}

/** Writes a page for each entry point, from the doc comments of what it exports. */
export async function writeApi(folder, scratch) {
  const tsconfig = join(scratch, "tsconfig.json")
  writeFileSync(
    tsconfig,
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { noEmit: true, types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
      files: Object.values(entryPoints).map(path => join(root, path)),
    }),
  )
  const app = await Application.bootstrapWithPlugins({
    entryPoints: Object.values(entryPoints).map(path => join(root, path)),
    tsconfig,
    name: "API",
    basePath: root,
    outputs: [{ name: "markdown", path: folder }],
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    hideGenerator: true,
    githubPages: false,
    logLevel: "Error",
    // Types are checked by the repository's own compiler, which is a newer one.
    skipErrorChecking: true,
    router: "module",
    entryFileName: "index",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    expandObjects: false,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeDeclarationFormat: "table",
    enumMembersFormat: "table",
    tableColumnSettings: { hideSources: true, hideInherited: true },
  })
  const project = await app.convert()
  if (project === undefined) throw new Error("The doc comments could not be read; typedoc says why above.")
  nameModules(project)
  await app.generateOutputs(project)
  if (app.logger.hasErrors()) throw new Error("The pages of the library could not be written; typedoc says why above.")
}

/** Modules are called what people import, not what their files are called. */
function nameModules(project) {
  const names = new Map(Object.entries(entryPoints).map(([name, path]) => [join(root, path), name]))
  for (const module of project.children ?? []) {
    const file = project.files.getReflectionPath(module) ?? project.getSymbolIdFromReflection(module)?.fileName
    const name = names.get(file)
    if (name === undefined) throw new Error(`Unexpected module \`${module.name}\` of ${file}, an entry point was expected.`)
    module.name = name
  }
}
