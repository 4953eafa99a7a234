import { defineConfig } from "vitest/config"

export default defineConfig({
  // Workspace packages are tested from source, so that no build is needed.
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts"],
    testTimeout: 20_000,
    // A dependency of this client exports its source, too, in TypeScript, which Node itself cannot load.
    server: { deps: { inline: [/@modelcontextprotocol.client/, "eventsource"] } },
  },
})
