import { deflateRawSync } from "node:zlib"
import { openPage, readText, typePlan, waitForRules } from "./open-page.mjs"

const plan = "# Bakery, Q1 2027\n\n## Objective: Maintain 99% fresh bread 🥐\n\n- KR1: TBD\n- KR2: Raise loaves from 120 to 200\n"

/** Sharing: the plan is in the link, and nowhere else. */
export async function checkLinks({ browser, address, checks: { check } }) {
  const { page, context, requests } = await openPage({ browser, address })
  await typePlan(page, plan)
  await waitForRules(page, ["no-kpi-objective", "no-placeholder"])
  await page.getByRole("tab", { name: "Rules" }).click()
  await page.getByLabel("Severity of no-kpi-objective").selectOption("error")
  await page.getByLabel("Preset", { exact: true }).selectOption("strict")
  await page.locator("#op-tab-findings", { hasText: /^Findings [3-9]$/ }).waitFor()
  const before = requests.length
  await page.getByRole("button", { name: "Share link" }).click()
  await page.waitForFunction(() => location.hash !== "")
  await page.getByText("Link copied.").waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  check("the link is copied and stands in the address", link === page.url() && link.startsWith(`${address}#`), link)
  check("sharing sends nothing", requests.length === before, requests.slice(before).join("\n"))
  await checkReport(page, check)
  await page.reload()
  await page.waitForSelector(".cm-lintRange")
  check("a reload keeps the plan", (await readText(page)).includes("Maintain 99% fresh bread 🥐"))
  await context.close()

  const other = await openPage({ browser, address }, { hash: new URL(link).hash })
  await other.page.waitForSelector(".cm-lintRange")
  check("another browser opens the same text", (await readText(other.page)) === plan, await readText(other.page))
  check("and the same preset", (await other.page.getByLabel("Preset", { exact: true }).inputValue()) === "strict")
  check("and the same rules", (await other.page.locator(".op-finding.op-error .op-rule", { hasText: "no-kpi-objective" }).count()) === 1)
  check(
    "the plan is in no address that was asked for",
    other.requests.every(url => !url.includes("#")),
    other.requests.join("\n"),
  )
  await other.page.locator(".cm-content").click()
  await other.page.keyboard.type("x")
  await other.page.waitForFunction(() => location.hash === "")
  check("an edited plan is no longer the link's", true)
  await other.context.close()
  await checkDamaged({ browser, address }, link, check)
  await checkForeign({ browser, address }, check)
}

/** A link that somebody wrote by hand, or another version of the playground. */
async function checkForeign(place, check) {
  const given = { text: plan, preset: "of-tomorrow", rules: { "no-placeholder": "off", "of-tomorrow": "error", "no-kpi-objective": 7 } }
  const hash = `#plan1=${deflateRawSync(JSON.stringify(given)).toString("base64url")}`
  const { page, context, noise } = await openPage(place, { hash })
  const found = await waitForRules(page, ["no-kpi-objective"])
  check("names that are not known are passed over", found.join() === "no-kpi-objective", found.join())
  const preset = await page.getByLabel("Preset", { exact: true }).inputValue()
  check("and `recommended` stands in for a preset", preset === "recommended" && noise.length === 0, `${preset} ${noise.join()}`)
  await context.close()
}

async function checkReport(page, check) {
  await page.getByRole("button", { name: "Copy report" }).click()
  await page.getByText("Report copied").waitFor()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  check(
    "the report is Markdown with findings and audit",
    /### okrlint: \d+ problems[^]*no-placeholder[^]*# Bets and vital signs/.test(report),
    report,
  )
}

async function checkDamaged(place, link, check) {
  const { hash } = new URL(link)
  for (const damaged of [hash.slice(0, -9), "#plan1=", "#plan1=!!!", `#plan1=${"A".repeat(200)}`]) {
    const { page, context, noise } = await openPage(place, { hash: damaged })
    const told = await page
      .getByText("The link is damaged")
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      )
    check(`a damaged link is told: ${damaged.slice(0, 12)}…`, told && noise.length === 0, noise.join("\n"))
    await context.close()
  }
}
