import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { must, run } from "../scratch.mjs"
import { findStrayFiles } from "./expected-files.mjs"

const attw = join(import.meta.dirname, "../../node_modules/.bin/attw")

/** Holds a tarball to what npm, compilers and people expect of it; gives what is in it, with sizes in bytes. */
export async function checkTarball({ tarball, manifest: { name } }, { check }) {
  const folder = mkdtempSync(join(dirname(tarball), "unpacked-"))
  must("tar", ["xzf", tarball, "--strip-components=1", "-C", folder], { cwd: folder, env: process.env })
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))

  const stray = findStrayFiles(name, paths)
  check(`${name} brings the files that it should`, stray.length === 0, stray.join("\n"))
  const unsaid = ["description", "license", "homepage", "repository", "bugs", "keywords", "engines"].filter(
    key => manifest[key] === undefined,
  )
  check(`${name} says what it is`, unsaid.length === 0, unsaid.join(" "))
  const text = JSON.stringify({ ...manifest, devDependencies: undefined })
  check(`${name} names nothing of this repository`, !/workspace:|\/src\/|"source"/.test(text), text)
  check(`${name} runs nothing when it is installed`, !/"(?:pre|post)?install"|"prepare"/.test(JSON.stringify(manifest.scripts ?? {})))

  const { messages } = await publint({ pack: { tarball: toBuffer(readFileSync(tarball)) }, strict: true })
  check(`${name} passes publint`, messages.length === 0, messages.map(message => formatMessage(message, manifest)).join("\n"))
  if (Object.values(manifest.exports).some(({ types }) => types !== undefined)) {
    const { status, output } = run(attw, [tarball, "--profile", "esm-only", "--no-emoji"], { cwd: folder, env: process.env })
    check(`${name} has its types where compilers look for them`, status === 0, output)
  }
  const unpackedSize = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  return { name, manifest, paths, packedSize: statSync(tarball).size, unpackedSize }
}

function toBuffer(bytes) {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
