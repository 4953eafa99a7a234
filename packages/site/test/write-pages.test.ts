import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { loadRuleFiles, root } from "../../repo/test/load-rules.ts"
import { readContents } from "../src/contents.ts"
import { writePages } from "../src/write-pages.ts"

const target = mkdtempSync(join(tmpdir(), "okrlint-pages-"))
mkdirSync(target, { recursive: true })
const ruleFiles = (await loadRuleFiles()).map(file => ({ rule: file.default, examples: file.examples }))
writePages({ docs: join(root, "docs"), home: readFileSync(join(root, "packages/site/home.md"), "utf8"), ruleFiles }, target)
afterAll(() => rmSync(target, { recursive: true }))

const read = (path: string): string => readFileSync(join(target, path), "utf8")

describe("the site's pages", () => {
  test("hold each page of the documentation but decisions and its table of contents", () => {
    const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter(path => path.endsWith(".md"))
    const wanted = docs.filter(path => !path.startsWith("decisions/")).map(path => path.replace("README.md", "index.md"))
    const written = readdirSync(target, { recursive: true, encoding: "utf8" }).filter(path => path.endsWith(".md"))
    expect(written.sort()).toEqual(wanted.sort())
  })

  test("mark the words of live examples", () => {
    expect(read("okr-or-kpi.md")).toMatch(/<mark title="Objective `Maintain[^"]*">Maintain 99\.9% checkout availability<\/mark>/)
    expect(read("okr-or-kpi.md")).not.toMatch("```md lint")
    expect(read("index.md")).toMatch("<mark ")
  })

  test.for(ruleFiles.map(({ rule, examples }) => ({ id: rule.id, examples })))(
    "mark what $id finds in each of its examples",
    ({ id, examples }) => {
      const page = read(`rules/${id}.md`)
      expect(page.match(/<pre v-pre/g)?.length).toBe(examples.length)
      const finding = examples.filter(({ reports }) => reports.length > 0).length
      expect(page.split("<pre v-pre").filter(part => part.slice(0, part.indexOf("</pre>")).includes("<mark ")).length).toBe(finding)
      expect(page.match(/^```text$/gm)).toBeNull()
    },
  )

  test("the rule index has a row for each rule, with what it can be filtered by", () => {
    const line = read("rules/index.md")
      .split("\n")
      .find(text => text.startsWith("rules: "))!
    const rows = JSON.parse(line.slice("rules: ".length)) as readonly {
      readonly id: string
      readonly presets: Readonly<Record<string, string>>
    }[]
    expect(rows.map(({ id }) => id)).toEqual(ruleFiles.map(({ rule }) => rule.id))
    expect(rows.find(({ id }) => id === "no-placeholder")?.presets).toMatchObject({ recommended: "error", balanced: "error" })
  })
})

test("the table of contents is read by its headings and links", () => {
  expect(readContents("# D\n\n## One\n\n- [A](a.md): about a\n- [B](b/README.md)\n\nMore.\n\n## Two\n\n- [C](../c.md)\n")).toEqual([
    {
      title: "One",
      pages: [
        { title: "A", path: "a.md" },
        { title: "B", path: "b/README.md" },
      ],
    },
    { title: "Two", pages: [{ title: "C", path: "../c.md" }] },
  ])
})
