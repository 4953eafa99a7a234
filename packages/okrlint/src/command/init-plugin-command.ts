import { namePlugin } from "@okrlint/config/load"
import { existsSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import manifest from "../../package.json" with { type: "json" }
import { renderPluginFiles } from "../plugin-template/plugin-files.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** `okrlint init-plugin NAME`: writes a plugin with a rule and its tests into a new folder. */
export async function runInitPlugin({ operands }: Arguments, { cwd, stdout }: Host): Promise<ExitCode> {
  const { packageName, prefix, folder } = nameFiles(operands)
  if (existsSync(join(cwd, folder))) throw new UsageError(`\`${folder}\` is there already, and is not overwritten.`)
  const files = renderPluginFiles({ packageName, prefix, version: manifest.version })
  for (const [path, text] of Object.entries(files)) {
    const target = join(cwd, folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text, { flag: "wx" })
  }
  stdout.write(
    `${Object.keys(files)
      .map(path => `${folder}/${path}\n`)
      .join("")}Next: cd ${folder}, npm install, npm test.\n`,
  )
  return 0
}

/** What a package may be called, as npm has it: lower case, with or without a scope. */
const allowed = /^(?:@[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)?|[a-z0-9][a-z0-9._-]*)$/

function nameFiles([name, ...others]: readonly string[]): {
  readonly packageName: string
  readonly prefix: string
  readonly folder: string
} {
  if (name === undefined || others.length > 0) throw new UsageError("Command `init-plugin` needs one name: `okrlint init-plugin week`.")
  if (!allowed.test(name))
    throw new UsageError(
      `Unexpected name \`${name}\`, expected letters in lower case, digits and dashes, such as \`week\` or \`@acme/week\`.`,
    )
  const { prefix, module } = namePlugin(name)
  return { packageName: module, prefix, folder: basename(module) }
}
