import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { bundleForNode } from "../../repo/scripts/bundle.mjs"
import { openPage, pastePlan } from "./open-page.mjs"

const repository = fileURLToPath(new URL("../../..", import.meta.url))

/** The page says of every sample plan and every example just what the library says. */
export async function checkSame({ browser, address, checks: { check } }) {
  const folder = mkdtempSync(join(tmpdir(), "okrlint-same-"))
  const { page, context } = await openPage({ browser, address })
  try {
    const { Linter } = await bundled("packages/okrlint/src/universal.ts", folder)
    const { examples } = await bundled("packages/playground/src/examples/index.ts", folder)
    const linter = new Linter()
    for (const { name, text } of [...listPlans(), ...examples.map(({ id, text }) => ({ name: `example ${id}`, text }))]) {
      const expected = linter.verify(text, undefined, "plan.md").map(({ ruleId, line }) => `Line ${line} ${ruleId}`)
      await pastePlan(page, text)
      const found = await waitForFindings(page, expected)
      check(
        `the page says of ${name} what the library says`,
        found.join() === expected.join(),
        `${found.join("\n")}\n-- expected\n${expected.join("\n")}`,
      )
    }
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bundled(source, folder) {
  const file = join(folder, `${source.replaceAll("/", "-")}.mjs`)
  await bundleForNode(join(repository, source), file)
  return import(pathToFileURL(file).href)
}

function listPlans() {
  const folder = join(repository, "fixtures/plans")
  const names = readdirSync(folder).filter(name => name.endsWith(".md"))
  return names.map(name => ({ name, text: readFileSync(join(folder, name), "utf8") }))
}

/** Runs in the page: what is shown, all of it. */
function readFindings() {
  document.querySelector(".op-more")?.click()
  return [...document.querySelectorAll(".op-finding")].map(
    card => `${card.querySelector(".op-place").textContent} ${card.querySelector(".op-rule").textContent}`,
  )
}

async function waitForFindings(page, expected) {
  const deadline = Date.now() + 5000
  for (;;) {
    await page.waitForTimeout(150)
    const found = await page.evaluate(readFindings)
    if (found.join() === expected.join() || Date.now() > deadline) return found
  }
}
