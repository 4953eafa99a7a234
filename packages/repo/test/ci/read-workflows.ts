import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { root } from "../load-rules.ts"

/** A step of a job, as far as the tests ask. */
export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

/** A workflow of GitHub Actions, as far as the tests ask. */
export interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>
}

/** A file as it stands in the repository or on a page of the documentation. */
export interface NamedFile {
  /** Where it was found. */
  readonly origin: string
  readonly path: string
  readonly text: string
}

/** The files that a page shows, by its path below `docs`. */
export function readShownFiles(page: string): NamedFile[] {
  const text = readFileSync(join(root, "docs", page), "utf8")
  return [...text.matchAll(/^```\w* file=(\S+)\n([^]*?)^```$/gm)].map(([, path = "", body = ""]) => ({
    origin: `docs/${page}`,
    path,
    text: body,
  }))
}

/** Every workflow of this repository and of the pages under docs/ci. */
export function readWorkflows(): NamedFile[] {
  const folder = join(root, ".github/workflows")
  const own = readdirSync(folder).map(name => ({
    origin: ".github/workflows",
    path: `.github/workflows/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  }))
  const shown = readdirSync(join(root, "docs/ci")).flatMap(page => readShownFiles(`ci/${page}`))
  return [...own, ...shown.filter(({ path }) => path.startsWith(".github/workflows/"))]
}

/** The steps of all jobs. */
export function stepsOf({ text }: NamedFile): Step[] {
  return Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps)
}
