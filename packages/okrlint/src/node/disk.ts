import * as fs from "node:fs"

// Asked for one after another anyhow, and answered from memory mostly: Node's promises hand each call to another thread, and a run on one
// page then waits longer for these threads than it takes to read the page. Failures are rejections, as in `node:fs/promises`.

/** As `stat` of `node:fs/promises`, without another thread. */
export async function stat(path: string): Promise<fs.Stats> {
  return fs.statSync(path)
}

/** As `readFile` of `node:fs/promises` without an encoding, without another thread. */
export async function readFile(path: string): Promise<Buffer> {
  return fs.readFileSync(path)
}

/** As `readdir` of `node:fs/promises` with file types, without another thread. */
export async function readdir(path: string): Promise<fs.Dirent[]> {
  return fs.readdirSync(path, { withFileTypes: true })
}
