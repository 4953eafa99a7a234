/** Counts what holds and what does not, and tells it as `.ci/run` reads it: "name: N passed, N failed" on the last line. */
export function createChecks(name) {
  let passed = 0
  let failed = 0
  return {
    /** `details` are shown when it does not hold. */
    check(what, holds, details = "") {
      if (holds) passed++
      else failed++
      console.log(`${holds ? "ok    " : "FAILED"} ${what}`)
      if (!holds) console.log(details)
    },
    finish() {
      console.log(`${name}: ${passed} passed, ${failed} failed`)
      process.exitCode = failed === 0 && passed > 0 ? 0 : 1
    },
  }
}
