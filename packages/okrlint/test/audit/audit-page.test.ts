import { summarizeAudit } from "@okrlint/core/audit"
import { parse, type DefaultTreeAdapterMap } from "parse5"
import { describe, expect, test } from "vitest"
import { auditFiles } from "../../src/audit/audit-files.ts"
import { renderAuditPage } from "../../src/audit/html/audit-page.ts"
import { buildYear } from "../history/four-teams.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

type Node = DefaultTreeAdapterMap["node"]
type Element = DefaultTreeAdapterMap["element"]

function listElements(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(listElements) : []
  return "tagName" in node ? [node, ...children] : children
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value
}

function textOf(node: Node): string {
  return "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
}

/** What stands at a path such as `boards.0.bets` in plain data. */
function valueAt(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data) // paths are made for this data
}

test("every number of the page is the number at its place in the JSON", async () => {
  const { root } = buildYear()
  const run = await runCommand(["audit", "--format", "json", "--now", "2026-10-15"], { cwd: root })
  expect(run).toMatchObject({ code: 0, stderr: "" })
  const json: unknown = JSON.parse(run.stdout)
  const { stdout: html } = await runCommand(["audit", "--format", "html", "--now", "2026-10-15"], { cwd: root })
  const figures = listElements(parse(html)).filter(element => attribute(element, "data-figure") !== undefined)
  const shown = figures.map(element => [attribute(element, "data-figure")!, textOf(element), attribute(element, "value")])
  expect(shown).toEqual(shown.map(([path]) => [path, String(valueAt(json, path!)), String(valueAt(json, path!))]))
  const paths = shown.map(([path]) => path)
  for (const path of [
    "total.disguised",
    "total.measurable.count",
    "total.guardrails",
    "boards.0.vitalSigns",
    "cycles.3.baselined.count",
    "teams.3.cycles.3.objectives",
    "total.categories.quality",
  ])
    expect(paths).toContain(path)
  expect(new Set(paths.map(path => path!.split(".").slice(0, 2).join(".")).filter(path => path.startsWith("boards"))).size).toBe(15)
})

describe("words of the documents", () => {
  const hostile = `# Bakery <img src=x onerror=alert(1)>, Q3 2026\n\n## Objective 1: Maintain <script>alert(1)</script> 99.9% "uptime" \u202e\n\n- KR1: Keep <b>errors</b> below 2% & 'calm'\n`

  test("stay words on the page", async () => {
    const { audit } = await auditFiles(["."], { cwd: makeFolder({ "plans/<i>.md": hostile }), now: "2026-07-01" })
    const html = [...renderAuditPage(audit, "2026-07-01")].join("")
    const names = new Set(listElements(parse(html)).map(({ tagName }) => tagName))
    for (const name of ["script", "img", "b", "i", "iframe", "link", "form"]) expect(names).not.toContain(name)
    expect(html).not.toContain("\u202e")
    const policy = listElements(parse(html)).find(element => attribute(element, "http-equiv") !== undefined)
    expect(attribute(policy!, "content")).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/)
    expect(listElements(parse(html)).filter(element => attribute(element, "style") !== undefined)).toEqual([])
  })

  test("cannot format the Markdown or steer the terminal", async () => {
    const cwd = makeFolder({ "plan.md": hostile })
    const { stdout: markdown } = await runCommand(["audit", "--format", "markdown"], { cwd })
    expect(markdown).not.toMatch(/(?<!\\)<(?!sub|details|summary|\/)/)
    const { stdout } = await runCommand(["audit"], { cwd })
    expect(stdout).not.toContain("\u202e")
  })
})

test("a folder without goals has an audit that says so, in every format", async () => {
  const cwd = makeFolder({ "readme.md": "# Hello\n" })
  for (const format of ["stylish", "markdown", "html"]) {
    const { code, stdout } = await runCommand(["audit", "--format", format], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain("No goals to audit were found.")
  }
  expect(summarizeAudit([])).toMatchObject({
    boards: [],
    teams: [],
    cycles: [],
    total: { objectives: 0, kpiShare: null, measurable: { count: 0, of: 0 } },
  })
})
