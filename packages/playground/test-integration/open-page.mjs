/** Opens the playground in a fresh context and waits until it has said something. `noise` collects what it should not do. */
export async function openPage({ browser, address }, { hash = "", ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 850 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  })
  const page = await context.newPage()
  const noise = []
  const requests = []
  page.on("console", message => noise.push(message.text()))
  page.on("pageerror", error => noise.push(String(error)))
  page.on("dialog", dialog => noise.push(dialog.message()))
  context.on("request", request => requests.push(request.url()))
  await page.goto(address + hash)
  await page.waitForSelector(".op-summary")
  return { page, context, noise, requests }
}

/** Replaces the text as a person would: selects all and types. */
export async function typePlan(page, text) {
  await page.locator(".cm-content").click()
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Delete")
  await page.keyboard.insertText(text)
}

/** Replaces the text by pasting. */
export async function pastePlan(page, text) {
  await page.evaluate(words => navigator.clipboard.writeText(words), text)
  await page.locator(".cm-content").click()
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Control+v")
}

/** The text of the editor. */
export function readText(page) {
  return page.locator(".cm-line").evaluateAll(lines => lines.map(line => line.textContent).join("\n"))
}

/** Waits until the findings are those of these rules, in this order; gives what they are. */
export async function waitForRules(page, rules) {
  await page
    .waitForFunction(
      expected =>
        [...document.querySelectorAll(".op-finding .op-rule")].map(({ textContent }) => textContent).join(" ") === expected &&
        document.querySelector(".op-summary") !== null,
      rules.join(" "),
      { timeout: 10_000 },
    )
    .catch(() => undefined)
  return page.locator(".op-finding .op-rule").allTextContents()
}
