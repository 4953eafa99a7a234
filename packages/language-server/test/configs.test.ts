import { expect, test } from "vitest"
import { connect } from "./client.ts"
import { shopPlan } from "./plans.ts"

const onlyKpis = '{ "rules": { "no-kpi-objective": "error" } }'
const nothing = '{ "rules": { "no-kpi-objective": "off" } }'

test("each workspace folder goes by its own config", async () => {
  const client = await connect({ files: { "okrlint.config.json": onlyKpis, "care/okrlint.config.json": nothing }, folders: ["care"] })
  expect((await client.open("q4.md", shopPlan)).map(({ code }) => code)).toEqual(["no-kpi-objective"])
  expect(await client.open("care/q4.md", shopPlan)).toEqual([])
})

test("a document that an ignore file names is left alone", async () => {
  const client = await connect({ files: { ".okrlintignore": "drafts/\n" } })
  expect(await client.open("drafts/q4.md", shopPlan)).toEqual([])
  expect((await client.open("q4.md", shopPlan)).length).toBeGreaterThan(0)
})

test("a changed config counts from the next edit on, also for a client that cannot watch files", async () => {
  const client = await connect({ files: { "okrlint.config.json": onlyKpis } })
  expect((await client.open("q4.md", shopPlan)).length).toBe(1)
  client.write("okrlint.config.json", nothing)
  await client.change("q4.md", 2, [{ text: `${shopPlan}\n` }])
  expect(await client.diagnosticsOf("q4.md", 2)).toEqual([])
})

test("a client that watches files is told at once", async () => {
  const client = await connect({
    files: { "okrlint.config.json": onlyKpis },
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  })
  expect((await client.open("q4.md", shopPlan)).length).toBe(1)
  client.write("okrlint.config.json", nothing)
  const renewed = client.next("q4.md")
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: client.uri("okrlint.config.json"), type: 2 }],
  })
  expect((await renewed).diagnostics).toEqual([])
})

test("a config that runs code is read anew after a change", async () => {
  const client = await connect({ files: { "okrlint.config.mjs": 'export default { rules: { "no-kpi-objective": "error" } }' } })
  expect((await client.open("q4.md", shopPlan)).length).toBe(1)
  client.write("okrlint.config.mjs", 'export default { rules: { "no-kpi-objective": "off" } }\n')
  await client.change("q4.md", 2, [{ text: `${shopPlan}\n` }])
  expect(await client.diagnosticsOf("q4.md", 2)).toEqual([])
})

test("a config with a fault is shown on the config file, at its words, until it is mended", async () => {
  const client = await connect({ files: { "okrlint.config.json": '{\n  "rules": {\n    "no-kpi-objectiv": "warn"\n  }\n}\n' } })
  const onConfig = client.next("okrlint.config.json")
  expect(await client.open("q4.md", shopPlan)).toEqual([])
  const [fault] = (await onConfig).diagnostics
  expect(fault?.message).toContain("no-kpi-objectiv")
  expect(fault?.range.start).toEqual({ line: 2, character: 5 })
  client.write("okrlint.config.json", `${onlyKpis}\n`)
  const mended = client.next("okrlint.config.json")
  await client.change("q4.md", 2, [{ text: `${shopPlan}\n` }])
  expect((await mended).diagnostics).toEqual([])
  expect((await client.diagnosticsOf("q4.md", 2)).length).toBe(1)
})

test("a config that is no JSON is shown where it breaks off", async () => {
  const client = await connect({ files: { "okrlint.config.json": '{\n  "rules": [}\n' } })
  const onConfig = client.next("okrlint.config.json")
  await client.open("q4.md", shopPlan)
  expect((await onConfig).diagnostics[0]?.range.start.line).toBe(1)
})

test("in a workspace that is not trusted no config runs code, and the config file says so", async () => {
  const files = { "okrlint.config.mjs": 'globalThis.okrlintRanCode = true\nexport default { rules: { "no-kpi-objective": "error" } }' }
  const client = await connect({ files, initializationOptions: { trusted: false } })
  const onConfig = client.next("okrlint.config.mjs")
  expect(await client.open("q4.md", shopPlan)).toEqual([])
  expect((await onConfig).diagnostics[0]?.message).toMatch(/^Refused to run/)
  expect("okrlintRanCode" in globalThis).toBe(false)
  const data = await connect({ files: { "okrlint.config.json": onlyKpis }, initializationOptions: { trusted: false } })
  expect((await data.open("q4.md", shopPlan)).length).toBe(1)
})

test("a config named in the settings is used for every document", async () => {
  const client = await connect({
    files: { "okrlint.config.json": nothing, "other/strict.json": onlyKpis },
    initializationOptions: { settings: { configFile: "other/strict.json" } },
  })
  expect((await client.open("q4.md", shopPlan)).length).toBe(1)
})

test("settings that change are followed", async () => {
  const client = await connect()
  expect((await client.open("q4.md", shopPlan)).length).toBeGreaterThan(0)
  const renewed = client.next("q4.md")
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: { okrlint: { enable: false } } })
  expect((await renewed).diagnostics).toEqual([])
})

test("a client that wants to know is told how it stands with a document", async () => {
  const client = await connect({ files: { "okrlint.config.json": '{ "ruls": {} }' }, initializationOptions: { status: true } })
  const told = new Promise(resolve => client.connection.onNotification("okrlint/status", resolve))
  await client.open("q4.md", shopPlan)
  expect(await told).toMatchObject({ uri: client.uri("q4.md"), state: "config-error" })
})
