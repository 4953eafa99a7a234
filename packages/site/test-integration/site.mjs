// Opens the built site in Chromium: site.mjs [--pictures]. Needs `pnpm docs:build`, and Chromium at CHROMIUM_PATH or /usr/bin/chromium.
// The site is served under the path of OKRLINT_SITE_BASE, `/` when absent. With --pictures, screenshots go to docs/images.
import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, relative } from "node:path"
import { chromium } from "playwright-core"
import { createChecks } from "../../repo/test-integration/checks.mjs"
import { findFile, serveFolder } from "../../repo/test-integration/serve-folder.mjs"

const root = join(import.meta.dirname, "../../..")
const folder = join(root, "packages/site/dist/site")
const base = process.env.OKRLINT_SITE_BASE ?? "/"
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const takesPictures = process.argv.includes("--pictures")

const { check, finish } = createChecks("site")
const server = await serveFolder(folder, base)
const { address } = server
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] })
try {
  checkFiles()
  checkLinks()
  await checkPages()
  await checkRuleIndex()
  await checkExamples()
  await checkSearch()
  await checkPhone()
  await checkPlayground()
  if (takesPictures) await takePictures()
} finally {
  await browser.close()
  server.close()
}
finish()

/** A page that tells which requests went elsewhere and what failed. */
async function openPage(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults = []
  page.on("pageerror", error => faults.push(String(error)))
  page.on("request", request => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) faults.push(`asks ${request.url()}`)
  })
  page.on("response", response => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`)
  })
  await page.goto(address + path, { waitUntil: "networkidle" })
  return { page, faults, close: () => context.close() }
}

/** No file of the site names a script, style, font or picture of another host. */
function checkFiles() {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => /\.(?:html|css)$/.test(name))
  const loads =
    /<(?:script|img|iframe|source)\b[^>]*\bsrc="https?:[^"]*"|<link\b(?![^>]*rel="canonical")[^>]*\bhref="https?:[^"]*"|url\(["']?https?:[^)]*\)|@import/g
  const found = files.flatMap(name => [...readFileSync(join(folder, name), "utf8").matchAll(loads)].map(([what]) => `${name}: ${what}`))
  check(`${files.length} files load nothing from elsewhere`, files.length > 100 && found.length === 0, found.slice(0, 5).join("\n"))
}

/** Every link of every page leads to a page of the site, and to a place on it. */
function checkLinks() {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(name => name.endsWith(".html") && !name.startsWith("playground"))
      .map(name => [name, readFileSync(join(folder, name), "utf8")]),
  )
  const ids = new Map([...pages].map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]))
  let links = 0
  const broken = []
  for (const [name, html] of pages)
    for (const [, link] of html.matchAll(/<a\b[^>]*? href="((?!https?:|mailto:)[^"]*)"/g)) {
      links++
      const { pathname, hash } = new URL(link, `http://site${base}${name === "index.html" ? "" : name.replace(/(index)?\.html$/, "")}`)
      const file = pathname.startsWith(base) ? findFile(folder, decodeURIComponent(pathname.slice(base.length))) : undefined
      const target = file === undefined ? undefined : relative(folder, file)
      const anchor = decodeURIComponent(hash.slice(1))
      if (target === undefined || (anchor !== "" && !ids.get(target)?.has(anchor))) broken.push(`${name}: ${link}`)
    }
  check(`${links} links between pages lead somewhere`, links > 1000 && broken.length === 0, [...new Set(broken)].slice(0, 20).join("\n"))
}

async function checkPages() {
  const paths = [
    "",
    "getting-started/planning",
    "getting-started/repository",
    "getting-started/rules",
    "okr-or-kpi",
    "rules/",
    "rules/no-kpi-objective",
    "presets",
    "configuration",
    "command",
    "library",
    "api/",
    "api/okrlint",
    "editors/",
    "faq",
  ]
  for (const colorScheme of ["light", "dark"])
    for (const path of paths) {
      const { page, faults, close } = await openPage(path, { colorScheme })
      const title = await page.locator("h1").first().innerText()
      check(
        `/${path} opens in ${colorScheme}: ${title.trim()}`,
        title.trim() !== "" && !title.includes("404") && faults.length === 0,
        faults.join("\n"),
      )
      await checkAccess(page, `/${path} in ${colorScheme}`)
      await close()
    }
}

async function checkAccess(page, name) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }))
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
  const told = grave.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
        .join("\n  ")}`,
  )
  check(`${name}: axe finds nothing serious`, grave.length === 0, told.join("\n"))
}

async function checkRuleIndex() {
  const { page, close } = await openPage("rules/")
  const count = () => page.locator(".rule-table tbody tr").count()
  const all = await count()
  await page.getByLabel("Looks at").selectOption("kpi")
  const ofKpis = await count()
  check(`filters ${all} rules by what they look at`, ofKpis > 0 && ofKpis < all)
  await page.getByLabel("Looks at").selectOption("")
  await page.getByLabel("Preset").selectOption("kpi-only")
  const inPreset = await count()
  check("filters by preset", inPreset > 0 && inPreset < all)
  await page.getByLabel("Preset").selectOption("")
  await page.getByLabel("Source").selectOption("002")
  const ofSource = await count()
  check("filters by source", ofSource > 0 && ofSource < all)
  await page.getByLabel("Source").selectOption("")
  await page.getByLabel("Suggests edits").check()
  const suggesting = await count()
  check("filters by whether edits are suggested", suggesting > 0 && suggesting < all)
  await page.getByLabel("Words").fill("guardrail")
  const status = await page.locator("p[role=status]").innerText()
  check("tells how many are left", status === `${await count()} of ${all} rules`, status)
  await page.locator(".rule-table tbody a").first().click()
  await page.waitForURL(/\/rules\/[a-z-]+$/)
  await page.locator("h1", { hasText: "require-guardrail" }).waitFor()
  check("a row leads to the page of its rule", page.url().endsWith("/rules/require-guardrail"), page.url())
  await close()
}

async function checkExamples() {
  const { page, close } = await openPage("okr-or-kpi")
  const marked = await page.locator(".linted mark").allInnerTexts()
  check("the guide marks words of its examples", marked.includes("Maintain 99.9% checkout availability"), marked.join("\n"))
  const title = await page.locator(".linted mark").first().getAttribute("title")
  check("a marked place says what is found there", title?.includes("reads like a KPI"), String(title))
  await page.goto(`${address}rules/no-kpi-objective`, { waitUntil: "networkidle" })
  const words = await page.locator(".linted mark").allInnerTexts()
  check("a rule's page marks the words of its findings", words.includes("Keep gross churn below 4% this quarter"), words.join("\n"))
  await close()
}

/** With the network cut once the page is there; the index of the search is a file of the site, loaded with the box. */
async function checkSearch() {
  const { page, faults, close } = await openPage("")
  await page.getByRole("button", { name: "Search" }).first().click()
  await page.locator(".VPLocalSearchBox input").waitFor()
  await page.waitForTimeout(500)
  await page.context().setOffline(true)
  await page.locator(".VPLocalSearchBox input").fill("guardrail")
  await page.locator(".VPLocalSearchBox .result").first().waitFor({ timeout: 5000 })
  const results = await page.locator(".VPLocalSearchBox .result").allInnerTexts()
  check(
    "search finds pages without a network",
    results.some(text => text.includes("require-guardrail")) && faults.length === 0,
    `${results.join("\n")}\n${faults.join("\n")}`,
  )
  await close()
}

async function checkPhone() {
  for (const path of ["", "okr-or-kpi", "rules/", "command", "rules/no-kpi-objective"]) {
    const { page, close } = await openPage(path, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    check(`/${path} fits a phone`, overflow <= 0, `${overflow} pixels too wide`)
    await checkAccess(page, `/${path} on a phone`)
    await close()
  }
}

/** The playground is built apart and lies below the site. */
async function checkPlayground() {
  const { page, faults, close } = await openPage("")
  await page.getByRole("link", { name: "Playground" }).first().click()
  await page.waitForURL(/playground/)
  const editor = page.locator(".cm-content")
  await editor.waitFor()
  await editor.click()
  await page.keyboard.press("Control+a")
  await page.keyboard.insertText("# Shop, Q3 2026\n\n## Objective 1: Maintain 99.9% checkout availability\n\n- KR1: TBD\n")
  await page.getByText("no-placeholder").first().waitFor({ timeout: 10_000 })
  check("the playground opens from the site and finds what is typed into it", faults.length === 0, faults.join("\n"))
  await close()
}

async function takePictures() {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const pictures = [
    ["site-light", "", {}],
    ["site-dark", "okr-or-kpi", { colorScheme: "dark" }],
    ["site-rules", "rules/", {}],
    ["site-phone", "okr-or-kpi", phone],
  ]
  for (const [name, path, options] of pictures) {
    const { page, close } = await openPage(path, options)
    // Guides are shown where their first example stands.
    if (path === "okr-or-kpi")
      await page
        .locator(".linted")
        .first()
        .evaluate(example => scrollTo(0, example.offsetTop - 240))
    await page.screenshot({ path: join(root, `docs/images/${name}.png`) })
    await close()
  }
}
