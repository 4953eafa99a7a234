import { expect, test } from "vitest"
import { runSliced } from "../src/workspace/run-sliced.ts"

/** Steps of two milliseconds. */
function* work(steps: number): Generator<undefined, number> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 2
    while (performance.now() < end);
    yield
  }
  return steps
}

test("work is done to its end", async () => {
  expect(await runSliced(work(20), () => true)).toBe(20)
})

test("work that is no longer wanted is left within 20 milliseconds", async () => {
  let isWanted = true
  let left = 0
  setTimeout(() => {
    isWanted = false
    left = performance.now()
  }, 5)
  expect(await runSliced(work(500), () => isWanted)).toBeUndefined()
  expect(performance.now() - left).toBeLessThan(20)
})
