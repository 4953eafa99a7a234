import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { root } from "../load-rules.ts"
import { renderPresetsPage } from "./render-presets-page.ts"
import { renderReliabilityPage } from "./render-reliability-page.ts"

// Written by `pnpm generate`.

test.for([
  ["docs/presets.md tells what the presets hold", "presets", renderPresetsPage],
  ["docs/reliability.md shows the inputs that are tried", "reliability", renderReliabilityPage],
] as const)("%s", async ([, name, render]) => {
  const path = join(root, `docs/${name}.md`)
  const page = await format(render(), { ...(await resolveConfig(path)), parser: "markdown" })
  await expect(page).toMatchFileSnapshot(path)
})
