export { runServer } from "./node/run-server.ts"
export { createNodeHost } from "./node/node-host.ts"
