// Sums what the test runs of .ci/run reported: sum-tests.mjs FOLDER BROKEN-STEPS. Fails when a test or a step failed.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const [folder, brokenSteps] = process.argv.slice(2)
const runs = [readVitest(join(folder, "vitest.json")), readHook(join(folder, "pre-commit.txt"))]
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

function readHook(path) {
  const line = existsSync(path) ? /^pre-commit: (\d+) passed, (\d+) failed$/m.exec(readFileSync(path, "utf8")) : null
  return line === null ? { passed: 0, failed: 1 } : { passed: Number(line[1]), failed: Number(line[2]) }
}
