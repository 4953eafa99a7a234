// Opens the audit's page in a real Chromium, light, dark, on a phone and on paper: node test-integration/audit-page.mjs [FOLDER FOR PICTURES]
// The pictures in docs/images are made with it. Needs a build, and Chromium at CHROMIUM_PATH or /usr/bin/chromium.
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { bundleForNode } from "../../repo/scripts/bundle.mjs"
import { createChecks } from "../../repo/test-integration/checks.mjs"

const repository = fileURLToPath(new URL("../../..", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "okrlint-audit-"))
const pictures = process.argv[2] ?? join(folder, "pictures")

const views = [
  { name: "audit-light", viewport: { width: 1100, height: 1500 }, colorScheme: "light" },
  { name: "audit-dark", viewport: { width: 1100, height: 1500 }, colorScheme: "dark" },
  { name: "audit-phone", viewport: { width: 390, height: 1200 }, colorScheme: "light", isMobile: true, hasTouch: true },
  { name: "audit-print", viewport: { width: 720, height: 1018 }, colorScheme: "dark", media: "print" },
]

const { check, finish } = createChecks("audit-page")
try {
  const address = await writePage()
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] })
  try {
    mkdirSync(pictures, { recursive: true })
    for (const view of views) await checkView(browser, address, view)
  } finally {
    await browser.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
finish()

/** Audits the year of four teams that the tests build; gives the page's address. */
async function writePage() {
  await bundleForNode(join(repository, "packages/okrlint/test/history/year-of-plans.ts"), join(folder, "year.mjs"))
  const { year } = await import(pathToFileURL(join(folder, "year.mjs")).href)
  for (const { files } of year)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      if (text === undefined) rmSync(join(folder, name))
      else writeFileSync(join(folder, name), text)
    }
  const options = ["--no-config-lookup", "--now", "2026-10-15", "--format", "html", "--output-file", "audit.html"]
  execFileSync(process.execPath, [join(repository, "packages/okrlint/bin/okrlint.js"), "audit", "plans", ...options], { cwd: folder })
  return pathToFileURL(join(folder, "audit.html")).href
}

/** A view has to fit, to load nothing, and to be read without a script. */
async function checkView(browser, address, { name, media, ...view }) {
  const context = await browser.newContext({ ...view, javaScriptEnabled: false })
  const page = await context.newPage()
  const noise = []
  page.on("console", message => noise.push(message.text()))
  page.on("request", request => request.url() === address || noise.push(request.url()))
  if (media !== undefined) await page.emulateMedia({ media })
  await page.goto(address)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  const width = await page.locator("html").boundingBox()
  const wide = await page.locator("body *:visible").evaluateAll((all, limit) => {
    const isOut = element => element.getBoundingClientRect().right > limit + 1 && element.closest(".scroll") === null
    return all.filter(isOut).map(element => element.outerHTML.slice(0, 80))
  }, view.viewport.width)
  check(`${name} fits`, wide.length === 0, [`${width?.width} px`, ...wide].join("\n"))
  check(`${name} loads nothing`, noise.length === 0, noise.join("\n"))
  const headings = await page.locator("h2:visible").count()
  check(`${name} shows every section`, headings >= 10, `${headings} headings`)
  await context.close()
}
