import type { FastParser } from "@okrlint/markdown"
import { materializeMdastTree, MdastReader } from "satteri"
import type { NativeBinding } from "./find-binding.ts"

/**
 * Tables, footnotes, struck text, task lists, YAML and TOML front matter. The parser's own functions cannot be used: they switch links
 * for bare addresses on together with tables, and such links have no place in the text.
 */
const options = [1, 2, 3, 4, 7, 8].reduce((bits, bit) => bits | (1 << bit), 0)

/** Makes a parser of the binary; the tree is plain mdast. */
export function createNativeParser({ createMdastHandle, serializeHandle, dropHandle }: NativeBinding): FastParser {
  return text => {
    const handle = createMdastHandle(text, options, true)
    try {
      return materializeMdastTree(new MdastReader(serializeHandle(handle))) as ReturnType<FastParser> // with these options it has nodes of mdast only
    } finally {
      dropHandle(handle)
    }
  }
}
