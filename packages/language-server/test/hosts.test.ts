import { runServer } from "@okrlint/language-server/node"
import { expect, test } from "vitest"
import { createMemoryHost } from "../src/browser/memory-host.ts"
import { connect, testDay } from "./client.ts"
import { shopPlan } from "./plans.ts"

const host = { ...createMemoryHost(), today: () => testDay }

test("a server without files lints with the config that it was given at the start", async () => {
  const config = [{ rules: { "no-kpi-objective": "error" } }]
  const client = await connect({ host, initializationOptions: { config } })
  expect((await client.open("memory:///plans/q4.md", shopPlan)).map(({ code }) => code)).toEqual(["no-kpi-objective"])
})

test("and with the preset recommended without one", async () => {
  const client = await connect({ host })
  expect((await client.open("memory:///plans/q4.md", shopPlan)).map(({ code }) => code)).toContain("no-kpi-objective")
})

test("a config with a fault leaves a server without files alive", async () => {
  const client = await connect({ host, initializationOptions: { config: [{ rules: { "no-kpi-objectiv": "error" } }], status: true } })
  const told = new Promise(resolve => client.connection.onNotification("okrlint/status", resolve))
  expect(await client.open("memory:///plans/q4.md", shopPlan)).toEqual([])
  expect(await told).toMatchObject({ state: "config-error" })
})

test.for([
  [["--version"], 0, /^1\.2\.3\n$/],
  [["--help"], 0, /--stdio/],
  [[], 2, /^Usage/],
] as const)("the command with %j ends with %i", ([argv, code, printed]) => {
  const lines: string[] = []
  expect(runServer({ argv, version: "1.2.3", print: text => void lines.push(text) })).toBe(code)
  expect(lines.join("")).toMatch(printed)
})
