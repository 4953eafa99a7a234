// Builds the playground and uses it in a real Chromium: node test-integration/playground.mjs [FOLDER FOR PICTURES]
// The pictures in docs/images are made with it. Needs Chromium at CHROMIUM_PATH or /usr/bin/chromium.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { createChecks } from "../../repo/test-integration/checks.mjs"
import { buildPlayground } from "../scripts/build-playground.mjs"
import { checkAccess } from "./check-access.mjs"
import { checkKeyboard } from "./check-keyboard.mjs"
import { checkLinks } from "./check-links.mjs"
import { checkPrivacy } from "./check-privacy.mjs"
import { checkSame } from "./check-same.mjs"
import { checkSpeed } from "./check-speed.mjs"
import { checkWork } from "./check-work.mjs"
import { serveFolder } from "../../repo/test-integration/serve-folder.mjs"
import { takePictures } from "./take-pictures.mjs"

const folder = mkdtempSync(join(tmpdir(), "okrlint-playground-"))
const checks = createChecks("playground")
try {
  await buildPlayground(folder)
  const server = await serveFolder(folder, "/any/base/")
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] })
  try {
    const place = { browser, address: server.address, checks }
    for (const part of [checkSame, checkWork, checkLinks, checkKeyboard, checkPrivacy, checkAccess, checkSpeed]) await attempt(part, place)
    if (process.argv[2] !== undefined) await takePictures(place, process.argv[2])
  } finally {
    await browser.close()
    server.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
checks.finish()

/** What breaks off has failed, and the others go on. */
async function attempt(part, place) {
  try {
    await part(place)
  } catch (error) {
    checks.check(`${part.name} runs to its end`, false, error.stack)
  }
}
