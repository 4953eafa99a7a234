import { Linter } from "okrlint"
import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const unfilled = "## Objective 1: <what should change>\n\n- KR1: TBD\n- KR2: [metric]\n- KR3:\n"

describe("no-placeholder", () => {
  test("says once that a page is not filled in", () => {
    expect(reportWords("no-placeholder", `# Bakery OKRs, Q3 2026\n\n${unfilled}`)).toHaveLength(1)
  })

  test("names each blank of a page that is filled in otherwise", () => {
    const page =
      "# Bakery OKRs, Q3 2026\n\n## Objective 1: Nobody waits for bread\n\n- KR1: Waiting time from 9 to 4 minutes\n- KR2: Cut returns to X%\n- KR3: TBD\n"
    expect(reportWords("no-placeholder", page)).toEqual(["X%", "TBD"])
  })

  test("says once that a column is not filled in", () => {
    const row = (name: string): string => `| ${name} | TBD | 40% |\n`
    const table = `| Key result | Baseline | Target |\n| --- | --- | --- |\n${["Reorder rate", "Share of rye", "Share of regulars"].map(row).join("")}`
    expect(reportWords("no-placeholder", `# Bakery, Q3 2026\n\n## Objective 1: Nobody waits for bread\n\n${table}`)).toEqual(["TBD"])
  })

  test("takes no box to tick for a blank", () => {
    const page = "# Bakery, Q3 2026\n\n## Objective 1: Nobody waits for bread\n\n- KR1: Waiting time from 9 to 4 minutes - [ ]\n"
    expect(reportWords("no-placeholder", page)).toEqual([])
  })

  test.for([
    "# OKR template\n\n",
    "# Vorlage für OKRs\n\nDiese Seite wird für jedes Quartal kopiert und von den Teams ausgefüllt.\n\n",
    "# Plantilla de OKR\n\nEsta página se copia cada trimestre y la rellenan los equipos.\n\n",
  ])("says nothing of a page that calls itself a template: %s", title => {
    expect(reportWords("no-placeholder", `${title}${unfilled}`)).toEqual([])
  })

  test.for(["okr-template.md", "templates/okr.md", "docs/okr_template.md"])("says nothing of a file that is one: %s", filePath => {
    const messages = new Linter().verify(unfilled, [{ rules: { "no-placeholder": "error" } }], { filePath, now: "2026-07-01" })
    expect(messages).toEqual([])
  })
})
