import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../../..")

/** What the files of a folder may import: folders of the repository, workspace packages, npm packages, `node:*`. */
interface Boundary {
  readonly folder: string
  readonly imports: readonly string[]
}

const core = [
  "@okrlint/core",
  "@okrlint/core/model",
  "@okrlint/core/reading",
  "@okrlint/core/similarity",
  "@okrlint/core/comparison",
  "@okrlint/core/audit",
  "@okrlint/core/rules",
]

/** The first boundary whose folder holds a file counts. Dependencies point one way: model ← reading ← linter ← rewriting ← rules. */
const boundaries: readonly Boundary[] = [
  { folder: "packages/core/src/collections", imports: ["packages/core/src/collections"] },
  { folder: "packages/core/src/model", imports: ["packages/core/src/model"] },
  { folder: "packages/core/src/reading", imports: ["packages/core/src/model", "packages/core/src/reading"] },
  {
    folder: "packages/core/src/similarity",
    imports: ["packages/core/src/collections", "packages/core/src/model", "packages/core/src/reading", "packages/core/src/similarity"],
  },
  {
    folder: "packages/core/src/comparison",
    imports: [
      "packages/core/src/collections",
      "packages/core/src/model",
      "packages/core/src/reading",
      "packages/core/src/similarity",
      "packages/core/src/comparison",
    ],
  },
  {
    folder: "packages/core/src/audit",
    imports: [
      "packages/core/src/collections",
      "packages/core/src/model",
      "packages/core/src/reading",
      "packages/core/src/rules/shared",
      "packages/core/src/audit",
    ],
  },
  {
    folder: "packages/core/src/linter",
    imports: ["packages/core/src/collections", "packages/core/src/model", "packages/core/src/reading", "packages/core/src/linter", "zod"],
  },
  {
    folder: "packages/core/src/rewriting",
    imports: ["packages/core/src/model", "packages/core/src/reading", "packages/core/src/linter", "packages/core/src/rewriting"],
  },
  {
    folder: "packages/core/src/rules",
    imports: [
      "packages/core/src/collections",
      "packages/core/src/model",
      "packages/core/src/reading",
      "packages/core/src/similarity",
      "packages/core/src/comparison",
      "packages/core/src/linter",
      "packages/core/src/rewriting",
      "packages/core/src/rules",
    ],
  },
  { folder: "packages/core/src/testing", imports: ["packages/core/src/model", "packages/core/src/linter", "packages/core/src/testing"] },
  { folder: "packages/core/src/index.ts", imports: ["packages/core/src/linter"] },
  {
    folder: "packages/markdown/src/parse",
    imports: [
      "packages/markdown/src/parse",
      "@okrlint/core",
      "@okrlint/core/model",
      "mdast",
      "unist",
      "yaml",
      /micromark|mdast-util|remark|unified/.source,
    ],
  },
  {
    folder: "packages/markdown/src",
    imports: [
      "packages/markdown/src",
      "@okrlint/core",
      "@okrlint/core/model",
      "@okrlint/core/reading",
      "mdast",
      "unist",
      "yaml",
      /micromark|mdast-util|remark|unified/.source,
    ],
  },
  { folder: "packages/config/src/load", imports: ["packages/config/src", "node:", "yaml", "jsonc-parser", "jiti"] },
  { folder: "packages/config/src", imports: ["packages/config/src", ...core, "zod", "picomatch", "re2js"] },
  { folder: "packages/okrlint/src/results", imports: ["packages/okrlint/src/results", ...core] },
  {
    folder: "packages/okrlint/src/linter",
    imports: ["packages/okrlint/src/linter", "packages/okrlint/src/results", ...core, "@okrlint/config", "@okrlint/markdown"],
  },
  {
    folder: "packages/okrlint/src",
    imports: [
      "packages/okrlint",
      ...core,
      "@okrlint/core/testing",
      "@okrlint/config",
      "@okrlint/markdown",
      "node:",
      "ignore",
      "picomatch",
      "satteri",
      "yaml",
      "zod",
    ],
  },
  ...["text", "workspace", "client", "features", "server"].map((layer, index, layers) => ({
    folder: `packages/language-server/src/${layer}`,
    imports: [
      ...layers.slice(0, index + 1).map(below => `packages/language-server/src/${below}`),
      ...core,
      "@okrlint/config",
      "@okrlint/markdown",
      "okrlint/universal",
      "vscode-languageserver",
    ],
  })),
  {
    folder: "packages/language-server/src/browser",
    imports: ["packages/language-server/src", "@okrlint/config", "okrlint/universal", "vscode-languageserver/browser"],
  },
  {
    folder: "packages/language-server/src",
    imports: ["packages/language-server", "okrlint", "@okrlint/config", "vscode-languageserver", "node:"],
  },
  {
    folder: "packages/playground/src/linting",
    imports: [
      "packages/playground/src/linting",
      "packages/playground/src/share",
      ...core,
      "@okrlint/config",
      "@okrlint/language-server/analysis",
      "@okrlint/markdown",
      "okrlint/universal",
    ],
  },
  { folder: "packages/playground/src/share", imports: ["packages/playground/src/share"] },
  {
    folder: "packages/playground/src",
    imports: ["packages/playground/src", "@codemirror", "crelt"],
  },
  {
    folder: "packages/site/src",
    imports: ["packages/site/src", "packages/okrlint/src/explain", ...core, "@okrlint/config", "okrlint/universal", "node:"],
  },
  {
    folder: "packages/eslint-plugin-okr/src",
    imports: ["packages/eslint-plugin-okr", ...core, "@okrlint/config", "@okrlint/markdown", "mdast"],
  },
  {
    folder: "packages/remark-lint-okr/src",
    imports: [
      "packages/remark-lint-okr/src",
      ...core,
      "@okrlint/config",
      "@okrlint/markdown",
      "mdast",
      "remark-message-control",
      "unified",
      "vfile",
    ],
  },
  { folder: "packages/mcp/src", imports: ["packages/mcp/src", "okrlint", "@modelcontextprotocol/server", "node:", "zod"] },
  { folder: "packages/okrlint-vscode/src", imports: ["packages/okrlint-vscode/src", "vscode", "vscode-languageclient"] },
]

interface Import {
  readonly file: string
  readonly target: string
}

const files = readdirSync(join(root, "packages"))
  .flatMap(name => listSources(join(root, "packages", name, "src")))
  .map(path => relative(root, path))

test("every source file lies inside a boundary, and every boundary holds files", () => {
  expect(files.filter(file => boundaryOf(file) === undefined)).toEqual([])
  expect(boundaries.filter(({ folder }) => !files.some(file => boundaryOf(file)?.folder === folder))).toEqual([])
})

test("imports stay inside their boundaries", () => {
  const crossing = files
    .flatMap(file => importsOf(file).filter(found => !isAllowed(found)))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(crossing).toEqual([])
})

test("every folder and package that a boundary allows is imported or exists", () => {
  const targets = files.flatMap(importsOf).map(({ target }) => target)
  const dead = boundaries.flatMap(({ folder, imports }) =>
    imports
      .filter(allowed => allowed.startsWith("packages/") && !files.some(file => isBelow(file, allowed)))
      .map(allowed => `${folder}: ${allowed}`),
  )
  expect(dead).toEqual([])
  expect(targets.length).toBeGreaterThan(100)
})

test("no package that runs in browsers imports Node's modules", () => {
  const universal = [
    "packages/core/src",
    "packages/markdown/src",
    "packages/config/src",
    "packages/eslint-plugin-okr/src",
    "packages/remark-lint-okr/src",
    "packages/okrlint/src/linter",
    "packages/okrlint/src/results",
    ...["text", "workspace", "client", "features", "server", "browser"].map(folder => `packages/language-server/src/${folder}`),
  ]
  const found = files
    .filter(file => universal.some(folder => isBelow(file, folder)) && !isBelow(file, "packages/config/src/load"))
    .flatMap(importsOf)
    .filter(({ target }) => target.startsWith("node:"))
  expect(found).toEqual([])
})

function listSources(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith(".ts"))
      .map(entry => join(entry.parentPath, entry.name))
  } catch {
    return [] // a package of scripts has no src
  }
}

function boundaryOf(file: string): Boundary | undefined {
  return boundaries.find(({ folder }) => isBelow(file, folder))
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`)
}

/** The imports of a file; relative ones as paths from the root. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8")
  const statements = source.matchAll(/^(?:import|export)\s[^"]*?\bfrom\s"([^"]+)"|^import\s"([^"]+)"|\bimport\("([^"]+)"\)/gm)
  const specifiers = [...statements].map(match => match[1] ?? match[2] ?? match[3]!)
  return specifiers.map(target => ({
    file,
    target: target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target,
  }))
}

function isAllowed({ file, target }: Import): boolean {
  return (boundaryOf(file)?.imports ?? []).some(allowed => {
    if (allowed.includes("|")) return new RegExp(allowed).test(target)
    return allowed.endsWith(":") ? target.startsWith(allowed) : target === allowed || target.startsWith(`${allowed}/`)
  })
}
