import { isAbsolute } from "node:path"
import { isInside, relativePath } from "../node/paths.ts"

/** Variables in which code hosts name the folder of the checked out repository. */
const rootVariables: readonly string[] = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"]

/** The repository's folder as the code host names it; undefined outside one, so that the working folder counts. */
export function findRepositoryRoot(env: Readonly<Record<string, string | undefined>>, cwd: string): string | undefined {
  return rootVariables.map(name => env[name]).find(path => path !== undefined && isAbsolute(path) && isInside(relativePath(path, cwd)))
}
