// Writes the repository of the GitHub Action into DIR: build-action.mjs DIR. See docs/decisions/0001-hook-mirror.md.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundleCommand, root } from "./bundle.mjs"
import { copyLicences } from "./copy-licences.mjs"
import { givenPath } from "./given-path.mjs"

const target = givenPath(process.argv[2])
if (target === undefined) {
  console.error("Usage: pnpm action:build DIR")
  process.exit(2)
}

const source = join(root, "packages/github-action")
const { version, description, license } = JSON.parse(readFileSync(join(root, "packages/okrlint/package.json"), "utf8"))
const manifest = { name: "okrlint-action", version, private: true, description, license, type: "module", engines: { node: ">=20.19" } }

mkdirSync(target, { recursive: true })
await bundleCommand(join(target, "okrlint.cjs"))
for (const name of ["action.yml", "lint.mjs", "compose-arguments.mjs"]) copyFileSync(join(source, name), join(target, name))
copyLicences(target)
writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`)
writeFileSync(join(target, "README.md"), readFileSync(join(source, "README.md"), "utf8").replace("vVERSION", `v${version}`))
