import { createReader } from "@okrlint/core"
import { compareGoals, describeGoals, presentState, type GoalState } from "@okrlint/core/comparison"
import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

type Pages = Readonly<Record<string, string>>

function statesOf(pages: Pages): GoalState[] {
  return Object.entries(pages).flatMap(([filePath, text]) => {
    const document = parseMarkdown(text, { filePath })
    return describeGoals(document, createReader(document, { now: "2026-05-15" }), filePath)
  })
}

/** What changed, as `type goal`. */
function changesOf(before: Pages, after: Pages, renames: Readonly<Record<string, string>> = {}): string[] {
  const { changes } = compareGoals(statesOf(before), statesOf(after), { renames: new Map(Object.entries(renames)) })
  return changes.map(change => `${change.type} ${presentState(change).id}${change.also.length === 0 ? "" : ` (${change.also.join(", ")})`}`)
}

/** A page of one objective with these lines below it. */
function page(...lines: readonly string[]): string {
  return `# Growth, Q2 2026\n\n## O1: New teams get value on day one\n\n${lines.map(line => `- ${line}\n`).join("")}`
}

describe("one key result", () => {
  test.for([
    ["as it was", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation from 40% to 60%", []],
    [
      "as it was, in points",
      "KR1: Maintain test results at ≥ 85% points on average",
      "KR1: Maintain test results at ≥ 85% points on average",
      [],
    ],
    ["a higher target", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation from 40% to 70%", ["target-raised"]],
    ["a lower target", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation from 40% to 50%", ["target-weakened"]],
    ["less of what is to fall", "KR1: Cut churn from 6% to 3%", "KR1: Cut churn from 6% to 4%", ["target-weakened"]],
    ["more of what is to fall", "KR1: Cut churn from 6% to 3%", "KR1: Cut churn from 6% to 2%", ["target-raised"]],
    [
      "the same time in another unit",
      "KR1: Cut support wait from 3 days to 24 hours",
      "KR1: Cut support wait from 3 days to 1 day",
      ["reworded"],
    ],
    [
      "a longer time in another unit",
      "KR1: Cut support wait from 3 days to 12 hours",
      "KR1: Cut support wait from 3 days to 1 day",
      ["target-weakened"],
    ],
    ["a ceiling that rises", "KR1: Error rate at most 1%", "KR1: Error rate at most 2%", ["target-weakened"]],
    ["a floor that rises", "KR1: NPS of at least 40", "KR1: NPS of at least 50", ["target-raised"]],
    ["fewer of what is to be won", "KR1: Sign 20 partner agencies", "KR1: Sign 12 partner agencies", ["target-weakened"]],
    ["a smaller change", "KR1: Reduce onboarding time by 30%", "KR1: Reduce onboarding time by 20%", ["target-weakened"]],
    ["a change in place of a level is unclear", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation by 20%", ["reworded"]],
    ["a sum in place of a share is unclear", "KR1: Raise referral revenue to 12%", "KR1: Raise referral revenue to $80k", ["reworded"]],
    [
      "a direction turned round is unclear",
      "KR1: Raise session length from 4 to 6 minutes",
      "KR1: Cut session length from 4 to 3 minutes",
      ["reworded"],
    ],
    ["no number any more", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation", ["target-weakened"]],
    ["a corrected baseline", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation from 45% to 60%", ["baseline-changed"]],
    ["a later day", "KR1: Sign 20 partner agencies by 31 May 2026", "KR1: Sign 20 partner agencies by 20 June 2026", ["deadline-pushed"]],
    [
      "an earlier day",
      "KR1: Sign 20 partner agencies by 20 June 2026",
      "KR1: Sign 20 partner agencies by 31 May 2026",
      ["deadline-pulled"],
    ],
    ["no day of its own any more", "KR1: Sign 20 partner agencies by 31 May 2026", "KR1: Sign 20 partner agencies", ["deadline-pushed"]],
    ["other words", "KR1: Raise activation from 40% to 60%", "KR1: Raise activation of new teams from 40% to 60%", ["reworded"]],
    ["marks and case", "KR1: Raise activation from 40% to 60%", "KR1: **Raise** Activation from 40% to 60%.", []],
    ["a task now", "KR1: Raise trial activation from 40% to 60%", "KR1: Run three trial activation workshops", ["kind-changed"]],
    [
      "several at once",
      "KR1: Raise activation from 40% to 60% by 31 May 2026",
      "KR1: Raise activation from 40% to 50% by 20 June 2026",
      ["target-weakened"],
    ],
  ] as const)("%s", ([, before, after, expected]) => {
    expect(changesOf({ "growth.md": page(before) }, { "growth.md": page(after) }).map(change => change.split(" ")[0])).toEqual(expected)
  })

  test("what else changed is told beside the gravest", () => {
    const before = page("KR1: Raise activation from 40% to 60% by 31 May 2026")
    const after = page("KR1: Raise activation from 45% to 50% by 20 June 2026")
    expect(changesOf({ "g.md": before }, { "g.md": after })).toEqual(["target-weakened O1/KR1 (deadline-pushed, baseline-changed)"])
  })

  test("a value of today that moves is no change", () => {
    const row = (current: string): string =>
      `# Growth, Q2 2026\n\n## O1: New teams get value on day one\n\n| Key result | Current | Target |\n| --- | --- | --- |\n| Activation rate | ${current} | 60% |\n| Weekly teams | 120 | 300 |\n`
    expect(changesOf({ "g.md": row("45%") }, { "g.md": row("65%") })).toEqual([])
    expect(changesOf({ "g.md": row("45%") }, { "g.md": row("65%").replace("60%", "55%") }).map(change => change.split(" ")[0])).toEqual([
      "target-weakened",
    ])
  })
})

describe("which goal is which", () => {
  const [activation, churn, agencies] = ["Raise activation from 40% to 60%", "Cut churn from 6% to 3%", "Sign 20 partner agencies"] as const

  test("a goal put in front moves the labels, and nothing else", () => {
    const before = page(`KR1: ${activation}`, `KR2: ${churn}`)
    const after = page(`KR1: ${agencies}`, `KR2: ${activation}`, `KR3: ${churn}`)
    expect(changesOf({ "g.md": before }, { "g.md": after })).toEqual(["added O1/KR1"])
  })

  test("another goal under an old label is a goal dropped and one added", () => {
    expect(changesOf({ "g.md": page(`KR1: ${activation}`) }, { "g.md": page(`KR1: ${churn}`) })).toEqual(["dropped O1/KR1", "added O1/KR1"])
  })

  test("a slot that is filled is a new goal", () => {
    expect(changesOf({ "g.md": page("KR1: TBD") }, { "g.md": page(`KR1: ${churn}`) })).toEqual(["added O1/KR1"])
  })

  test("an objective in wholly other words is the one whose key results stayed", () => {
    const before = page(`KR1: ${activation}`)
    const after = before.replace("New teams get value on day one", "Onboarding sells itself")
    expect(changesOf({ "g.md": before }, { "g.md": after })).toEqual(["reworded O1"])
  })

  test("a document that is deleted drops its goals, one that is renamed does not", () => {
    const text = page(`KR1: ${activation}`, `KR2: ${churn}`)
    expect(changesOf({ "g.md": text }, {})).toEqual(["dropped O1", "dropped O1/KR1", "dropped O1/KR2"])
    expect(changesOf({ "g.md": text }, { "teams/growth.md": text })).toEqual([])
    expect(changesOf({ "g.md": text }, { "teams/growth.md": page(`KR1: ${churn}`) }, { "g.md": "teams/growth.md" })).toEqual([
      "dropped O1/KR1",
    ])
  })

  test("a goal that goes to another page or below another objective is moved", () => {
    const two = `${page(`KR1: ${activation}`)}\n## O2: Customers stay for years\n\n- KR1: ${churn}\n- KR2: ${agencies}\n`
    const one = `${page(`KR1: ${activation}`, `KR2: ${agencies}`)}\n## O2: Customers stay for years\n\n- KR1: ${churn}\n`
    expect(changesOf({ "g.md": two }, { "g.md": one })).toEqual(["moved O1/KR2"])
  })

  test("a page of the next quarter carries goals over, whatever their numbers", () => {
    const q2 = page(`KR1: ${activation}`, `KR2: ${churn}`)
    const q3 = page("KR1: Raise activation from 52% to 70%")
      .replace("Q2", "Q3")
      .replace("New teams get value on day one", "Partners bring us customers")
    expect(changesOf({ "q2.md": q2 }, { "q2.md": q2, "q3.md": q3 })).toEqual(["added O1", "carried-over O1/KR1"])
    expect(changesOf({ "plan.md": q2 }, { "plan.md": q3 })).toEqual(["dropped O1", "added O1", "carried-over O1/KR1", "dropped O1/KR2"])
  })

  test("a new quarter on top of a page leaves the older one as it was", () => {
    const old = "## Q1 2026\n\n### O1: Customers stay for years\n\n- KR1: Cut churn from 6% to 3%\n"
    const fresh = "## Q2 2026\n\n### O1: New teams get value on day one\n\n- KR1: Raise activation from 40% to 60%\n"
    expect(changesOf({ "g.md": `# Growth\n\n${old}` }, { "g.md": `# Growth\n\n${fresh}\n${old}` })).toEqual(["added O1", "added O1/KR1"])
  })

  test("the same goal of another team is that team's", () => {
    const ofTeam = (team: string, quarter: string): string =>
      `---\nteam: ${team}\ncycle: 2026-${quarter}\n---\n\n## O1: Customers stay for years\n\n- KR1: ${churn}\n`
    expect(changesOf({ "a/q1.md": ofTeam("Care", "Q1") }, { "a/q1.md": ofTeam("Care", "Q1"), "b/q2.md": ofTeam("Sales", "Q2") })).toEqual([
      "added O1",
      "added O1/KR1",
    ])
  })
})

test("nothing changes between a set of pages and itself, in any order", () => {
  const line = fc.constantFrom(
    "KR1: Raise activation from 40% to 60%",
    "KR2: Cut churn from 6% to 3%",
    "KR3: Sign 20 agencies",
    "KR: Sign 20 agencies",
    "Write the guide",
  )
  const pages = fc.dictionary(
    fc.stringMatching(/^[a-d]{1,2}$/),
    fc.array(line, { maxLength: 6 }).map(lines => page(...lines)),
    { maxKeys: 4 },
  )
  fc.assert(
    fc.property(pages, given => {
      const states = statesOf(given)
      expect(compareGoals(states, states).changes).toEqual([])
      expect(compareGoals(states, states.toReversed()).changes).toEqual([])
    }),
  )
})
