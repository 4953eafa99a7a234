/**
 * A list in JSON item by item, as `JSON.stringify(list, null, 2)` writes it. `indent` is the space before the lines that its brackets
 * stand on.
 */
export function* writeJsonList(items: Iterable<object>, indent = ""): Generator<string, void> {
  const inner = `\n${indent}  `
  let isEmpty = true
  for (const item of items) {
    yield `${isEmpty ? "[" : ","}${inner}${JSON.stringify(item, null, 2).replaceAll("\n", inner)}`
    isEmpty = false
  }
  yield isEmpty ? "[]" : `\n${indent}]`
}
