import { defineConfig } from "vitest/config"

export default defineConfig({
  // Workspace packages are tested from source, so that no build is needed.
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    testTimeout: 20_000,
  },
})
