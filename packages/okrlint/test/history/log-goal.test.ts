import { execFileSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import { logGoal } from "../../src/log/log-goal.ts"
import { renderLog, renderLogMarkdown } from "../../src/log/render-log.ts"
import { createPaint } from "../../src/format/paint.ts"
import { makeFolder } from "../memory-host.ts"
import { makeRepository } from "./git-repository.ts"

const q2 = `---
team: Growth
cycle: 2026-Q2
---

## O1: New teams get value on day one

- KR1: Raise activation from 40% to 60%
- KR2: Cut churn from 6% to 3%
`

const options = (cwd: string) => ({ cwd, now: "2026-07-15" })

async function lifeOf(root: string, name: string): Promise<string[]> {
  const { entries } = await logGoal(name, options(root))
  return entries.map(({ day, type, filePath, goal, subject }) => `${day} ${type} ${filePath}#${goal}: ${subject}`)
}

function makeYear(): ReturnType<typeof makeRepository> {
  const repository = makeRepository()
  const { commit, git } = repository
  commit({ "growth.md": q2 }, "Plan Q2", "2026-04-01")
  commit({ "readme.md": "Hello.\n" }, "Say hello", "2026-04-02")
  commit(
    { "growth.md": q2.replace("- KR1", "- KR1: Sign 20 agencies\n- KR2").replace("- KR2: Cut", "- KR3: Cut") },
    "Put agencies first",
    "2026-04-20",
  )
  git("mv", "growth.md", "q2.md")
  commit({}, "Name pages by quarter", "2026-05-02")
  commit({ "q2.md": q2.replace("60%", "50%") }, "Be realistic", "2026-05-20")
  commit(
    { "q3.md": q2.replace("2026-Q2", "2026-Q3").replace("40% to 60%", "48% to 70%").replace("- KR2: Cut churn from 6% to 3%\n", "") },
    "Plan Q3",
    "2026-07-01",
  )
  return repository
}

describe("a goal's life", () => {
  test("goes through labels, renames and quarters", async () => {
    const { root } = makeYear()
    const life = [
      "2026-04-01 added growth.md#O1/KR1: Plan Q2",
      "2026-05-20 target-weakened q2.md#O1/KR1: Be realistic",
      "2026-07-01 carried-over q3.md#O1/KR1: Plan Q3",
    ]
    expect(await lifeOf(root, "KR1")).toEqual(life)
    expect(await lifeOf(root, "q3.md#O1/KR1")).toEqual(life)
    expect(await lifeOf(root, "q3.md:8")).toEqual(life)
    expect(await lifeOf(root, "raise activation")).toEqual(life)
    expect(await lifeOf(root, "q2.md:8")).toEqual(life.slice(0, 2))
  })

  test("ends when the goal is dropped", async () => {
    const { root } = makeYear()
    expect(await lifeOf(root, "Sign 20 agencies")).toEqual([
      "2026-04-20 added growth.md#O1/KR1: Put agencies first",
      "2026-05-20 dropped q2.md#O1/KR1: Be realistic",
    ])
    expect((await logGoal("Sign 20 agencies", options(root))).isThere).toBe(false)
  })

  test("a merge brings what its branch did in one step", async () => {
    const { root, commit, git } = makeRepository()
    commit({ "growth.md": q2 }, "Plan", "2026-04-01")
    git("checkout", "-q", "-b", "topic")
    commit({ "growth.md": q2.replace("60%", "55%") }, "Lower", "2026-04-02")
    commit({ "growth.md": q2.replace("60%", "70%") }, "Raise", "2026-04-03")
    git("checkout", "-q", "main")
    commit({ "notes.md": "Nothing.\n" }, "Note", "2026-04-04")
    git("merge", "-q", "--no-ff", "-m", "Merge topic", "topic")
    expect(await lifeOf(root, "KR1")).toEqual([
      "2026-04-01 added growth.md#O1/KR1: Plan",
      "2026-04-01 target-raised growth.md#O1/KR1: Merge topic",
    ])
  })

  test("asks which goal when several are meant, and says when none is", async () => {
    const { root, commit } = makeRepository()
    commit({ "a.md": q2, "b.md": q2.replace("team: Growth", "team: Care") })
    await expect(logGoal("KR1", options(root))).rejects.toThrow("2 goals are meant by `KR1`. Name one:\n  a.md#O1/KR1  Raise activation")
    await expect(logGoal("weather", options(root))).rejects.toThrow("No goal `weather` was found in the history.")
  })

  test("says when a shallow clone hides the beginning", async () => {
    const { root } = makeYear()
    const clone = makeFolder({})
    execFileSync("git", ["clone", "-q", "--depth", "2", `file://${root}`, clone])
    const log = await logGoal("KR1", options(clone))
    expect(log.isShallow).toBe(true)
    expect(renderLog(log, createPaint(false))).toContain("The history begins here. This is a shallow clone")
  })

  test("is told to people", async () => {
    const { root } = makeYear()
    const log = await logGoal("q3.md:8", options(root))
    const names = new Map(log.entries.map(({ commit }, index) => [commit.slice(0, 7), `commit${index + 1}`]))
    const anonymous = (text: string): string => [...names].reduce((result, [commit, name]) => result.replaceAll(commit, name), text)
    expect(anonymous(renderLog(log, createPaint(false)))).toMatchInlineSnapshot(`
      "O1/KR1  Raise activation from 48% to 70%  q3.md:8

      2026-04-01  commit1  added  Plan Q2  Ana Reis
                  Raise activation from 40% to 60%
      2026-05-20  commit2  target weakened  Be realistic  Ana Reis
                  target 60% → 50%
      2026-07-01  commit3  carried over  Plan Q3  Ana Reis
                  from 2026-Q2 in q2.md, target 50% → 70%
      "
    `)
    expect(anonymous(renderLogMarkdown(log))).toMatchInlineSnapshot(`
      "### \`O1/KR1\` Raise activation from 48% to 70%

      - 2026-04-01 \`commit1\` **added** Plan Q2
      - 2026-05-20 \`commit2\` **target weakened** Be realistic\\
        target 60% → 50%
      - 2026-07-01 \`commit3\` **carried over** Plan Q3\\
        from 2026-Q2 in q2.md, target 50% → 70%
      "
    `)
  })
})
