import { openPage, typePlan, waitForRules } from "./open-page.mjs"

const hostile = `# <img src=x onerror="document.title='owned'"> Q1 2027

## Objective 1: Maintain <script>document.title="owned"</script> 99% \u202egnp.live

- KR1: TBD ![x](https://example.invalid/pixel.png) <b>bold</b>
- KR2: Launch the new <iframe src="https://example.invalid/"></iframe> menu
`

/** Nothing goes out, and no text becomes part of the page. */
export async function checkPrivacy({ browser, address, checks: { check } }) {
  const { page, context, noise, requests } = await openPage({ browser, address })
  await typePlan(page, hostile)
  await waitForRules(page, ["no-kpi-objective", "no-placeholder", "no-output-key-result"])
  for (const tab of ["Goals", "Audit", "Rules", "Findings"]) await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click()
  await page.locator(".cm-lintRange").first().hover()
  await page.locator(".cm-tooltip-hover").waitFor()
  const foreign = await page.locator(".op :is(script, iframe, b, object, embed, link, svg, img:not(.cm-widgetBuffer))").count()
  check("no markup of a text becomes markup of the page", foreign === 0, String(foreign))
  check("no script of a text runs", (await page.title()) === "okrlint playground")
  const strange = requests.filter(url => !url.startsWith(address) && !url.startsWith("data:"))
  check("nothing is asked of another address", strange.length === 0, strange.join("\n"))
  check("nothing is logged or refused", noise.length === 0, noise.join("\n"))
  const blocked = await page.evaluate(() =>
    fetch(location.href).then(
      () => false,
      () => true,
    ),
  )
  check("the page's own policy forbids connections", blocked)
  const kept = await context.cookies()
  check("no cookies are set", kept.length === 0)
  await context.close()
}
