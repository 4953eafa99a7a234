import { expect, test } from "vitest"
import { read } from "../../src/reading/index.ts"

test.for([
  ["en", "Build a team of keen bakers"],
  ["en", "Coach and develop the team"],
  ["en", "Develop our leaders"],
  ["en", "Demonstrate dependable quality"],
  ["zh", "建设一支优秀的团队"],
  ["zh", "产出可分享的价值"],
] as const)("people and qualities are no thing to make (%s): %s", ([language, text]) => {
  expect(read(text, { role: "objective", language }).kind).toBe("aspiration")
})

test.for([
  ["en", "Build a customer portal"],
  ["en", "Build a team of 5 bakers"],
  ["en", "Develop an app for teams"],
  ["en", "Hire a team"],
  ["zh", "建设客户门户"],
  ["zh", "产出一份报告"],
] as const)("what people use, and people who are counted, are made (%s): %s", ([language, text]) => {
  expect(read(text, { role: "objective", language }).kind).toBe("output")
})

test("below an objective, a team that is built is there or not", () => {
  expect(read("Build a team of keen bakers", { role: "keyResult", language: "en" }).kind).toBe("output")
})
