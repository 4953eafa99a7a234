import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"
import { projectDocument } from "./project-document.ts"

const folder = fileURLToPath(new URL("../fixtures/", import.meta.url))

// A new case needs no code: add a folder with `input.md` and run the tests with `--update`.
test.for(readdirSync(folder))("reads %s as its document.json says", async name => {
  const text = readFileSync(`${folder}${name}/input.md`, "utf8")
  const projection = `${JSON.stringify(projectDocument(parseMarkdown(text)), undefined, 2)}\n`
  await expect(projection).toMatchFileSnapshot(`${folder}${name}/document.json`)
})
