import { expect, test } from "vitest"
import { runSliced } from "../src/workspace/run-sliced.ts"

/** Steps of two milliseconds, counted. */
function* work(steps: number, count: { done: number }): Generator<undefined, number> {
  for (; count.done < steps; count.done++) {
    const end = performance.now() + 2
    while (performance.now() < end);
    yield
  }
  return steps
}

test("work is done to its end", async () => {
  expect(await runSliced(work(20, { done: 0 }), () => true)).toBe(20)
})

test("work looks up after a few milliseconds, and is left at once when it is no longer wanted", async () => {
  const count = { done: 0 }
  let seenAfter: number | undefined
  const isWanted = (): boolean => {
    seenAfter = count.done
    return false
  }
  expect(await runSliced(work(500, count), isWanted)).toBeUndefined()
  expect(seenAfter).toBeLessThan(10) // 20 milliseconds; a busy machine makes it fewer steps, never more
  expect(count.done).toBe(seenAfter)
})
