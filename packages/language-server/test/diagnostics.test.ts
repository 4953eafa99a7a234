import { Linter } from "okrlint"
import { expect, test } from "vitest"
import { connect, rangeOfWords, testDay } from "./client.ts"
import { shopPlan, soundPlan } from "./plans.ts"

test("findings are those of the linter, with place, rule and what to do", async () => {
  const client = await connect({ capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } } })
  const diagnostics = await client.open("q4.md", shopPlan)
  const expected = new Linter().verify(shopPlan, undefined, { filePath: "q4.md", now: testDay })
  expect(diagnostics.map(({ code, severity, range, message }) => [code, severity, range.start, message])).toEqual(
    expected.map(({ ruleId, severity, line, column, message, help }) => [
      ruleId,
      severity === 2 ? 1 : 2,
      { line: line - 1, character: column - 1 },
      `${message}\n${help}`,
    ]),
  )
  const ofKpi = diagnostics.find(({ code }) => code === "no-kpi-objective")
  expect(ofKpi?.range).toEqual(rangeOfWords(shopPlan, "Maintain 99.9% checkout availability"))
  expect(ofKpi?.codeDescription?.href).toBe("https://okrlint.dev/rules/no-kpi-objective")
  expect(ofKpi?.source).toBe("okrlint")
})

test("an edit gives the findings of its version, and a burst of edits those of the last alone", async () => {
  const client = await connect()
  await client.open("q4.md", soundPlan)
  const heading = rangeOfWords(soundPlan, "Bakers come back because ordering was worth their while")
  await client.change("q4.md", 2, [{ range: heading, text: "Maintain 99.9% checkout availability" }])
  expect((await client.diagnosticsOf("q4.md", 2)).map(({ code }) => code)).toContain("no-kpi-objective")
  // A page that takes longer to read than an edit takes to arrive: what is begun for an older version is left.
  const longPlan = Array.from({ length: 60 }, (_, part) => soundPlan.replace("# ", `# Part ${part}: `)).join("\n")
  for (let version = 3; version < 20; version++) void client.change("q4.md", version, [{ text: `${longPlan}\n${version}` }])
  await client.diagnosticsOf("q4.md", 19)
  const versions = client.published.map(({ version = 0 }) => version)
  expect(versions.filter(version => version > 2).length).toBeLessThan(17)
  expect(versions).toEqual([...versions].sort((a, b) => a - b))
})

test("edits are counted in the unit that was agreed on", async () => {
  const text = "# Q4 2026\n\n## Objective 1: Wachs für alle\n\n- KR1: 🐝 Öfen 🐝 [TBD] von allen\n"
  for (const encoding of ["utf-8", "utf-16", "utf-32"] as const) {
    const client = await connect({ capabilities: { general: { positionEncodings: [encoding] } } })
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding)
    await client.open("q4.md", text)
    await client.change("q4.md", 2, [{ range: rangeOfWords(text, "[TBD] von allen", encoding), text: "TBD" }])
    const changed = text.replace("[TBD] von allen", "TBD")
    const found = (await client.diagnosticsOf("q4.md", 2)).filter(({ code }) => code === "no-placeholder")
    expect(found.map(({ range }) => range)).toContainEqual(rangeOfWords(changed, "TBD", encoding))
    expect(rangeOfWords(changed, "TBD", encoding).start.character).toBe({ "utf-8": 23, "utf-16": 18, "utf-32": 16 }[encoding])
  }
})

test("UTF-16 is taken wherever it is offered", async () => {
  const client = await connect({ capabilities: { general: { positionEncodings: ["utf-32", "utf-8", "utf-16"] } } })
  expect(client.initialized.capabilities.positionEncoding).toBe("utf-16")
})

test("the diagnostics of a closed document are taken away", async () => {
  const client = await connect()
  expect((await client.open("q4.md", shopPlan)).length).toBeGreaterThan(0)
  const closed = client.next("q4.md")
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: client.uri("q4.md") } })
  expect((await closed).diagnostics).toEqual([])
})

test("with run: onSave, only saving renews the findings", async () => {
  const client = await connect({ capabilities: { workspace: { configuration: true } }, settings: { run: "onSave" } })
  await client.open("q4.md", soundPlan)
  await client.change("q4.md", 2, [{ text: shopPlan }])
  await client.request("textDocument/hover", { textDocument: { uri: client.uri("q4.md") }, position: { line: 0, character: 0 } })
  expect(client.published.some(({ version }) => version === 2)).toBe(false)
  await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: client.uri("q4.md") } })
  expect((await client.diagnosticsOf("q4.md", 2)).length).toBeGreaterThan(0)
})

test("severities can be changed for the editor, by rule, by severity and for all", async () => {
  const severity = { "no-kpi-objective": "hint", error: "information", "*": "off" }
  const client = await connect({
    files: { "okrlint.config.json": '{ "rules": { "no-kpi-objective": "error", "no-placeholder": "error", "key-result-count": "warn" } }' },
    initializationOptions: { settings: { severity } },
  })
  const diagnostics = await client.open("q4.md", "# Q4 2026\n\n## Objective 1: Maintain 99.9% checkout availability\n\n- KR1: TBD\n")
  expect(diagnostics.map(({ code, severity: shown }) => [code, shown])).toEqual([
    ["no-kpi-objective", 4],
    ["no-placeholder", 3],
  ])
})

test("a client that can be told to ask again asks for its diagnostics, any other is sent them", async () => {
  const pulling = await connect({
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  })
  expect(pulling.initialized.capabilities.diagnosticProvider).toBeDefined()
  await pulling.open("q4.md", shopPlan)
  const report = await pulling.request<{ items: unknown[] }>("textDocument/diagnostic", { textDocument: { uri: pulling.uri("q4.md") } })
  expect(report.items.length).toBeGreaterThan(0)
  expect(pulling.published).toEqual([])
  const pushed = await connect({ capabilities: { textDocument: { diagnostic: {} } } })
  expect(pushed.initialized.capabilities.diagnosticProvider).toBeUndefined()
})

test("a fault in one document is shown there, and the others are served", async () => {
  const { createNodeHost } = await import("@okrlint/language-server/node")
  const host = createNodeHost()
  const client = await connect({
    host: {
      ...host,
      today: () => testDay,
      openFolder: options => {
        const folder = host.openFolder(options)
        const configFor = (path: string | undefined) =>
          path?.endsWith("bad.md") ? Promise.reject(new Error("The floor is wet.")) : folder.configFor(path)
        return { ...folder, configFor }
      },
    },
  })
  const [crash] = await client.open("bad.md", shopPlan)
  expect(crash?.message).toContain("The floor is wet.")
  expect(client.log.join("\n")).toContain("bad.md")
  expect((await client.open("good.md", shopPlan)).length).toBeGreaterThan(0)
})

test("an untitled document is linted with the first folder's config", async () => {
  const client = await connect({ files: { "okrlint.config.json": '{ "rules": { "no-kpi-objective": "error" } }' } })
  const diagnostics = await client.open("untitled:Untitled-1", shopPlan)
  expect(diagnostics.map(({ code }) => code)).toEqual(["no-kpi-objective"])
})
