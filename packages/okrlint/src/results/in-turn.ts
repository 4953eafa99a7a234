/** Changes things one by one, when they are gone through. */
export function mapInTurn<T, R>(things: Iterable<T>, map: (thing: T) => R): Iterable<R> {
  return {
    *[Symbol.iterator]() {
      for (const thing of things) yield map(thing)
    },
  }
}
