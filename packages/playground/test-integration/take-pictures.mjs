import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { openPage } from "./open-page.mjs"

const views = [
  { name: "playground", tab: "findings", options: { viewport: { width: 1280, height: 800 } } },
  { name: "playground-goals", tab: "goals", options: { viewport: { width: 1280, height: 800 } } },
  { name: "playground-dark", tab: "audit", options: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { name: "playground-phone", tab: "findings", options: { viewport: { width: 390, height: 1300 }, isMobile: true, hasTouch: true } },
]

/** Takes the pictures of docs/images. */
export async function takePictures(place, folder) {
  mkdirSync(folder, { recursive: true })
  for (const { name, tab, options } of views) {
    const { page, context } = await openPage(place, options)
    await page.locator(`#op-tab-${tab}`).click()
    await page.waitForTimeout(300) // colours move to the open tab
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await context.close()
  }
}
