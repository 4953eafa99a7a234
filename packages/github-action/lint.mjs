// Runs okrlint as a step of a workflow; inputs come as variables, outputs go into the files that the runner names.
import { spawnSync } from "node:child_process"
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { composeArguments, isOn } from "./compose-arguments.mjs"

const { env } = process
const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), "okrlint-"))
const files = { summary: join(folder, "okrlint.md"), sarif: join(folder, "okrlint.sarif") }

process.exitCode = lint()

function lint() {
  try {
    const args = [join(import.meta.dirname, "okrlint.cjs"), ...composeArguments(env, files)]
    const { status, error } = spawnSync(process.execPath, args, { stdio: "inherit" })
    if (error !== undefined) throw error
    report(status ?? 2)
    return status ?? 2
  } catch (error) {
    console.log(`::error title=okrlint::${error.message.replaceAll("%", "%25").replaceAll("\n", "%0A")}`)
    return 2
  }
}

/** A run that failed early has written no report. */
function report(status) {
  const sarif = existsSync(files.sarif) ? files.sarif : ""
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `exit-code=${status}\nsarif=${sarif}\n`)
  if (env.GITHUB_STEP_SUMMARY && isOn(env, "OKRLINT_SUMMARY") && existsSync(files.summary))
    appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(files.summary))
}
