import { expect, test } from "vitest"
import { createLintClient, type LintPort } from "../src/linting/lint-client.ts"
import type { Request, Response, Understanding } from "../src/linting/protocol.ts"
import type { Plan } from "../src/share/plan.ts"

const plan: Plan = { text: "a", preset: "recommended", rules: {} }

function understandingOf(version: number): Understanding {
  const share = { count: 0, of: 0 }
  const total = { objectives: 0, keyResults: 0, kpis: 0, initiatives: 0, bets: 0, vitalSigns: 0, outputs: 0, guardrails: 0, unknown: 0 }
  const figures = {
    ...total,
    disguised: 0,
    kpiShare: null,
    unguarded: 0,
    measurable: share,
    baselined: share,
    dated: share,
    categories: {},
  }
  return {
    version,
    messages: [],
    language: "en",
    goals: [],
    audit: { schemaVersion: 1, boards: [], teams: [], cycles: [], total: figures },
    facts: [],
  }
}

/** Something that lints by hand: what it is asked is kept, and a test answers. */
function createPort() {
  const asked: Request[] = []
  const listeners: ((event: MessageEvent<Response>) => void)[] = []
  const state = { isTerminated: false }
  const port = {
    postMessage: (request: Request) => asked.push(request),
    addEventListener: (type: string, listener: (event: MessageEvent<Response>) => void) =>
      type === "message" ? listeners.push(listener) : 0,
    terminate: () => (state.isTerminated = true),
  } as unknown as LintPort // of a worker's listeners it needs this one form
  const answer = (data: Response): void => listeners.forEach(listener => listener({ data } as MessageEvent<Response>)) // read for its data alone
  return { port, asked, answer, state }
}

function createClient() {
  const ports: ReturnType<typeof createPort>[] = []
  const starts: (readonly string[])[] = []
  const heard: (number | string)[] = []
  const client = createLintClient({
    start: parts => {
      starts.push(parts)
      ports.push(createPort())
      return ports.at(-1)!.port
    },
    listener: {
      onCatalogue: () => heard.push("catalogue"),
      onUnderstanding: ({ version }) => heard.push(version),
      onFailure: message => heard.push(message),
    },
  })
  return { client, ports, starts, heard }
}

test("only what is said of the last plan is passed on", () => {
  const { client, ports, heard } = createClient()
  client.lint(plan)
  client.lint(plan)
  ports[0]!.answer({ type: "understanding", understanding: understandingOf(1) })
  ports[0]!.answer({ type: "failure", version: 1, message: "The old plan is broken." })
  expect(heard).toEqual([])
  expect(client.isCurrent()).toBe(false)
  ports[0]!.answer({ type: "understanding", understanding: understandingOf(2) })
  expect(heard).toEqual([2])
  expect(client.isCurrent()).toBe(true)
})

test("a worker that misses parts is replaced by one that begins with them, and the plan is sent again", async () => {
  const { client, ports, starts } = createClient()
  client.lint(plan)
  const report = client.report()
  ports[0]!.answer({ type: "missing", parts: ["lexicon/de-kinds"] })
  expect(ports[0]!.state.isTerminated).toBe(true)
  expect(await report).toBeUndefined()
  ports[1]!.answer({ type: "missing", parts: ["yaml"] })
  expect(starts).toEqual([[], ["lexicon/de-kinds"], ["lexicon/de-kinds", "yaml"]])
  expect(ports[2]!.asked).toEqual([{ type: "lint", version: 1, plan, now: undefined }])
})
