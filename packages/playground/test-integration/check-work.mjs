import { openPage, readText, typePlan, waitForRules } from "./open-page.mjs"

const plan = `# Kitchen, Q1 2027

## Objective: Guests taste that the bread was baked today

Why: every second plate goes back with the bread on it.

- KR1: Raise loaves sold from 120 to 200 a day
- KR2: Launch the new menu
`

/** What a planner does: types, reads, mends, switches. */
export async function checkWork({ browser, address, checks: { check } }) {
  const { page, context, noise } = await openPage({ browser, address })
  check("an example is linted at first", (await page.locator(".op-finding").count()) >= 3)
  await typePlan(page, plan)
  check("a typed plan is linted", same(await waitForRules(page, ["no-output-key-result"]), ["no-output-key-result"]))
  const marked = await page.locator(".cm-lintRange").allTextContents()
  check("the finding stands at its words", same(marked, ["Launch the new menu"]), marked.join("|"))
  check("the tab counts findings", (await page.locator("#op-tab-findings").textContent()) === "Findings 1")
  await checkHover(page, check)
  await checkFix(page, check)
  await checkPanels(page, check)
  await checkSwitches(page, check)
  await checkLateParts(page, check)
  await checkExamples(page, check)
  check("nothing is logged", noise.length === 0, noise.join("\n"))
  await context.close()
}

async function checkHover(page, check) {
  await page.locator(".cm-lintRange").hover()
  const tooltip = page.locator(".cm-tooltip-hover")
  await tooltip.waitFor()
  const words = await tooltip.textContent()
  check("hovering tells the finding and what to do", /reads like a thing to make.*Tag it/s.test(words), words)
  check("hovering tells how the goal is read", /reads as a thing to deliver/.test(words), words)
  await page.mouse.move(2, 2)
}

async function checkFix(page, check) {
  await page.getByRole("button", { name: "Tag it [milestone]." }).click()
  check("a fix silences its finding", same(await waitForRules(page, []), []))
  check("a fix changes the words", /KR2.*\[milestone\]/.test(await readText(page)), await readText(page))
  await page.locator(".cm-content").click()
  await page.keyboard.press("Control+z")
  check("undo brings the words back", same(await waitForRules(page, ["no-output-key-result"]), ["no-output-key-result"]))
  await page.locator(".cm-lintRange").hover()
  await page.locator(".cm-diagnosticAction", { hasText: "Tag it" }).click()
  check("a fix can be taken at the words", same(await waitForRules(page, []), []))
  await page.keyboard.press("Control+z")
  await waitForRules(page, ["no-output-key-result"])
  const mailed = "- KR2: Launch the new menu"
  await page.getByRole("button", { name: /^Line 8$/ }).click()
  const selected = await page.evaluate(() => String(getSelection()))
  check("a finding leads to its words", mailed.endsWith(selected) && selected !== "", selected)
}

async function checkPanels(page, check) {
  await page.getByRole("tab", { name: /^Goals/ }).click()
  const goals = await page.locator(".op-goal-card").allTextContents()
  check(
    "the outline shows every goal with its reading",
    goals.length === 3 && goals.every(goal => goal.includes("reads as")),
    goals.join("\n"),
  )
  check("goals bear the colour of their pile", (await page.locator(".cm-line.op-pile-bet").count()) === 2)
  await page.getByRole("tab", { name: "Audit" }).click()
  const audit = await page.locator("#op-panel-audit").textContent()
  check("the audit sorts goals and asks", /Bets 2.*Work 1.*What does standing still cost\?/s.test(audit), audit)
  await page.getByRole("tab", { name: /^Findings/ }).click()
}

async function checkSwitches(page, check) {
  await page.getByLabel("Preset", { exact: true }).selectOption("delivery")
  check("a preset changes what is found", !(await waitForRules(page, [])).includes("no-output-key-result"))
  await page.getByLabel("Preset", { exact: true }).selectOption("recommended")
  await waitForRules(page, ["no-output-key-result"])
  await page.getByRole("tab", { name: "Rules" }).click()
  await page.getByLabel("Find a rule").fill("output key")
  const found = await page.locator(".op-rule-row:visible .op-rule-name").allTextContents()
  check("rules can be searched", found.includes("no-output-key-result") && found.length < 10, found.join())
  const severity = page.getByLabel("Severity of no-output-key-result")
  check("a rule stands as the preset has it", (await severity.inputValue()) === "warn")
  await severity.selectOption("off")
  check("a rule can be switched off", await waitForCount(page, 0))
  await page.getByRole("button", { name: "Back to the preset" }).click()
  check("rules go back to the preset", await waitForCount(page, 1))
  await page.getByRole("tab", { name: /^Findings/ }).click()
  await page.getByLabel("Preset", { exact: true }).selectOption("balanced")
  check(
    "a preset with options works, whose check is loaded late",
    (await waitForRules(page, ["no-output-key-result"])).includes("no-output-key-result"),
  )
  await page.getByLabel("Preset", { exact: true }).selectOption("recommended")
  await page.getByRole("tab", { name: /^Findings/ }).click()
}

/** The tab's number, which is shown whichever tab is open. */
async function waitForCount(page, count) {
  const tab = page.locator("#op-tab-findings", { hasText: new RegExp(`^Findings ${count}$`) })
  return tab.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  )
}

async function checkLateParts(page, check) {
  await typePlan(page, `---\nteam: Bakery\ncycle: Q1 2027\n---\n\n${plan}- KR3: TBD\n`)
  check("front matter is read", (await waitForRules(page, ["no-output-key-result", "no-placeholder"])).length === 2)
  await typePlan(
    page,
    "# Lab, Q1 2027\n\n## Objective: Keep R&amp;D above 95%\n\n- KR1: T&#66;D\n- KR2: Raise sales &amp; visits from 10 to 20\n",
  )
  await page.getByRole("tab", { name: /^Goals/ }).click()
  const shown = page.locator(".op-goal-text", { hasText: "Keep R&D above 95%" })
  check(
    "character references are read",
    await shown.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    ),
  )
  await page.getByRole("tab", { name: /^Findings/ }).click()
  await typePlan(page, `${plan}\n<!-- okrlint no-output-key-result: ["error"] -->\n`)
  await page.waitForSelector(".op-finding.op-error", { timeout: 5000 }).catch(() => undefined)
  check("a comment configures a rule", (await page.locator(".op-finding.op-error").count()) === 1)
}

async function checkExamples(page, check) {
  const list = page.getByLabel("Example", { exact: true })
  const names = (await list.locator("option").allTextContents()).slice(1)
  for (const name of names) {
    await list.selectOption({ label: name })
    await page.waitForFunction(() => document.querySelectorAll(".cm-line").length > 8)
    await page
      .waitForFunction(expected => document.querySelectorAll(".op-finding").length > 0 !== expected, name === "A plan that holds", {
        timeout: 5000,
      })
      .catch(() => undefined)
    const count = await page.locator(".op-finding").count()
    check(`the example “${name}” lints`, name === "A plan that holds" ? count === 0 : count > 0, String(count))
  }
}

function same(one, other) {
  return one.join("|") === other.join("|")
}
