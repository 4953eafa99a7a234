/** What every package brings. */
const always = ["package.json", "README.md", "LICENSE"]

/** Modules that a package exports, what they share, and their declarations. */
const library = entries => [
  ...entries.flatMap(entry => [`dist/${entry}.js`, `dist/${entry}.d.ts`]),
  /^dist\/chunks\/[\w.-]+-[\w-]{8}\.(?:js|d\.ts)$/,
]

/** A script of a program; its name tells its text. */
const scriptOf = program => name => new RegExp(`^dist/${program}/${name}-[0-9a-f]{16}\\.cjs$`)
const script = scriptOf("okrlint")
const serverScript = scriptOf("okrlint-language-server")

const lateScripts = ["parse-piece", "[a-z]{2}-kinds", "yaml", "zod", "re2js", "jsonc-parser", "decode-named-character-reference"]

/** Files of each published package: names that have to be there, once, and patterns of names that may be. Nothing else may be. */
const files = {
  "@okrlint/config": library(["index", "load/index", "validate"]),
  "@okrlint/core": library([
    "index",
    ...["audit", "comparison", "model", "reading", "rewriting", "rules", "similarity", "testing"].map(name => `${name}/index`),
  ]),
  "@okrlint/language-server": [
    ...["bin/okrlint-language-server.js", "dist/okrlint-language-server.js", "THIRD-PARTY-NOTICES.txt"],
    ...lateScripts.map(serverScript),
  ],
  "@okrlint/markdown": library(["index"]),
  "@okrlint/mcp": [...library(["index"]), /^docs\/[\w/-]+\.md$/],
  "eslint-plugin-okr": library(["index"]),
  okrlint: [
    ...["bin/okrlint.js", "bin/package.json", "dist/okrlint.cjs", "THIRD-PARTY-NOTICES.txt"],
    ...["audit", "config", "diff", "inspect", "lint-results", "log"].map(name => `schemas/${name}.schema.json`),
    ...library(["index", "config", "universal", "workspace", "testing"]),
    ...lateScripts.map(script),
  ],
  "remark-lint-okr": library(["index"]),
}

/** Scripts of which there is exactly one: two would be of two builds. */
const single = { okrlint: ["program", "loader"].map(script), "@okrlint/language-server": ["program", "loader"].map(serverScript) }

/** Names the files that a package should not bring, those that it lacks, and those that it brings from more than one build. */
export function findStrayFiles(name, paths) {
  const expected = [...always, ...(files[name] ?? [])]
  const known = path => [...expected, ...(single[name] ?? [])].some(one => (typeof one === "string" ? one === path : one.test(path)))
  return [
    ...paths.filter(path => !known(path)).map(path => `${path} is not expected`),
    ...expected.filter(one => typeof one === "string" && !paths.includes(one)).map(path => `${path} is missing`),
    ...(single[name] ?? []).filter(one => paths.filter(path => one.test(path)).length !== 1).map(one => `${one} is not there once`),
  ]
}
