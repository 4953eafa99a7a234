import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-vanity-metric", () => {
  test.for(["Increase social media followers by 50%", "Reach 100k app downloads", "10k newsletter subscribers by June"])(
    "flags: %s",
    statement => {
      expect(reportWords("no-vanity-metric", asKeyResult(statement))).toHaveLength(1)
    },
  )

  test.for([
    "Followers who start a trial from 0.4% to 1.5%",
    "Installs that are active after 30 days from 12% to 25%",
    "Cut cost per download from $4 to $2",
    "App rating from 3.9 to 4.5 stars",
    "Add 3 charts of page views to the dashboard",
  ])("allows: %s", statement => {
    expect(reportWords("no-vanity-metric", asKeyResult(statement))).toEqual([])
  })
})
