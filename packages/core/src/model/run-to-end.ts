/** The result of work that pauses now and then, done in one go; who has other things to do meanwhile takes the steps one by one. */
export function runToEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
