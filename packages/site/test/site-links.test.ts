import { describe, expect, test } from "vitest"
import { adaptLinks, sitePath } from "../src/site-links.ts"

const pages = new Set(["rules/README.md", "rules/no-kpi-objective.md", "faq.md", "images/a.png", "editors/README.md"])
const adapt = (page: string, text: string): string => adaptLinks(text, { page, has: path => pages.has(path) })

describe("adaptLinks", () => {
  test.for([
    ["faq.md", "[rules](rules/README.md)", "[rules](rules/index.md)"],
    ["rules/no-kpi-objective.md", "[all](README.md#rules)", "[all](index.md#rules)"],
    ["faq.md", "[a](editors)", "[a](editors/index.md)"],
    ["faq.md", "![a](images/a.png)", "![a](images/a.png)"],
    ["faq.md", "[a](#top), [b](https://example.org/x)", "[a](#top), [b](https://example.org/x)"],
    ["faq.md", "[c](../CONTRIBUTING.md#a)", "[c](https://github.com/okrlint/okrlint/blob/main/CONTRIBUTING.md#a)"],
    ["rules/no-kpi-objective.md", "[d](../decisions/x.md)", "[d](https://github.com/okrlint/okrlint/blob/main/docs/decisions/x.md)"],
  ] as const)("on %s: %s", ([page, text, expected]) => {
    expect(adapt(page, text)).toBe(expected)
  })

  test("folders' pages are called index", () => {
    expect([sitePath("README.md"), sitePath("ci/README.md"), sitePath("faq.md")]).toEqual(["index.md", "ci/index.md", "faq.md"])
  })
})
