import { describe, expect, test } from "vitest"
import { Linter, type LintMessage } from "../../src/index.ts"
import { documentShapes, type Position } from "./document-shapes.ts"

// Examples that their authors published as good or bad (Doerr, Wodtke, Google's playbook, re:Work, whatmatters, OpenOKR's review).

const linter = new Linter()
const now = "2027-05-01"

function findingsOn(markdown: string, statement: string): LintMessage[] {
  const line = markdown.split("\n").findIndex(text => text.includes(statement)) + 1
  return linter
    .verify(markdown, [{ extends: ["recommended"] }], { filePath: "plans/2027-q2.md", now })
    .filter(message => message.line === line)
}

const good: readonly (readonly [Position, string])[] = [
  ["objective", "Build a planning model for their company"],
  ["objective", "Create the lowest carbon footprint in our industry"],
  ["objective", "Run a 10K in under 50 minutes by June"],
  ["objective", "Launch an Awesome MVP"],
  ["objective", "Develop the next generation client platform for web applications"],
  ["objective", "Achieve fiscal sustainability"],
  ["objective", "Own the direct-to-business coffee retail market in the South Bay"],
  ["objective", "Make mobile the way our customers prefer to reach us"],
  ["objective", "Become the iconic rebel of online whiskey purveyors"],
  ["objective", "Win the Indy 500"],
  ["keyResult", "No one on the team experienced a major injury"],
  ["keyResult", "Launch xx feature to all users"],
  ["keyResult", "Hold 10 meetings with heads of procurement"],
  ["keyResult", "Establish the baseline for weekly active teams"],
  ["keyResult", "40% of users come back 2x per week"],
  ["keyResult", "Recommendation score of 8"],
  ["keyResult", "15% conversion"],
  ["keyResult", "Double fleet-wide Y by launching X to 90+ percent of borg cells"],
  ["keyResult", "Publish average and tail latency measurements from six Colossus cells by March 7"],
]

const bad: readonly (readonly [Position, string])[] = [
  ["objective", "Sales numbers up 30%"],
  ["objective", "Double users"],
  ["objective", "Increase revenue from $2M to $3M"],
  ["objective", "Increase task CPU utilization by 3 percent"],
  ["keyResult", "Improve sign-ups"],
  ["keyResult", "Launch Foo 4.1"],
  ["keyResult", "Assess Colossus latency"],
  ["keyResult", "Increase lines of code shipped from 10000 to 20000"],
  ["keyResult", "Increase story points delivered from 40 to 60"],
]

for (const shape of documentShapes) {
  describe(shape.name, () => {
    test.for(good)("good %s gets nothing above warn: %s", ([position, statement]) => {
      const found = findingsOn(shape.write(position, statement), statement)
      expect(found.filter(({ severity }) => severity > 1).map(({ ruleId }) => ruleId)).toEqual([])
    })

    test.for(bad)("bad %s is flagged: %s", ([position, statement]) => {
      expect(findingsOn(shape.write(position, statement), statement).length).toBeGreaterThan(0)
    })
  })
}
