import axe from "axe-core"
import { openPage } from "./open-page.mjs"

const views = [
  { name: "desktop", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "phone", options: { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true } },
  { name: "phone in the dark", options: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true, colorScheme: "dark" } },
]

/** axe finds nothing serious in any view, and every view fits its window. */
export async function checkAccess({ browser, address, checks: { check } }) {
  for (const { name, options } of views) {
    const { page, context } = await openPage({ browser, address }, { ...options, bypassCSP: true })
    await page.evaluate(axe.source)
    for (const tab of ["findings", "goals", "audit", "rules"]) {
      await page.locator(`#op-tab-${tab}`).click()
      const { violations } = await page.evaluate(() => globalThis.axe.run(document))
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      check(`${name}, ${tab}: axe finds nothing serious`, grave.length === 0, describe(grave))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      check(`${name}, ${tab}: fits its window`, wide <= 0, `${wide} px too wide`)
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll(".op :is(button, select, input, summary)")]
        .filter(one => one.offsetHeight > 0 && one.offsetHeight < 24)
        .map(one => one.outerHTML.slice(0, 80)),
    )
    check(`${name}: everything to press is high enough`, small.length === 0, small.join("\n"))
    await context.close()
  }
  await checkTheme({ browser, address }, check)
}

function describe(violations) {
  return violations
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n  ")}`)
    .join("\n")
}

async function checkTheme(place, check) {
  const { page, context } = await openPage(place)
  const background = () => page.locator(".op").evaluate(root => getComputedStyle(root).backgroundColor)
  const light = await background()
  await page.getByLabel("Colours", { exact: true }).selectOption("dark")
  const dark = await background()
  await page.reload()
  await page.waitForSelector(".op-summary")
  check("the colours can be switched, and stay so", light !== dark && (await background()) === dark, `${light} ${dark}`)
  await context.close()
}
