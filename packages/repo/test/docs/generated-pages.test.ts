import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { expect, test } from "vitest"
import { root } from "../load-rules.ts"
import { renderPresetsPage } from "./render-presets-page.ts"

// Written by `pnpm generate`.

test("docs/presets.md tells what the presets hold", async () => {
  const path = join(root, "docs/presets.md")
  const page = await format(renderPresetsPage(), { ...(await resolveConfig(path)), parser: "markdown" })
  await expect(page).toMatchFileSnapshot(path)
})
