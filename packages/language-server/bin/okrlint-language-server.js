#!/usr/bin/env node
import { existsSync } from "node:fs"

const bundle = new URL("../dist/okrlint-language-server.js", import.meta.url)
if (existsSync(bundle)) {
  await import(bundle.href)
} else {
  console.error("okrlint-language-server is not built yet: run `npx -y pnpm@10 build` in the repository.")
  process.exitCode = 2
}
