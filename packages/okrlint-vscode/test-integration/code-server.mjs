// Opens a plan in VS Code itself, with the packed extension: code-server.mjs --vscode DIR [--images DIR] [--chromium FILE]
// DIR is lib/vscode of the npm package code-server, with its dependencies. Run on demand: it needs a browser and 300 MB.
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { chromium } from "playwright-core"
import { createChecks } from "../../repo/test-integration/checks.mjs"

const { values } = parseArgs({
  options: { vscode: { type: "string" }, images: { type: "string" }, chromium: { type: "string", default: "/usr/bin/chromium" } },
})
if (values.vscode === undefined) {
  console.error("Usage: code-server.mjs --vscode DIR [--images DIR] [--chromium FILE]")
  process.exit(2)
}

const plan = `# Shop team, Q4 2026

## Objective 1: Bakers come back because ordering was worth their while

Why: half of the bakeries that try us never order a second time.

- KR1: Raise the second-order rate from 50% to 70% by 15 December 2026
- KR2: Maintain 99.9% checkout availability
- KR3: Raise the share of orders that are repeated without a change from 12% to 30%
- KR4: TBD
`

const editor = join(values.vscode, "out/server-main.js")
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-vscode-")))
const workspace = join(scratch, "plans")
const planFile = join(workspace, "shop.md")
const { check, finish } = createChecks("vscode")
let server
let browser
try {
  prepare()
  const port = await findPort()
  server = startEditor(port)
  browser = await chromium.launch({ executablePath: values.chromium, args: ["--no-sandbox"] })
  await tryEditor(await browser.newPage({ viewport: { width: 1280, height: 760 } }), port)
} catch (error) {
  check(`the run: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`, false)
} finally {
  await browser?.close()
  server?.kill()
  rmSync(scratch, { recursive: true, force: true })
}
finish()

function prepare() {
  const vsix = join(scratch, "okrlint.vsix")
  const settings = {
    "security.workspace.trust.enabled": false,
    "workbench.startupEditor": "none",
    "workbench.colorTheme": "Default Light Modern",
    "editor.fontSize": 14,
    "editor.minimap.enabled": false,
    "okrlint.symbols.enable": true,
  }
  mkdirSync(workspace)
  mkdirSync(join(scratch, "data/data/User"), { recursive: true })
  writeFileSync(planFile, plan)
  writeFileSync(join(scratch, "data/data/User/settings.json"), JSON.stringify(settings))
  writeFileSync(join(workspace, "okrlint.config.json"), JSON.stringify({ extends: ["recommended"] }))
  must([join(import.meta.dirname, "../../repo/scripts/build-vscode.mjs"), vsix])
  must([...editorArguments(), "--install-extension", vsix])
}

function editorArguments() {
  return [
    editor,
    "--accept-server-license-terms",
    "--extensions-dir",
    join(scratch, "extensions"),
    "--server-data-dir",
    join(scratch, "data"),
  ]
}

function must(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`node ${args.slice(0, 3).join(" ")} failed: ${stdout}${stderr}`)
}

function startEditor(port) {
  const args = [...editorArguments(), "--host", "127.0.0.1", "--port", String(port), "--without-connection-token"]
  return spawn(process.execPath, args, { stdio: "ignore" })
}

async function findPort() {
  return new Promise(give => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address()
      probe.close(() => give(port))
    })
  })
}

async function tryEditor(page, port) {
  await openPage(page, `http://127.0.0.1:${port}/?folder=${workspace}`)
  await page.waitForSelector(".monaco-workbench", { timeout: 60_000 })
  await page.locator(".explorer-folders-view").getByText("shop.md").dblclick({ timeout: 30_000 })
  await page.waitForSelector(".view-line", { timeout: 30_000 })

  await page.waitForSelector(".squiggly-warning, .squiggly-error", { timeout: 60_000 })
  check("findings are underlined", true)
  await page.waitForSelector(".codelens-decoration a, .codelens-decoration span", { timeout: 20_000 })
  const lenses = await page.locator(".codelens-decoration").allInnerTexts()
  check(
    `lenses count: ${lenses.join(" | ")}`,
    lenses.some(text => text.includes("key results")),
  )
  await page.waitForFunction(() => document.body.innerText.replaceAll("\u00a0", " ").includes("+20 pp"), undefined, { timeout: 20_000 })
  check("a hint shows the change", true)

  await page.locator(".view-line").filter({ hasText: "Maintain" }).getByText("availability").hover()
  await page.waitForSelector(".monaco-hover:not(.hidden)", { timeout: 20_000 })
  await page.waitForTimeout(1000)
  const hover = await page.locator(".monaco-hover:not(.hidden)").first().innerText()
  check("hover says how the goal is read", hover.replaceAll("\u00a0", " ").includes("reads as a level to watch"))
  await shoot(page, "vscode-hover.png")

  await page.keyboard.press("Escape")
  await page.locator(".view-line").filter({ hasText: "Maintain" }).getByText("availability").click()
  await page.keyboard.press("Control+.")
  await page.waitForSelector(".action-widget", { timeout: 20_000 })
  await page.waitForTimeout(1000)
  const offered = (await page.locator(".action-widget").innerText()).replaceAll("\u00a0", " ")
  check("the move to the KPI list is offered", offered.includes("Move to the KPI list"))
  await shoot(page, "vscode-actions.png")
  await chooseAction(page, "Move to the KPI list")
  await page.waitForTimeout(1500)
  await page.keyboard.press("Control+s")
  await page.waitForTimeout(1500)
  const moved = readFileSync(planFile, "utf8")
  check("the move is made", moved.indexOf("## KPIs") >= 0 && moved.indexOf("Maintain 99.9%") > moved.indexOf("## KPIs"))
  await page.keyboard.press("Control+Shift+M")
  await page.waitForTimeout(1500)
  const problems = (
    await page
      .locator(".markers-panel-container")
      .innerText()
      .catch(() => "")
  ).replaceAll("\u00a0", " ")
  check("the Problems view lists what is left", problems.includes("no-placeholder"))
  await shoot(page, "vscode-moved.png")
}

/** By keys: an invisible layer over the page takes clicks. */
async function chooseAction(page, title) {
  for (let step = 0; step < 20; step++) {
    const focused = await page.locator(".action-widget .monaco-list-row.focused").innerText()
    if (focused.replaceAll("\u00a0", " ").includes(title)) return page.keyboard.press("Enter")
    await page.keyboard.press("ArrowDown")
    await page.waitForTimeout(100)
  }
  throw new Error(`${title} cannot be chosen`)
}

async function openPage(page, address) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await page.goto(address, { waitUntil: "domcontentloaded" })
    } catch (error) {
      if (attempt === 30) throw error
      await page.waitForTimeout(500)
    }
  }
}

async function shoot(page, name) {
  if (values.images !== undefined) await page.screenshot({ path: join(resolve(values.images), name) })
}
