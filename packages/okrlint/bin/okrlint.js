#!/usr/bin/env node
const { existsSync } = process.getBuiltinModule("node:fs") // to import it would load the streams of Node

const bundle = new URL("../dist/okrlint.js", import.meta.url)
if (existsSync(bundle)) {
  await import(bundle.href)
} else {
  console.error("okrlint is not built yet: run `npx -y pnpm@10 build` in the repository.")
  process.exitCode = 2
}
