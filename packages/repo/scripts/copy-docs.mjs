// Copies the pages of the docs into a folder of the package at hand, so that they are packed with it: copy-docs.mjs FOLDER
import { cpSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("Expected the folder to copy to.")
const docs = join(import.meta.dirname, "../../../docs")
const target = resolve(folder)
rmSync(target, { recursive: true, force: true })
cpSync(docs, target, { recursive: true, filter: source => !/\.[^./]+$/.test(source) || source.endsWith(".md") })
