import { once } from "node:events"
import { createServer } from "node:http"

/** An npm registry on this machine, empty at first; `published` holds what it was given, by name, as npm sent it. */
export async function startRegistry() {
  const published = new Map()
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const name = decodeURIComponent(request.url.slice(1))
    if (request.method === "PUT") published.set(name, JSON.parse(Buffer.concat(chunks).toString()))
    const answer = request.method === "PUT" ? { ok: true } : published.get(name)
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" })
    response.end(JSON.stringify(answer ?? { error: "not_found" }))
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { host: `127.0.0.1:${server.address().port}`, published, stop: () => server.close() }
}
