import { didYouMean } from "@okrlint/config"
import { findConfigFile } from "@okrlint/config/load"
import { writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { escapeControls } from "../format/escape.ts"
import { count } from "../format/summary.ts"
import { composeConfig } from "../init/compose-config.ts"
import { surveyFolder, unique, type GoalPage, type Survey } from "../init/goal-pages.ts"
import { configForms, type ConfigForm } from "../init/render-config.ts"
import { OKRLint } from "../node/okrlint.ts"
import type { ExitCode, Host } from "./host.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** `okrlint --init`: writes a config for the goals of the working folder; a config that is there stays as it is. */
export async function runInit(args: Arguments, host: Host): Promise<ExitCode> {
  const form = findForm(args)
  const present = await findConfigFile(host.cwd)
  if (present !== undefined && dirname(present) === host.cwd)
    throw new UsageError(`A config is there already, \`${basename(present)}\`, and is not overwritten.`)
  if (present !== undefined) host.stderr.write(`The new config counts instead of ${escapeControls(present)} in this folder.\n`)
  const now = args.now ?? host.today()
  const survey = await surveyFolder({ cwd: host.cwd, now })
  host.stdout.write(describeSurvey(survey))
  if (survey.pages.length === 0) return 0
  if (!(await isAgreed(form.fileName, host))) return 0
  await write(form, survey, host)
  host.stdout.write(await describeNext(form.fileName, now, host))
  return 0
}

function findForm({ format = "jsonc", operands }: Arguments): ConfigForm {
  if (operands[0] !== undefined)
    throw new UsageError(`Unexpected path \`${operands[0]}\` beside \`--init\`, which looks at the working folder.`)
  const form = Object.hasOwn(configForms, format) ? configForms[format] : undefined
  if (form !== undefined) return form
  const names = Object.keys(configForms)
  const hint = didYouMean(format, names) || `, expected one of ${names.map(name => `\`${name}\``).join(", ")}.`
  throw new UsageError(`Unexpected format \`${format}\` for \`--init\`${hint}`)
}

/** Nobody is asked where nobody could answer. */
async function isAgreed(fileName: string, { ask }: Host): Promise<boolean> {
  if (ask === undefined) return true
  const answer = (await ask(`Write ${fileName}? (Y/n) `)).trim().toLowerCase()
  return answer === "" || answer === "y" || answer === "yes"
}

async function write({ fileName, render }: ConfigForm, survey: Survey, { cwd }: Host): Promise<void> {
  const text = await render(composeConfig(survey))
  try {
    await writeFile(join(cwd, fileName), text, { flag: "wx" })
  } catch (error) {
    throw new UsageError(`Cannot write \`${fileName}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function describeSurvey({ pages, files }: Survey): string {
  if (pages.length === 0)
    return `No document with goals was found among ${count(files.length, "Markdown file")}; nothing was written. \`okrlint inspect FILE\` shows how a document is read.\n`
  const sum = (of: (page: GoalPage) => number): number => pages.reduce((total, page) => total + of(page), 0)
  const goals = [
    count(
      sum(page => page.objectives),
      "objective",
    ),
    count(
      sum(page => page.keyResults),
      "key result",
    ),
    count(
      sum(page => page.kpis),
      "KPI",
    ),
  ]
  const facts = [
    ["Languages", unique(pages.map(({ language }) => language)).toSorted()],
    ["Teams", unique(pages.flatMap(({ teams }) => teams)).toSorted()],
    ["Cycles", unique(pages.flatMap(({ cycles }) => cycles)).toSorted()],
    ["KPIs only", pages.filter(({ holdsKpisOnly }) => holdsKpisOnly).map(({ path }) => path)],
  ] as const
  const lines = facts.flatMap(([name, values]) => (values.length === 0 ? [] : [`${`${name}:`.padEnd(11)}${listSome(values)}\n`]))
  return `${count(pages.length, "document")} of ${count(files.length, "Markdown file")} ${pages.length === 1 ? "holds" : "hold"} goals: ${goals.join(", ")}.\n${lines.join("")}`
}

/** Names shown of a list; a workspace can have hundreds. */
const shown = 8

function listSome(values: readonly string[]): string {
  const names = values.slice(0, shown).map(escapeControls).join(", ")
  return values.length > shown ? `${names} and ${values.length - shown} more` : names
}

async function describeNext(fileName: string, now: string, { cwd }: Host): Promise<string> {
  const results = await new OKRLint({ cwd, now, overrideConfigFile: fileName }).lintFiles(".")
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0)
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  const written = `Wrote ${fileName}.`
  if (errors + warnings === 0) return `${written} It finds nothing today.\nNext: run \`okrlint\` when goals change, from a hook or in CI.\n`
  return `${written} It finds ${count(errors, "error")} and ${count(warnings, "warning")} today.
Next: \`okrlint\` shows them; \`okrlint --suppress-all\` accepts them for now, so that only new ones are reported.
`
}
