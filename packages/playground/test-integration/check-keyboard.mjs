import { openPage, readText, waitForRules } from "./open-page.mjs"

const plan =
  "# Kitchen, Q1 2027\n\n## Objective: Guests taste that the bread was baked today\n\n- KR1: Raise loaves sold from 120 to 200 a day\n- KR2: Launch the new menu\n"

/** Everything without a pointer. */
export async function checkKeyboard({ browser, address, checks: { check } }) {
  const { page, context } = await openPage({ browser, address })
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement.getAttribute("aria-label") ??
        document.activeElement.labels?.[0]?.textContent ??
        document.activeElement.textContent,
    )
  const stops = []
  for (let step = 0; step < 7; step++) {
    await page.keyboard.press("Tab")
    stops.push((await focused()).slice(0, 12))
  }
  const expected = ["okrlint", "Example", "Preset", "Share link", "Copy report", "Colours", "Your plan, i"]
  check("the tab key reaches everything in the order of the page", stops.join() === expected.join(), stops.join())
  await page.keyboard.press("Control+a")
  await page.keyboard.type(plan.split("\n")[0])
  await page.keyboard.press("Tab")
  check("the tab key leaves the text", (await focused()).startsWith("Findings"), await focused())
  await page.keyboard.press("Shift+Tab")
  await page.keyboard.press("Control+a")
  await page.keyboard.insertText(plan)
  await waitForRules(page, ["no-output-key-result"])
  await page.keyboard.press("F8")
  const status = page.locator("[role=status].op-announcer")
  check(
    "F8 goes to the finding and says it",
    (await status.textContent()).includes("reads like a thing to make"),
    await status.textContent(),
  )
  check("F8 selects its words", (await page.evaluate(() => String(getSelection()))) === "Launch the new menu")
  await page.keyboard.press("Control+.")
  check("Ctrl+. goes to what the finding offers", (await focused()) === "Move it to the initiatives.", await focused())
  await page.keyboard.press("Escape")
  check("Escape comes back to the text", (await focused()).startsWith("Your plan"))
  await page.keyboard.press("Control+.")
  await page.keyboard.press("Tab")
  check("the next offer is one key on", (await focused()) === "Tag it [milestone].", await focused())
  await page.keyboard.press("Enter")
  await waitForRules(page, [])
  check("Enter takes the offer", (await readText(page)).includes("[milestone]"))
  check("the focus then stands at the sum of findings", (await focused()).startsWith("No findings"), await focused())
  await page
    .waitForFunction(() => document.querySelector(".op-announcer").textContent.startsWith("No findings in 3 goals"), undefined, {
      timeout: 5000,
    })
    .catch(() => undefined)
  check("the sum is said", (await status.textContent()).startsWith("No findings in 3 goals"), await status.textContent())
  await checkTabs(page, focused, check)
  await context.close()
}

async function checkTabs(page, focused, check) {
  await page.locator("#op-tab-findings").focus()
  const opened = []
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "End", "Home"]) {
    await page.keyboard.press(key)
    opened.push((await focused()).replace(/ \d+$/, ""))
  }
  check("arrow keys, Home and End move between the tabs", opened.join() === "Goals,Audit,Rules,Findings,Rules,Findings", opened.join())
  const open = await page.locator("[role=tabpanel]:visible").getAttribute("id")
  check("one panel is open", open === "op-panel-findings", open)
}
