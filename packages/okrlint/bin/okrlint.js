#!/usr/bin/env node
const { existsSync } = require("node:fs")
const { join } = require("node:path")

const bundle = join(__dirname, "../dist/okrlint.cjs")
if (existsSync(bundle)) require(bundle)
else {
  console.error("okrlint is not built yet: run `npx -y pnpm@10 build` in the repository.")
  process.exitCode = 2
}
