import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { bundleCommand, root } from "../repo/scripts/bundle.mjs"
import { generateNotes } from "./generate-notes.mjs"
import { generatePlans } from "./generate-plans.mjs"
import { listTeamPages } from "./generate-teams.mjs"

/** Builds the command into a folder, with the native parser beside it as an install has it, or without. */
export async function buildCommand(folder, { native }) {
  const command = join(folder, "dist/okrlint.cjs")
  await bundleCommand(command)
  if (native) {
    const modules = join(folder, "node_modules")
    mkdirSync(modules)
    symlinkSync(realpathSync(join(root, "packages/okrlint/node_modules/satteri")), join(modules, "satteri"))
  }
  return command
}

/** Writes plans into a folder, and notes without goals; gives the folder. */
export function writePages(folder, { plans, notes = 0 }) {
  return writeAll(folder, [...generatePlans(plans), ...generateNotes(notes)])
}

/** Writes pages of many teams into a folder, with ten goals each; gives the folder. */
export function writeTeamPages(folder, count) {
  return writeAll(
    folder,
    listTeamPages(count).map(({ filePath, text }) => ({ name: filePath, text })),
  )
}

function writeAll(folder, pages) {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of pages) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return folder
}

/** Gives one goal of a page another number, each time of two digits. */
export function changeGoal(page, round) {
  writeFileSync(page, readFileSync(page, "utf8").replace(/\d+%/, `${10 + round}%`))
}
