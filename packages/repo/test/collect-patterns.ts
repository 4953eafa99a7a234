import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

/** A regular expression as a source writes it. */
export interface WrittenPattern {
  /** `file:line`, from the folder of packages. */
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal in the sources of packages, found in the syntax tree. */
export function collectPatterns(packages: string): readonly WrittenPattern[] {
  return readdirSync(packages).flatMap(name => {
    const files = listSources(join(packages, name, "src"))
    return files.flatMap(file => collectFrom(join(name, "src", file), readFileSync(join(packages, name, "src", file), "utf8")))
  })
}

/** The regular expression literals of one source. */
export function collectFrom(path: string, text: string): readonly WrittenPattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: WrittenPattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/")
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function listSources(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".ts"))
  } catch {
    return [] // a package without sources
  }
}
