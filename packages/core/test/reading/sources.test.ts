import { expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { read, type Kind } from "../../src/reading/index.ts"

/** The statements that the four sources print, with the kinds that agree with what the sources say of them. */
const STATEMENTS: readonly (readonly [text: string, role: Role, kinds: readonly Kind[]])[] = [
  ["Increase revenue by 30% this quarter", "objective", ["bet"]],
  ["Hit $10M in sales", "keyResult", ["bet"]],
  ["Onboard 1,000 new customers", "keyResult", ["bet"]],
  ["Close 5 enterprise accounts", "keyResult", ["bet"]],
  ["Deliver faster product releases", "objective", ["aspiration", "unknown"]],
  ["Ship 6 releases", "keyResult", ["output"]],
  ["Reduce cycle time by 20%", "keyResult", ["bet"]],
  ["Launch three features", "objective", ["output"]],
  ["Improve customer happiness", "keyResult", ["aspiration"]],
  ["Establish market leadership in our category", "objective", ["aspiration"]],
  ["Achieve 40% market share by Q4", "keyResult", ["bet"]],
  ["Land 3 of the top 5 industry partnerships", "keyResult", ["bet"]],
  ["Reach 95% brand recognition in target demographic", "keyResult", ["bet"]],
  ["Increase social media followers by 50%", "keyResult", ["bet"]],
  ["Number of features shipped", "kpi", ["vital-sign"]],
  ["Lines of code written", "kpi", ["vital-sign"]],
  ["Maintain system uptime", "objective", ["vital-sign"]],
  ["Maintain system uptime", "keyResult", ["vital-sign"]],
  ["Launch new product category", "kpi", ["output", "milestone"]],
  ["User retention rates", "kpi", ["vital-sign"]],
  ["Customer support response times", "kpi", ["vital-sign"]],
  ["Maintain 99.9 percent uptime", "objective", ["vital-sign"]],
  ["Keep gross churn below 4 percent", "objective", ["vital-sign"]],
  ["Move activation from 61 to 75 percent", "keyResult", ["bet"]],
  ["Move activation from 61 to 75 percent", "objective", ["bet"]],
  ["Change the activation curve", "keyResult", ["aspiration", "unknown"]],
  ["Change the activation curve", "objective", ["aspiration", "unknown"]],
  ["Moving churn from 4 percent to 3 percent by quarter end", "keyResult", ["bet"]],
  ["Become the default tool for mid-market sales teams", "objective", ["aspiration"]],
  ["Grow ARR from this segment from $2M to $6M", "keyResult", ["bet"]],
  ["Close the books on time", "objective", ["routine", "vital-sign"]],
  ["Grow this revenue line 3x", "keyResult", ["bet"]],
  ["Reduce churn by 50 percent", "keyResult", ["bet"]],
  ["Keep things running well", "objective", ["routine", "vital-sign"]],
  ["Launch the enterprise security tier and acquire 5 enterprise customers", "keyResult", ["bet"]],
  ["Enterprise pipeline", "kpi", ["vital-sign"]],
]

test.for(STATEMENTS)("%s (%s)", ([text, role, kinds]) => {
  const { kind } = read(text, { role })
  expect({ kind, accepted: kinds.includes(kind) }).toEqual({ kind, accepted: true })
})

/** Published examples of the literature. */
test.for([
  ["Build a planning model for their company", "objective", ["output", "aspiration"]],
  ["Create the lowest carbon footprint in our industry", "objective", ["aspiration"]],
  ["Own the direct-to-business coffee retail market in the South Bay", "objective", ["aspiration"]],
  ["Make mobile the way our customers prefer to reach us", "objective", ["aspiration"]],
  ["Become the iconic rebel of online whiskey purveyors", "objective", ["aspiration"]],
  ["Establish the baseline for weekly active teams", "keyResult", ["learning"]],
  ["Hold 10 meetings with heads of procurement", "keyResult", ["output"]],
  ["40% of users come back 2x per week", "keyResult", ["bet"]],
  ["15% conversion", "keyResult", ["bet"]],
  ["Sales numbers up 30%", "objective", ["bet"]],
  ["Double users", "objective", ["bet"]],
  ["Increase revenue from $2M to $3M", "objective", ["bet"]],
  ["Improve sign-ups", "keyResult", ["aspiration"]],
  ["1 million users", "keyResult", ["bet"]],
  ["Launch Foo 4.1", "keyResult", ["output"]],
  ["Increase story points delivered from 40 to 60", "keyResult", ["bet"]],
] as const)("%s (%s)", ([text, role, kinds]) => {
  const { kind } = read(text, { role })
  expect({ kind, accepted: (kinds as readonly Kind[]).includes(kind) }).toEqual({ kind, accepted: true })
})
