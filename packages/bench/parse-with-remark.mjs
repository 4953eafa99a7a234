// Parses every file of a folder with remark and its GFM extension, and does nothing else.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import { unified } from "unified"

const folder = process.argv[2]
const processor = unified().use(remarkParse).use(remarkGfm)
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) processor.parse(readFileSync(join(entry.parentPath, entry.name), "utf8"))
