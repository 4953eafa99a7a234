import type { GoalDocument } from "../../model/index.ts"

/** Whether the front matter gives one of some keys a value. */
export function holdsKey({ frontMatter }: GoalDocument, keys: readonly string[]): boolean {
  return keys.some(key => {
    const value = frontMatter?.data[key]
    return value !== undefined && value !== null && value !== ""
  })
}
