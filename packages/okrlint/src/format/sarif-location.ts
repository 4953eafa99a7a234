import { isAbsolute } from "node:path"
import { pathToFileURL } from "node:url"
import type { FormatContext } from "./formatter.ts"
import { pathFromRoot } from "./report-path.ts"

/** Where a file is: relative to the repository's root, whose place the reader of the log knows, or absolute. */
export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: "%SRCROOT%"
}

/** Lines and columns as in messages. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The place of a file; its name is written as a URI. */
export function toArtifactLocation(filePath: string, context: FormatContext): ArtifactLocation {
  const path = pathFromRoot(context, filePath)
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  return { uri: path.split("/").map(encodeName).join("/"), uriBaseId: "%SRCROOT%" }
}

/** Names may hold halves of surrogate pairs, which no URI can. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"))
}

/** A region in SARIF's words; its end is exclusive, too. */
export function toRegion({ line, column, endLine, endColumn }: Range): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
