import { execFile } from "node:child_process"
import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { buildCommand } from "../../okrlint/test/build-command.ts"

/** The command and its server, as packages bring them. */
export interface BuiltServer {
  /** The command's file. */
  readonly command: string
  /** A folder with plans, and one beside it that is nobody's business; both absolute. */
  readonly plans: string
  readonly outside: string
  remove(): void
}

/** What npm installs beside the server. */
const left = ["@modelcontextprotocol/server", "zod"]

const fixtures = join(import.meta.dirname, "../../../fixtures/plans")

/** Bundles both and lays plans out; the bundler runs in a process of its own, since it does not inside the test runner's sandbox. */
export async function buildServer(): Promise<BuiltServer> {
  const { path, remove } = await buildCommand()
  const home = realpathSync(join(dirname(path), "../../..")) // above node_modules
  const server = join(home, "node_modules/@okrlint/mcp")
  const options = {
    entryPoints: [join(import.meta.dirname, "../src/index.ts")],
    outfile: join(server, "dist/index.js"),
    ...{ bundle: true, format: "esm", platform: "node", conditions: ["source"], mainFields: ["module", "main"], logLevel: "error" },
    external: [...left, "jiti"],
    banner: {
      js: 'import { createRequire as createBundleRequire } from "node:module"; const require = createBundleRequire(import.meta.url)',
    },
  }
  const script = `import { build } from "esbuild"; await build(${JSON.stringify(options)})`
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(import.meta.dirname, "../../repo"),
  })
  mkdirSync(join(home, "node_modules/@modelcontextprotocol"))
  for (const name of left) symlinkSync(join(import.meta.dirname, "../node_modules", name), join(home, "node_modules", name))
  writeFileSync(join(server, "package.json"), '{ "name": "@okrlint/mcp", "type": "module", "exports": "./dist/index.js" }')
  mkdirSync(join(server, "docs"))
  writeFileSync(join(server, "docs/directives.md"), "# Comments\n")
  const [plans, outside] = [join(home, "plans"), join(home, "outside")]
  cpSync(fixtures, plans, { recursive: true })
  cpSync(fixtures, outside, { recursive: true })
  return { command: path, plans, outside, remove }
}
