import { runGit, type GitPlace } from "./run-git.ts"

/** A content to read: the name git knows it by, such as `:0:plans/q3.md`, and the path it is for. */
export interface BlobRequest {
  readonly path: string
  readonly name: string
}

/** Reads contents out of the repository as they are stored, by path; those that are not there, or no files, are left out. */
export async function readBlobs(requests: readonly BlobRequest[], place: GitPlace): Promise<ReadonlyMap<string, Uint8Array>> {
  // The batch protocol has no way to name a path that holds a line break.
  const readable = requests.filter(({ name }) => !name.includes("\n"))
  if (readable.length === 0) return new Map()
  const output = await runGit(["cat-file", "--batch"], place, readable.map(({ name }) => `${name}\n`).join(""))
  const contents = new Map<string, Uint8Array>()
  let position = 0
  for (const { path, name } of readable) {
    const { header, start } = readHeader(output, position)
    const size = / (blob|commit|tree|tag) (\d+)$/.exec(header)
    if (size === null || header === `${name} missing`) {
      position = start
      continue
    }
    const end = start + Number(size[2])
    if (size[1] === "blob") contents.set(path, output.subarray(start, end))
    position = end + 1 // a line break follows
  }
  return contents
}

function readHeader(output: Buffer, position: number): { readonly header: string; readonly start: number } {
  const end = output.indexOf(10, position)
  if (end < 0) throw new Error("`git cat-file --batch` ended early.")
  return { header: output.toString("utf8", position, end), start: end + 1 }
}
