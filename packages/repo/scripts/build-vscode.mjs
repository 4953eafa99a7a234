// Packs the VS Code extension: build-vscode.mjs [FILE.vsix]. What goes in is named in packages/okrlint-vscode/.vscodeignore.
import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { bundleExtension, bundleLanguageServer, root } from "./bundle.mjs"
import { givenPath } from "./given-path.mjs"

const folder = join(root, "packages/okrlint-vscode")
const dist = join(folder, "dist")
const target = givenPath(process.argv[2]) ?? join(dist, "okrlint-vscode.vsix")

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
await Promise.all([bundleExtension(join(dist, "extension.cjs")), bundleLanguageServer(join(dist, "okrlint-language-server.js"))])
copyFileSync(join(root, "packages/okrlint/schemas/config.schema.json"), join(dist, "config.schema.json"))

const vsce = createRequire(join(folder, "package.json")).resolve("@vscode/vsce/vsce")
const { status } = spawnSync(process.execPath, [vsce, "package", "--no-dependencies", "--skip-license", "--out", target], {
  cwd: folder,
  stdio: "inherit",
})
process.exitCode = status ?? 1
