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

/** The regular expressions of sources. */
export interface WrittenPatterns {
  readonly patterns: readonly WrittenPattern[]
  /** Places at which one is made of something that is only known when the program runs. */
  readonly unread: readonly string[]
}

/** Every regular expression in the sources of packages, literal or made of a literal string, found in the syntax tree. */
export function collectPatterns(packages: string): WrittenPatterns {
  const each = readdirSync(packages).flatMap(name => {
    const files = listSources(join(packages, name, "src"))
    return files.map(file => collectFrom(join(name, "src", file), readFileSync(join(packages, name, "src", file), "utf8")))
  })
  return { patterns: each.flatMap(({ patterns }) => patterns), unread: each.flatMap(({ unread }) => unread) }
}

/** The regular expressions of one source. */
export function collectFrom(path: string, text: string): WrittenPatterns {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const patterns: WrittenPattern[] = []
  const unread: string[] = []
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? readConstruction(node) : undefined
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ place, ...readLiteral(node) })
    else if (made === "unread") unread.push(place)
    else if (made !== undefined) patterns.push({ place, ...made })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { patterns, unread }
}

function readLiteral({ text }: ts.RegularExpressionLiteral): Omit<WrittenPattern, "place"> {
  const end = text.lastIndexOf("/")
  return { source: text.slice(1, end), flags: text.slice(end + 1) }
}

/** What makes regular expressions, and the flags that it adds. */
const makers: Readonly<Record<string, string>> = { RegExp: "", createLetterPattern: "u" }

/** The pattern that a call makes; undefined when it makes none. */
function readConstruction({
  expression,
  arguments: given,
}: ts.NewExpression | ts.CallExpression): Omit<WrittenPattern, "place"> | "unread" | undefined {
  const added = ts.isIdentifier(expression) && Object.hasOwn(makers, expression.text) ? makers[expression.text] : undefined
  if (added === undefined) return undefined
  const [source, flags] = (given ?? []).map(readString)
  const isRead = source !== undefined && (given?.length === 1 || flags !== undefined)
  return isRead ? { source, flags: added + (flags ?? "") } : "unread"
}

function readString(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw"
  return isRaw && ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined
}

function listSources(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".ts"))
  } catch {
    return [] // a package without sources
  }
}
