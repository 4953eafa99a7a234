// Packs every published package, checks the tarballs, installs them together in an empty npm project and uses all that they export,
// with the oldest and the newest Node. With --update, writes the sizes into docs/packages.md. Needs a build and a network.
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readPublishedPackages } from "../scripts/published-packages.mjs"
import { createChecks } from "./checks.mjs"
import { checkTarball } from "./packages/check-tarball.mjs"
import { installAlone, installNode, installTarballs } from "./packages/install.mjs"
import { checkSizes } from "./packages/sizes.mjs"
import { checkBrowser, checkTypes, checkTypesAlone, checkUse } from "./packages/use.mjs"
import { pack } from "./pack.mjs"
import { createScratch } from "./scratch.mjs"

const checks = createChecks("packages")
const { folder, remove } = createScratch("packages")
try {
  const packed = readPublishedPackages().map(published => ({
    ...published,
    tarball: pack(published.folder, join(folder, "tarballs", published.manifest.name.replace("/", "-"))),
  }))
  const unpacked = await Promise.all(packed.map(one => checkTarball(one, checks)))
  checkSizes(unpacked, checks)
  await useTogether(packed, unpacked)
  await useAlone(packed.find(({ manifest }) => manifest.name === "okrlint").tarball)
} finally {
  remove()
}
checks.finish()

async function useTogether(packed, unpacked) {
  const home = join(folder, "reader")
  mkdirSync(home)
  if (!installTarballs(packed, home, checks)) return
  for (const version of ["20.19.0", "latest"]) await checkUse(unpacked, { home, node: installNode(version, folder, checks), checks })
  await checkUse(unpacked, { home, node: process.execPath, checks })
  checkTypes(home, checks)
  await checkBrowser(home, checks)
}

/** As `npx okrlint` has it where nothing optional can be had. */
async function useAlone(tarball) {
  const home = join(folder, "alone")
  mkdirSync(home)
  const names = installAlone(tarball, home, checks)
  if (names === undefined) return
  checks.check("okrlint brings jiti along, and nothing else", names.sort().join() === "jiti,okrlint", names.join(" "))
  const manifest = JSON.parse(readFileSync(join(home, "node_modules/okrlint/package.json"), "utf8"))
  await checkUse([{ name: "okrlint", manifest }], { home, node: process.execPath, checks })
  checkTypesAlone(home, checks)
}
