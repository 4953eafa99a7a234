export type { ServerOptions } from "./server/start-server.ts"
export { startServer } from "./server/start-server.ts"
export type { Folder, FolderOptions, ServerHost } from "./workspace/host.ts"
