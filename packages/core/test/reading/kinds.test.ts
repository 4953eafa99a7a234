import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { read, type Kind } from "../../src/reading/index.ts"

interface Case {
  readonly text: string
  readonly kind: Kind
  readonly role?: Role
}

function kindOf(text: string, role: Role | undefined, language = "en"): Kind {
  return read(text, { language, ...(role === undefined ? {} : { role }) }).kind
}

describe("kind", () => {
  test.for<Case>([
    { text: "Move freshness from 61 to 75 percent", kind: "bet" },
    { text: "Keep moving churn from 4% to 3%", kind: "bet" },
    { text: "Hold returns from 4% to 4%", kind: "vital-sign" },
    { text: "Grow orders by 20%", kind: "bet" },
    { text: "Achieve >= 90% precision", kind: "bet" },
    { text: "Win 3 hotel chains", kind: "bet" },
    { text: "Launch the loyalty card and reach 500 members", kind: "bet" },
    { text: "Rebuild the oven line, reducing waste to 3%", kind: "bet" },
    { text: "Evaluate recipes and increase ratings by 10%", kind: "bet" },
    { text: "Sales: win 10 hotels", kind: "bet" },
    { text: "We will reach 10,000 orders", kind: "bet" },
    { text: "By the end of 2026, reach 10,000 orders", kind: "bet" },
    { text: "Collect letters of praise (target: 40)", kind: "bet" },
    { text: "Keep gross churn below 4 percent", kind: "vital-sign" },
    { text: "Maintain uptime", kind: "vital-sign" },
    { text: "Keep customers delighted", kind: "aspiration" },
    { text: "Keep improving the menu", kind: "activity" },
    { text: "Become the bakery that hotels recommend", kind: "aspiration" },
    { text: "Improve customer happiness", kind: "aspiration" },
    { text: "Reduce waste", kind: "aspiration" },
    { text: "Launch the loyalty card", kind: "output" },
    { text: "The loyalty card is published", kind: "output" },
    { text: "The order API is available", kind: "output" },
    { text: "Each shop will publish its menu", kind: "output" },
    { text: "Ensure we migrate the till", kind: "output" },
    { text: "Evaluate and select a till", kind: "output" },
    { text: "Host 8 tasting sessions", kind: "output" },
    { text: "Complete the hygiene certification", kind: "milestone" },
    { text: "Validate whether hotels order on Sundays", kind: "learning" },
    { text: "Establish a baseline for freshness", kind: "learning" },
    { text: "Help the marketing team", kind: "activity" },
    { text: "Work on the recipes", kind: "activity" },
    { text: "Hold a tasting workshop", kind: "output" },
    { text: "Hotels love our bread and customers recommend it", kind: "aspiration" },
    { text: "Ensure 100% of loaves carry a date", kind: "vital-sign" },
    { text: "Ensure the till can take 500 orders", kind: "bet" },
    { text: "Review the recipes every month", kind: "activity" },
    { text: "Review the recipes monthly", kind: "routine" },
    { text: "Close the books on time", kind: "routine" },
    { text: "Keep things running well", kind: "routine" },
    { text: "TBD", kind: "placeholder" },
    { text: "[metric]", kind: "placeholder" },
  ])("$kind: $text", ({ text, kind }) => {
    expect(kindOf(text, "keyResult")).toBe(kind)
  })

  test.for<Case>([
    { text: "Precision >= 90%", role: "kpi", kind: "vital-sign" },
    { text: "Precision >= 90%", role: "keyResult", kind: "bet" },
    { text: "User retention rate", role: "kpi", kind: "vital-sign" },
    { text: "Number of loaves sold", role: "kpi", kind: "vital-sign" },
    { text: "Share of returns resolved in time", role: "kpi", kind: "vital-sign" },
    { text: "Increase retention by 10%", role: "kpi", kind: "bet" },
    { text: "Waste: -25%", role: "kpi", kind: "bet" },
    { text: "100+ paying customers", role: "keyResult", kind: "bet" },
    { text: "$500k ARR", role: "keyResult", kind: "bet" },
    { text: "6 recipe videos", role: "keyResult", kind: "output" },
    { text: "Recipe handbook", role: "keyResult", kind: "output" },
    { text: "Operational excellence", role: "objective", kind: "aspiration" },
    { text: "Better mornings for commuters", role: "objective", kind: "aspiration" },
    { text: "Support faster decisions", role: "objective", kind: "aspiration" },
    { text: "Number of loaves sold", role: "keyResult", kind: "unknown" },
    { text: "Increase adoption", role: "keyResult", kind: "aspiration" },
    { text: "Blue mornings", role: "objective", kind: "unknown" },
    { text: "Blue mornings", role: "keyResult", kind: "unknown" },
    { text: "Blue mornings", kind: "unknown" },
  ])("$text under $role is $kind", ({ text, role, kind }) => {
    expect(kindOf(text, role)).toBe(kind)
  })

  test.for<Case>([
    { text: "Run the best bakery in town", kind: "aspiration" },
    { text: "Run workshops for apprentices", kind: "activity" },
    { text: "Hold uptime above 99%", kind: "vital-sign" },
    { text: "Hold weekly meetings with hotels", kind: "routine" },
    { text: "Close 5 hotel deals", kind: "bet" },
    { text: "Close the books every month", kind: "routine" },
    { text: "Build trust with hotels", kind: "aspiration" },
    { text: "Build the hotel portal", kind: "output" },
    { text: "Establish market leadership in our category", kind: "aspiration" },
    { text: "Establish the baseline for weekly orders", kind: "learning" },
    { text: "Deliver faster product releases", kind: "aspiration" },
    { text: "Deliver the hotel portal", kind: "output" },
    { text: "Secure $10M in funding", kind: "bet" },
    { text: "Lead the market", kind: "aspiration" },
    { text: "Support 500 users", kind: "bet" },
    { text: "Drive revenue", kind: "aspiration" },
  ])("decides by the object: $text is $kind", ({ text, kind }) => {
    expect(kindOf(text, "keyResult")).toBe(kind)
  })

  test.for(["Release frequency", "Support response times", "Test coverage", "Report quality", "Design time", "go-live checklist"])(
    "takes the first word of a metric for a noun: %s",
    text => {
      expect(read(text, { role: "kpi" }).verb).toBeUndefined()
    },
  )

  test.for<Case>([
    { text: "发布会员卡", kind: "output" },
    { text: "留存率从40%提升到55%", kind: "bet" },
    { text: "提升客户满意度", kind: "aspiration" },
    { text: "成为酒店首选的面包店", kind: "aspiration" },
    { text: "保持错误率低于1%", kind: "vital-sign" },
    { text: "签约5家酒店", kind: "bet" },
    { text: "学习烘焙", kind: "activity" },
    { text: "订单平台搭建", kind: "output" },
    { text: "待定", kind: "placeholder" },
  ])("Chinese: $text is $kind", ({ text, kind }) => {
    expect(kindOf(text, "keyResult", "zh")).toBe(kind)
  })

  test.for([
    ["keyResult", "bet"],
    ["objective", "bet"],
    ["kpi", "unknown"],
  ] as const)("a phrase with baseline and target columns under %s is %s", ([role, kind]) => {
    const fields = [
      { name: "baseline", text: "61%" },
      { name: "target", text: "75%" },
    ] as const
    expect(read("Share of fresh loaves", { role, fields }).kind).toBe(kind)
  })

  test("reads an English statement of a Chinese document as English", () => {
    expect(read("Launch the loyalty card", { language: "zh" })).toMatchObject({ kind: "output", language: "en" })
  })

  test("leaves the kind of a language without verbs open, and says so", () => {
    expect(read("Retentie met 10 % verhogen", { language: "nl" })).toMatchObject({ kind: "unknown", confidence: 0, quantified: true })
  })

  test.for([
    ["milestone", "milestone"],
    ["guardrail", "vital-sign"],
    ["leading", "activity"],
    ["learning", "learning"],
  ] as const)("a tag [%s] decides", ([tag, kind]) => {
    expect(read("Move freshness from 61 to 75 percent", { tags: [tag] }).kind).toBe(kind)
  })

  test("unknown has confidence 0 and a reason", () => {
    expect(read("Blue mornings", { role: "objective" })).toMatchObject({
      kind: "unknown",
      confidence: 0,
      evidence: [{ reason: "no signal is strong enough" }],
    })
  })

  test("evidence names the words that decided", () => {
    const reading = read("We will launch the loyalty card", { role: "keyResult" })
    expect(reading.evidence).toEqual([{ reason: "a verb of making", text: "launch", range: { start: 8, end: 14 } }])
  })

  test("a statement of more than 2,000 characters is running text", () => {
    expect(read("Grow orders by 20%. ".repeat(101))).toMatchObject({ kind: "unknown", quantities: [], quantified: false })
  })
})

test.for([
  ["Launch the card", "launch", "output", "imperative"],
  ["We will launch the card", "launch", "output", "future"],
  ["The card is launched", "launch", "output", "passive"],
  ["The card is available", "be available", "output", "available"],
  ["Moving churn from 4% to 3%", "move", "output", "gerund"],
  ["To become the favourite bakery", "become", "aspire", "infinitive"],
  ["Successfully reduce waste", "reduce", "decrease", "imperative"],
] as const)("the verb of: %s", ([text, lemma, , form]) => {
  expect(read(text, { role: "keyResult" }).verb).toMatchObject({ lemma, form })
})

test.for([
  ["Reduce gross churn by 2%", "churn", "retention", "down", true],
  ["Grow ARR by 20%", "arr", "revenue", "up", true],
  ["Raise NPS to 50", "nps", "satisfaction", "up", true],
  ["Increase page views by 10%", "page views", "growth", "up", false],
  ["Number of loaves sold", "number of loaves sold", undefined, undefined, false],
] as const)("the metric of: %s", ([text, name, category, polarity, vitalSign]) => {
  expect(read(text, { role: "kpi" }).metric).toMatchObject({
    name,
    vitalSign,
    ...(category === undefined ? {} : { category }),
    ...(polarity === undefined ? {} : { polarity }),
  })
})

test("a team's own words are read like the language's", () => {
  const lexicon = {
    verbs: { proof: "output" as const },
    metrics: { "crumb score": { category: "quality" as const, polarity: "up" as const, vitalSign: true } },
  }
  expect(read("Proof the spring menu", { role: "keyResult", lexicon })).toMatchObject({ kind: "output", verb: { lemma: "proof" } })
  expect(read("Crumb score", { role: "kpi", lexicon }).metric).toMatchObject({ name: "crumb score", category: "quality", vitalSign: true })
  expect(read("Proof the spring menu", { role: "keyResult" }).kind).toBe("unknown")
})
