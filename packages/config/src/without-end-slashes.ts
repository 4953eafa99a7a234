/** A folder's path without the slashes that it ends with. */
export function withoutEndSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === "/") end--
  return path.slice(0, end)
}
