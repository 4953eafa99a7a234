import type { Board } from "../../model/index.ts"

/** A board as messages name it. */
export function nameBoard({ name }: Board): string {
  return name === "" ? "this page" : `\`${name}\``
}
