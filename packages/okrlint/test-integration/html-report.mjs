// Opens the HTML report of the built command in a real Chromium: node test-integration/html-report.mjs [FOLDER FOR PICTURES]
// Needs a build, and Chromium at CHROMIUM_PATH or /usr/bin/chromium.
import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { createChecks } from "../../repo/test-integration/checks.mjs"

const repository = fileURLToPath(new URL("../../..", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "okrlint-html-"))
const pictures = process.argv[2] ?? join(folder, "pictures")

const { check, finish } = createChecks("html-report")

const hostile = `# Bakery <img src=x onerror="document.title='owned'">, Q3 2026

## Objective 1: Maintain <script>document.title="owned"</script> 99.9% uptime

- KR1: TBD \u202egnp.live | ![x](http://127.0.0.1:9/pixel.png) and <b>bold</b>
- KR2: Call "every" baker 'each' week & more 🥐

## Objective 2: ${"Averyveryverylongword".repeat(12)}

- KR1: TBD
`

try {
  const page = writeReport()
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] })
  try {
    await checkPage(browser, page)
  } finally {
    await browser.close()
  }
} finally {
  if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true })
}
finish()

/** Lints the repository's sample plans and a hostile one; gives the report's address. */
function writeReport() {
  cpSync(join(repository, "fixtures/plans"), join(folder, "plans"), { recursive: true })
  writeFileSync(join(folder, "plans/hostile <i>&.md"), hostile)
  const args = [
    join(repository, "packages/okrlint/bin/okrlint.js"),
    "plans",
    "--no-config-lookup",
    "--now",
    "2026-07-01",
    "--format",
    "html=report.html",
  ]
  try {
    execFileSync(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] })
  } catch (error) {
    assert.equal(error.status, 1, "the plans hold errors or warnings, so that 1 or 0 is the exit code")
  }
  assert.ok(statSync(join(folder, "report.html")).size > 10_000)
  return pathToFileURL(join(folder, "report.html")).href
}

async function checkPage(browser, address) {
  mkdirSync(pictures, { recursive: true })
  const views = [
    { name: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
    { name: "dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
    { name: "phone", viewport: { width: 375, height: 740 }, colorScheme: "light", isMobile: true, hasTouch: true },
    { name: "phone-dark", viewport: { width: 375, height: 740 }, colorScheme: "dark", isMobile: true, hasTouch: true },
  ]
  for (const { name, ...view } of views) {
    const context = await browser.newContext(view)
    const page = await context.newPage()
    const noise = listen(page)
    await page.goto(address)
    await attempt(`${name}: the page holds`, () => checkView(page, name))
    await takePictures(page, name)
    if (name === "desktop") {
      await attempt("the filter works", () => checkFilter(page))
      await attempt("the keyboard leads to the findings", () => checkKeyboard(page, address))
    }
    check(`${name}: nothing is loaded, refused or logged`, noise.length === 0, noise.join("\n"))
    await context.close()
  }
  await attempt("the page holds without script", () => checkWithoutScript(browser, address))
}

async function attempt(what, run) {
  const fault = await run().then(
    () => undefined,
    error => error.message,
  )
  check(what, fault === undefined, fault)
}

async function takePictures(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  await page.evaluate(() => document.querySelector("h2[id]").scrollIntoView())
  await page.screenshot({ path: join(pictures, `${name}-findings.png`) })
  await page
    .locator(".file")
    .last()
    .screenshot({ path: join(pictures, `${name}-hostile.png`) })
}

/** Collects everything that a self-contained page does not do. */
function listen(page) {
  const noise = []
  page.on("console", message => noise.push(message.text()))
  page.on("pageerror", error => noise.push(String(error)))
  page.on("dialog", dialog => noise.push(dialog.message()))
  page.on("request", request => {
    if (!request.url().endsWith("/report.html")) noise.push(request.url())
  })
  return noise
}

async function checkView(page, name) {
  await page.evaluate(`globalThis.findFaintText = ${findFaintText}`)
  const facts = await page.evaluate(() => ({
    title: document.title,
    width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    foreign: document.querySelectorAll("main :is(script, img, iframe, object, embed, link, style, svg, b, i)").length,
    landmarks: ["header", "main", "footer", "nav[aria-label]", "form[role=search][aria-label]"].filter(
      one => document.querySelector(one) === null,
    ),
    unlabelled: [...document.querySelectorAll("select")].filter(select => select.labels.length === 0).length,
    twice: [...document.querySelectorAll("[id]")].map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index),
    small: [...document.querySelectorAll("select, button")].filter(one => one.offsetHeight > 0 && one.offsetHeight < 40).length,
    faint: globalThis.findFaintText(),
  }))
  assert.match(facts.title, /findings in .* · okrlint$/)
  assert.deepEqual(
    { ...facts, title: "" },
    { title: "", width: 0, foreign: 0, landmarks: [], unlabelled: 0, twice: [], small: 0, faint: [] },
    name,
  )
}

async function checkFilter(page) {
  const visible = () => page.locator(".findings > li:visible").count()
  const all = await visible()
  const select = page.locator("select[name=rule]")
  const rule = await select.locator("option").nth(1).getAttribute("value")
  await select.selectOption(rule)
  const some = await visible()
  assert.ok(some > 0 && some < all)
  assert.equal(await page.locator(`.findings > li:visible:not([data-rule="${rule}"])`).count(), 0)
  assert.equal(await page.locator("#shown").textContent(), `${some} of ${all} findings`)
  for (const card of await page.locator(".card:visible").all()) assert.ok((await card.locator(".findings > li:visible").count()) > 0)
  await page.screenshot({ path: join(pictures, "filtered.png") })
  await page.getByRole("button", { name: "Show all" }).click()
  await page.waitForFunction(count => document.querySelectorAll(".findings > li:not([hidden])").length === count, all)
  const board = await page.locator("select[name=board] option").nth(1).getAttribute("value")
  await page.locator("select[name=board]").selectOption(board)
  for (const card of await page.locator(".card:visible").all()) assert.equal(await card.getAttribute("data-board"), board)
  await page.getByRole("button", { name: "Show all" }).click()
}

async function checkKeyboard(page, address) {
  await page.goto(address)
  await page.keyboard.press("Tab")
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the findings")
  await page.keyboard.press("Enter")
  assert.equal(await page.evaluate(() => location.hash), "#findings")
}

async function checkWithoutScript(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  assert.equal(await page.locator("#filters").isVisible(), false)
  assert.ok(await page.locator(".card").first().isVisible())
  await context.close()
}

/** Runs in the page: texts with less contrast than 4.5 to 1, as WCAG AA asks for. */
function findFaintText() {
  const parse = color => color.match(/[\d.]+/g).map(Number)
  const luminance = color => {
    const [red, green, blue] = parse(color).map(part =>
      part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = element => {
    const color = getComputedStyle(element).backgroundColor
    return parse(color)[3] === 0 && element.parentElement !== null ? backgroundOf(element.parentElement) : color
  }
  const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== "")
  const faint = [...document.body.querySelectorAll("*")].filter(element => {
    if (!hasText(element) || element.offsetHeight === 0) return false
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5
  })
  return faint.map(element => `${element.className || element.tagName}: ${element.textContent.slice(0, 30)}`)
}
