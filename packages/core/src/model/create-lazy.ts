/** A function that makes its value when it is first called, and keeps it. */
export function createLazy<T>(create: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: create() }).value
}
