import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" }

/** Serves a folder below a base path; gives its address and a way to end it. */
export async function serveFolder(folder, base) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost")
    const inside = pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : ".."
    const path = join(folder, inside === "." ? "index.html" : inside)
    if (inside.startsWith("..") || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" })
    createReadStream(path).pipe(response)
  })
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve))
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }
}
