import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const rule = "confidence-matches-commitment"

const page = (tag: string, confidence: string, more = ""): string =>
  `# Shop, Q3 2026\n\n- Objective 1: Win the northern bakeries ${tag}\n  - Confidence: ${confidence}\n${more}`

describe(rule, () => {
  test.for(["10/10", "95%", "0.95", "10"])("flags a stretch with a confidence of %s in the first days of its cycle", confidence => {
    expect(reportWords(rule, page("[aspirational]", confidence))).toEqual([confidence])
  })

  test.for(["1/10", "20%", "0.2"])("flags a stretch with a confidence of %s as a long shot", confidence => {
    expect(reportWords(rule, page("[aspirational]", confidence))).toEqual([confidence])
  })

  test.for(["4/10", "50%", "0.5"])("flags a commitment with a confidence of %s", confidence => {
    expect(reportWords(rule, page("[committed]", confidence))).toEqual([confidence])
  })

  test.for(["12/10", "140%"])("flags a confidence of %s, which is outside its scale, whatever the objective is", confidence => {
    expect(reportWords(rule, page("", confidence))).toEqual([confidence])
  })

  test.for(["5/10", "70%", "0.4", "high", "medium (was 3/10, now 5/10)", "1"])("allows a stretch with a confidence of %s", confidence => {
    expect(reportWords(rule, page("[aspirational]", confidence))).toEqual([])
  })

  test("allows a certain stretch late in the cycle", () => {
    expect(reportWords(rule, page("[aspirational]", "10/10"), "2026-09-10")).toEqual([])
  })

  test("allows a certain stretch that has a score already", () => {
    expect(reportWords(rule, page("[aspirational]", "10/10", "  - Score: 0.6\n"))).toEqual([])
  })

  test("allows a doubtful commitment once the cycle is over", () => {
    expect(reportWords(rule, page("[committed]", "4/10"), "2026-10-10")).toEqual([])
  })

  test("takes the mean of what the key results say", () => {
    const results =
      "  - KR1: Northern bakeries from 0 to 40\n    - Confidence: 9/10\n  - KR2: Northern orders from 0 to 300\n    - Confidence: 5/10\n"
    expect(reportWords(rule, `# Shop, Q3 2026\n\n- Objective 1: Win the northern bakeries [aspirational]\n${results}`)).toEqual([])
    expect(reportWords(rule, `# Shop, Q3 2026\n\n- Objective 1: Win the northern bakeries [committed]\n${results}`)).toEqual([])
  })
})
