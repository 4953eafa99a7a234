// Writes the licences of what programs bring of other people's, for npm and editors: notices.mjs, or --check to only compare.
import { build } from "esbuild"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { createLeaveToNpm } from "./build-library.mjs"
import { englishMessagesOnly, withoutBinary } from "./bundle-parts.mjs"
import { common, root } from "./bundle.mjs"
import { readPackage, readPublishedPackages } from "./published-packages.mjs"

/** Programs that bring everything along, beside the modules that their packages export. */
const programs = {
  okrlint: [
    "packages/okrlint/src/command/entry.ts",
    "packages/okrlint/src/command/load-program.ts",
    "packages/okrlint/src/command/program.ts",
  ],
  "@okrlint/language-server": ["packages/language-server/src/node/program.ts"],
  "okrlint-vscode": ["packages/okrlint-vscode/src/extension.ts", "packages/language-server/src/node/program.ts"],
}

for (const published of [...readPublishedPackages(), readPackage(join(root, "packages/okrlint-vscode"))]) {
  const { name } = published.manifest
  const path = join(published.folder, "THIRD-PARTY-NOTICES.txt")
  const text = renderNotices(name, await findBundled(published))
  if (name in programs) keep(path, text)
  else if (text !== undefined) fail(`${name} brings code of other people, but has no file for their licences.`)
}

function keep(path, text) {
  if (!process.argv.includes("--check")) writeFileSync(path, text)
  else if (readFileSync(path, "utf8") !== text) fail(`${relative(root, path)} is out of date: run \`npx -y pnpm@10 notices\`.`)
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}

/** Folders of packages that a package's bundles hold something of. */
async function findBundled(published) {
  const libraries = await list({ entryPoints: Object.values(published.entries), plugins: [createLeaveToNpm(published)] })
  const entryPoints = (programs[published.manifest.name] ?? []).map(path => join(root, path))
  return [...new Set([...libraries, ...(await list({ entryPoints, external: ["jiti", "vscode"], plugins: [] }))])]
}

async function list({ entryPoints, plugins, ...options }) {
  if (entryPoints.length === 0) return []
  const { metafile } = await build({
    ...common,
    ...options,
    entryPoints,
    outdir: "unused",
    format: "esm",
    splitting: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    plugins: [...plugins, englishMessagesOnly, withoutBinary],
  })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []) : []))
}

/** Packages with the same licence, word for word, stand together; undefined when there is none. */
function renderNotices(name, folders) {
  if (folders.length === 0) return undefined
  const licences = folders.map(folder => ({ name: folder.replace(/^.*node_modules\//, ""), text: readLicence(join(root, folder)) }))
  const parts = [...new Set(licences.map(({ text }) => text))].map(text => {
    const owners = licences.filter(licence => licence.text === text).map(({ name }) => name)
    return `${[...new Set(owners)].sort().join(", ")}\n\n${text}`
  })
  const intro = `${name} brings code of the packages below, under their licences.`
  return `${[intro, ...parts.sort()].join(`\n\n${"-".repeat(80)}\n\n`)}\n`
}

/** A file of its own, else what the readme says under a heading. */
function readLicence(folder) {
  const read = pattern => {
    const file = readdirSync(folder).find(name => pattern.test(name))
    return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")
  }
  const sections = read(/^readme\.md$/i).split(/^(?=#|.+\n[=-]+$)/m)
  const text = read(/^licen[cs]e/i) || sections.find(section => /^(?:#+ )?licen[cs]e/i.test(section))
  if (text === undefined) throw new Error(`No licence in ${folder}.`)
  return text.trim()
}
