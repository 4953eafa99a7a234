import { ESLint } from "eslint"
import { basename } from "node:path"
import { OKRLint } from "../../src/index.ts"
import { makeFolder } from "../memory-host.ts"

/** What ESLint's class and okrlint's have in common, as far as the table calls it. */
interface Engine {
  lintFiles(patterns: unknown): Promise<Result[]>
  lintText(text: string, options?: object): Promise<Result[]>
  calculateConfigForFile(path: string): Promise<unknown>
  findConfigFile(path?: string): Promise<string | undefined>
  isPathIgnored(path: string): Promise<boolean>
  loadFormatter(name?: string): Promise<{ format(results: Result[]): unknown }>
  getRulesMetaForResults(results: Result[]): Record<string, object>
}

/** The part of a result that both have. */
export interface Result {
  readonly filePath: string
  readonly errorCount: number
  readonly warningCount: number
  readonly fatalErrorCount: number
  readonly messages: readonly { readonly severity: number; readonly ruleId: string | null }[]
  readonly output?: string
  readonly stats?: { readonly fixPasses: number; readonly times: { readonly passes: readonly object[] } }
}

interface EngineClass {
  new (options?: object): Engine
  readonly version: string
  outputFixes(results: Result[]): Promise<void>
  getErrorResults(results: Result[]): Result[]
  fromOptionsModule(url: URL): Promise<Engine>
}

/** A linter in a folder of files that correspond to those of the other one. */
export interface Tool {
  readonly Class: EngineClass
  readonly cwd: string
  /** Makes one for the folder. */
  make(options?: object): Engine
  /** The name of a file: `bad` is `bad.md` or `bad.js`. */
  file(name: string): string
  /** The rule that finds an error in `bad`, the one that warns in `warned`, and a text with the error. */
  readonly errorRule: string
  readonly warningRule: string
  readonly badText: string
}

/** ESLint over JavaScript. */
export function makeESLint(): Tool {
  const config = `export default [
    { files: ["**/*.js"], rules: { "no-debugger": "error", "no-alert": "warn" } },
    { ignores: ["ignored.js", "**/*.mjs"] },
  ]\n`
  const cwd = makeFolder({
    "eslint.config.mjs": config,
    "bad.js": "debugger\n",
    "warned.js": "alert()\n",
    "good.js": "run()\n",
    "idle.js": "run() // eslint-disable-line\n",
    "ignored.js": "debugger\n",
    "deep/bad.js": "debugger\n",
    "other.config.mjs": 'export default [{ files: ["**/*.js"], rules: { "no-debugger": "warn" } }]\n',
    "options.mjs": "export default { cwd: import.meta.dirname, ignore: false }\n",
  })
  return makeTool(ESLint as unknown as EngineClass, cwd, {
    ending: "js",
    errorRule: "no-debugger",
    warningRule: "no-alert",
    badText: "debugger\n",
  }) // both are called in ways that neither's types allow
}

/** okrlint over Markdown. */
export function makeOKRLint(): Tool {
  const plan = (objective: string, keyResult: string): string => `# Growth, Q3 2026\n\n## Objective: ${objective}\n\n- KR1: ${keyResult}\n`
  const bad = plan("Bakers order alone", "TBD")
  const good = plan("Bakers order alone", "Raise first orders from 58% to 80%")
  const cwd = makeFolder({
    "okrlint.config.mjs": `export default [
      { files: ["**/*.md"], rules: { "no-placeholder": "error", "no-kpi-objective": "warn" } },
      { ignores: ["ignored.md"] },
    ]\n`,
    "bad.md": bad,
    "warned.md": plan("Maintain 99.9% checkout availability", "Raise first orders from 58% to 80%"),
    "good.md": good,
    "idle.md": `<!-- okrlint-disable-line -->\n${good}`,
    "ignored.md": bad,
    "deep/bad.md": bad,
    "other.config.mjs": 'export default [{ files: ["**/*.md"], rules: { "no-placeholder": "warn" } }]\n',
    "options.mjs": "export default { cwd: import.meta.dirname, ignore: false }\n",
  })
  return makeTool(OKRLint as unknown as EngineClass, cwd, {
    ending: "md",
    errorRule: "no-placeholder",
    warningRule: "no-kpi-objective",
    badText: bad,
  }) // as above
}

interface ToolParts extends Pick<Tool, "errorRule" | "warningRule" | "badText"> {
  readonly ending: string
}

function makeTool(Class: EngineClass, cwd: string, { ending, ...parts }: ToolParts): Tool {
  return { ...parts, Class, cwd, make: (options = {}) => new Class({ cwd, ...options }), file: name => `${name}.${ending}` }
}

/** What a run gave, in words that hold for both: names without their ending, and the counts. */
export function summarize(results: readonly Result[]): string[] {
  return results
    .map(({ filePath, errorCount, warningCount, messages, output }) => {
      const name = filePath === "<text>" ? filePath : basename(filePath).replace(/\.\w+$/, "")
      return `${name} errors=${errorCount} warnings=${warningCount} messages=${messages.length}${output === undefined ? "" : " fixed"}`
    })
    .toSorted()
}
