// Builds the site into packages/site/dist/site: `pnpm docs:build`. OKRLINT_SITE_BASE=/okrlint/ sets the path it is served under.
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "vitepress"
import { root } from "../../repo/scripts/bundle.mjs"
import { loadGenerator } from "./load-generator.mjs"
import { writeApi } from "./write-api.mjs"

const site = join(root, "packages/site")
const pages = join(site, "dist/pages")

rmSync(join(site, "dist"), { recursive: true, force: true })
mkdirSync(pages, { recursive: true })
const { ruleFiles, writePages } = await loadGenerator()
writePages({ docs: join(root, "docs"), home: readFileSync(join(site, "home.md"), "utf8"), ruleFiles }, pages)
await writeApi(join(pages, "api"), join(site, "dist"))
await build(site)

// The playground is built by its own package and works under any path.
execFileSync(process.execPath, [join(root, "packages/playground/scripts/build.mjs")], { stdio: "inherit" })
cpSync(join(root, "packages/playground/dist"), join(site, "dist/site/playground"), { recursive: true })
