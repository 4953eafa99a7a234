export { serveWorker } from "./browser/serve-worker.ts"
export { createMemoryHost } from "./browser/memory-host.ts"
