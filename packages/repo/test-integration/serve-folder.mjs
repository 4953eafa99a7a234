import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
}

/** Serves a folder under a path as hosts of static pages do: `/rules/x` is the file `rules/x.html`. Gives the address and a way to stop. */
export async function serveFolder(folder, base) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname)
    const file = path.startsWith(base) ? findFile(folder, path.slice(base.length)) : undefined
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
    createReadStream(file).pipe(response)
  })
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve))
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }
}

/** The file that an address below the folder means, or undefined. */
export function findFile(folder, path) {
  const wanted = join(folder, normalize(`/${path}`))
  return [wanted, `${wanted}.html`, join(wanted, "index.html")].find(file => existsSync(file) && statSync(file).isFile())
}
