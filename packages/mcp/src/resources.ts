import { ResourceTemplate, type McpServer } from "@modelcontextprotocol/server"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describeRule, listRules } from "okrlint/universal"

const scheme = "okrlint:"
const mimeType = "text/markdown"

/** Offers a page for each rule, and the pages of the docs. */
export function registerResources(server: McpServer): void {
  const rules = new Map(listRules().map(({ id, summary }) => [id, summary]))
  server.registerResource(
    "rules",
    new ResourceTemplate(`${scheme}//rules/{id}`, {
      list: () => ({
        resources: [...rules].map(([id, summary]) => ({ uri: `${scheme}//rules/${id}`, name: id, description: `${summary}.`, mimeType })),
      }),
      complete: { id: value => [...rules.keys()].filter(id => id.startsWith(value)) },
    }),
    { title: "Rules", description: "The page of a rule: why it is there, what it says, its options.", mimeType },
    (uri, { id }) => ({ contents: [{ uri: uri.href, mimeType, text: describeRule(String(id)).page }] }),
  )
  const docs = readDocs()
  server.registerResource(
    "docs",
    new ResourceTemplate(`${scheme}//docs/{name}`, {
      list: () => ({ resources: [...docs.keys()].map(name => ({ uri: `${scheme}//docs/${name}`, name, mimeType })) }),
      complete: { name: value => [...docs.keys()].filter(name => name.startsWith(value)) },
    }),
    { title: "Docs", description: "A page of okrlint's docs.", mimeType },
    (uri, { name }) => {
      const path = docs.get(String(name))
      if (path === undefined) throw new Error(`Unexpected page \`${String(name)}\`, expected one of ${[...docs.keys()].join(", ")}.`)
      return { contents: [{ uri: uri.href, mimeType, text: readFileSync(path, "utf8") }] }
    },
  )
}

/** Where the pages lie: in the package, or in the repository. */
const places = ["../docs", "../../../docs"]

/** The pages by name: those at the top of the docs, since rules have their own. */
function readDocs(): ReadonlyMap<string, string> {
  const folder = places.map(place => join(import.meta.dirname, place)).find(path => existsSync(path))
  const names = folder === undefined ? [] : readdirSync(folder).filter(name => name.endsWith(".md"))
  return new Map(names.map(name => [name.slice(0, -".md".length), join(folder ?? "", name)]))
}
