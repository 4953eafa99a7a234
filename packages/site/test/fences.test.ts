import { describe, expect, test } from "vitest"
import { findHeadings, listFences, mapPage } from "../src/fences.ts"

const page = "# A\n\n```md lint\n## Inside\n```\n\n## B\n\n````text\n```\n````\n"

describe("a page", () => {
  test("lists its blocks with what stands behind the ticks", () => {
    expect(listFences(page).map(({ info, body }) => [info, body])).toEqual([
      ["md lint", "## Inside\n"],
      ["text", "```\n"],
    ])
  })

  test("has blocks inside lists, without the list's indentation", () => {
    expect(listFences("1. Run:\n\n   ```sh\n   okrlint\n   ```\n").map(({ info, body }) => [info, body])).toEqual([["sh", "okrlint\n"]])
  })

  test("is the same when nothing is changed", () => {
    expect(mapPage(page, { block: ({ source }) => source, prose: text => text })).toBe(page)
  })

  test("finds headings, and none inside blocks", () => {
    expect(findHeadings(page, "## ")).toEqual([page.indexOf("## B")])
    expect(findHeadings(page, "#")).toEqual([0, page.indexOf("## B")])
  })
})
