// Sums what the test runs of .ci/run reported: sum-tests.mjs FOLDER BROKEN-STEPS RUN… Fails when a test or a step failed.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const [folder, brokenSteps, ...names] = process.argv.slice(2)
const runs = [readVitest(join(folder, "vitest.json")), ...names.map(readSum)]
const passed = runs.reduce((sum, run) => sum + run.passed, 0)
const failed = runs.reduce((sum, run) => sum + run.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 && brokenSteps === "0" ? 0 : 1

/** A run that left no report has failed as a whole; so has a file that could not be loaded, which holds no test. */
function readVitest(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"))
  const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + unloaded }
}

/** The last line of an end-to-end run: "name: N passed, N failed". */
function readSum(name) {
  const path = join(folder, `${name}.txt`)
  const last = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").at(-1) : ""
  const sum = /^([\w-]+): (\d+) passed, (\d+) failed$/.exec(last ?? "")
  return sum?.[1] === name ? { passed: Number(sum[2]), failed: Number(sum[3]) } : { passed: 0, failed: 1 }
}
