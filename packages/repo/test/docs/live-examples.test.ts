import { dirname, join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { mapPage } from "../../../site/src/fences.ts"
import { isLiveExample, lintExample, listFindings } from "../../../site/src/live-examples.ts"
import { root } from "../load-rules.ts"
import { guides, readPage } from "./pages.ts"

const home = readPage("packages/site/home.md")
const pages = [...guides, home].filter(({ text }) => /^```md lint/m.test(text))

test("guides with live examples are found", () => {
  expect(pages.map(({ path }) => path)).toContain("docs/okr-or-kpi.md")
})

/** What follows an example: the findings that stand there now. */
const listed = /^\n\n(?:No finding\.|(?:- Line \d.*\n)*- Line \d.*)(?=\n)/

describe.for(pages)("$path", ({ path, text }) => {
  test("lists what okrlint says of each example", async () => {
    // The site's first page stands beside the pages of docs/.
    const rulePages = `${relative(path === home.path ? "docs" : dirname(path), "docs/rules")}/`
    let findings: string | undefined
    const current = mapPage(text, {
      block: fence => {
        findings = isLiveExample(fence) ? listFindings(lintExample(fence), rulePages) : undefined
        return fence.source
      },
      prose: part => (findings === undefined ? part : `\n\n${findings}${part.replace(listed, "")}`),
    })
    await expect(current).toMatchFileSnapshot(join(root, path))
  })
})
