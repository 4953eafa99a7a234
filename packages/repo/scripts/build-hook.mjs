// Writes a hook repository for pre-commit and prek into DIR: build-hook.mjs DIR. See docs/decisions/0001-hook-mirror.md.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundleCommand, root } from "./bundle.mjs"
import { copyLicences } from "./copy-licences.mjs"
import { givenPath } from "./given-path.mjs"

const target = givenPath(process.argv[2])
if (target === undefined) {
  console.error("Usage: pnpm hook:build DIR")
  process.exit(2)
}

const { version, description, license } = JSON.parse(readFileSync(join(root, "packages/okrlint/package.json"), "utf8"))

mkdirSync(join(target, "hook"), { recursive: true })
await bundleCommand(join(target, "hook/okrlint.cjs"))
chmodSync(join(target, "hook/okrlint.cjs"), 0o755)
copyLicences(target)
write("package.json", `${JSON.stringify(manifest(), null, 2)}\n`)
write(".pre-commit-hooks.yaml", hooks())
write("README.md", readme())

function write(name, text) {
  writeFileSync(join(target, name), text)
}

/** No dependencies and no scripts: runners install the root with npm, and nothing may be fetched or run on the way. */
function manifest() {
  return {
    name: "okrlint-hook",
    version,
    private: true,
    description,
    license,
    type: "module",
    bin: { okrlint: "./hook/okrlint.cjs" },
    files: ["hook", "THIRD-PARTY-NOTICES.txt"],
    engines: { node: ">=20.19" },
  }
}

/**
 * Rules over several documents need one process, and see the whole working folder; `verbose` shows warnings of a
 * hook that passes. Ignored files are passed over, since a commit names them whether they are meant or not.
 */
function hooks() {
  const common = `  language: node
  types_or: [markdown, mdx]
  require_serial: true
  verbose: true
  minimum_pre_commit_version: 2.9.2
`
  return `- id: okrlint
  name: okrlint
  description: Finds what makes OKRs, KPIs and other goals in Markdown fail.
  entry: okrlint --no-warn-ignored --workspace .
${common}- id: okrlint-fix
  name: okrlint --fix
  description: Makes the fixes that are safe to make, and reports what is left.
  entry: okrlint --no-warn-ignored --workspace . --fix
${common}`
}

function readme() {
  return `# okrlint as a pre-commit hook

${description} This repository is made by a script from okrlint's own; nothing here is edited by hand.

\`\`\`yaml
repos:
  - repo: https://github.com/okrlint/okrlint-hook
    rev: v${version}
    hooks:
      - id: okrlint
        files: ^(okrs|goals|plans)/
\`\`\`

Name the folders of your plans in \`files\`: without it, the hook reads every Markdown file of a commit.
Errors block the commit, warnings are shown; \`args: [--max-warnings, "0"]\` blocks on warnings, too.
The hook \`okrlint-fix\` makes the fixes that are safe to make; put it before \`okrlint\`.
`
}
