import { createHash } from "node:crypto"

/** Names a style or script in a page's content policy, so that no other is taken. */
export function hashContent(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`
}
