import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const modules = join(import.meta.dirname, "node_modules")

/** Other linters of Markdown, each with the rules that it comes with or that are usual, over a folder, as commands. */
export function listPeers(folder, scratch) {
  const remarkConfig = join(scratch, "remark.json")
  writeFileSync(
    remarkConfig,
    JSON.stringify({ plugins: ["remark-preset-lint-recommended", "remark-gfm"].map(name => join(modules, name, "index.js")) }),
  )
  const node = process.execPath
  return [
    { name: "markdownlint-cli2", command: [node, binary("markdownlint-cli2"), `${folder}/**/*.md`] },
    {
      name: "remark-cli with lint-recommended and gfm",
      command: [node, binary("remark-cli"), "--quiet", "--rc-path", remarkConfig, folder],
    },
    {
      name: "textlint with no-todo",
      command: [node, binary("textlint"), "--rulesdir", join(modules, "textlint-rule-no-todo/lib"), `${folder}/**/*.md`],
    },
    { name: "rumdl", command: [node, binary("rumdl"), "check", "--no-cache", folder], isNative: true },
  ]
}

function binary(name) {
  const { bin } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"))
  return join(modules, name, typeof bin === "string" ? bin : Object.values(bin)[0])
}
