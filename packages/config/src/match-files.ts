import picomatch from "picomatch"

/** Tells whether a path, relative to the base with `/` between folders, matches. */
export type PathMatcher = (path: string) => boolean

/** Compiles a glob as flat configs have them: `*.md` only in the base folder, `**` for any depth, dot files included. */
function createGlobMatcher(glob: string): PathMatcher {
  const suffix = /^\*\*\/\*(\.\w+)$/.exec(glob)?.[1]
  if (suffix !== undefined) return path => path.endsWith(suffix) // the common case, without compiling a pattern
  return picomatch(glob.replace(/^\.\//, ""), { dot: true })
}

/** Compiles `files`: any of the globs, where a nested list means all of them; `!glob` excludes. */
export function createFilesMatcher(files: readonly (string | readonly string[])[]): PathMatcher {
  const matchers = files.map(entry => (typeof entry === "string" ? createSignedMatcher(entry) : createAllMatcher(entry)))
  return path => matchers.some(matches => matches(path))
}

function createAllMatcher(globs: readonly string[]): PathMatcher {
  const matchers = globs.map(createSignedMatcher)
  return path => matchers.every(matches => matches(path))
}

function createSignedMatcher(glob: string): PathMatcher {
  if (!glob.startsWith("!")) return createGlobMatcher(glob)
  const matches = createGlobMatcher(glob.slice(1))
  return path => !matches(path)
}

/** Tells whether a path is left out, when it is known whether what came before leaves it out. */
export type IgnoresMatcher = (path: string, before?: boolean) => boolean

/** Compiles `ignores`: in order, `!glob` takes a path back in; a folder's glob ends in `/`, `/**` or matches it. */
export function createIgnoresMatcher(ignores: readonly string[]): IgnoresMatcher {
  const steps = ignores.map(glob => ({
    negated: glob.startsWith("!"),
    matches: createGlobMatcher(glob.replace(/^!/, "").replace(/\/$/, "/**")),
  }))
  return (path, before = false) => steps.reduce((ignored, { negated, matches }) => (matches(path) ? !negated : ignored), before)
}
