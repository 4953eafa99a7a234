import { existsSync, readFileSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"

const plan = (team, objective, keyResult) => `# ${team}, Q3 2026\n\n## Objective: ${objective}\n\n- KR1: ${keyResult}\n`
const good = plan("Growth", "Bakers order without calling us", "Raise first orders from 58% to 80%")
const open = plan("Growth", "Bakers order without calling us", "TBD")
const kept = plan("Sales", "Maintain 99.9% checkout availability", "Raise first orders from 58% to 80%")
const idle = `<!-- okrlint-disable-line -->\n\n${good}`

/** What every case finds in its folder. */
export const files = {
  "okrlint.config.json": '[{ "rules": { "no-placeholder": "error", "no-kpi-objective": "warn" } }]',
  "loose.json": '[{ "rules": { "no-placeholder": "warn" } }]',
  "bad.md": open,
  "warned.md": kept,
  "good.md": good,
  "node_modules/okrlint-plugin-house/package.json": '{ "name": "okrlint-plugin-house", "version": "1.0.0", "main": "index.cjs" }',
  "node_modules/okrlint-plugin-house/index.cjs": `module.exports = { meta: { name: "okrlint-plugin-house" }, patterns: {
    "no-bakers": { scope: "objective", words: ["Bakers"], message: "Says it.", help: "Say something else." } } }\n`,
  "node_modules/eslint-formatter-count/package.json": '{ "name": "eslint-formatter-count", "main": "index.js" }',
  "node_modules/eslint-formatter-count/index.js": "module.exports = results => `counted ${results.length}\\n`\n",
}

const errorIn = name => new RegExp(`${name}\\.md[^]*no-placeholder`)
const read = (folder, name) => readFileSync(join(folder, name), "utf8")
const json = stdout => JSON.parse(stdout)

/** A repository with one commit of the folder. */
function commitAll({ git, write }) {
  write({ ".gitignore": "node_modules\n" })
  git("init", "-q")
  git("add", "-A")
  git("commit", "-q", "-m", "Plans")
}

/** Options, by what a user wants of them; notes on the standard error are expected only where `stderr` says so. */
export const cases = [
  // Exit codes.
  { argv: ["good.md"], code: 0, stdout: /^$/ },
  { argv: ["warned.md"], code: 0, stdout: /no-kpi-objective/ },
  { argv: [], code: 1, stdout: errorIn("bad") },
  { argv: ["absent.md"], code: 2, stderr: /^No files matching `absent\.md` were found\.\n$/ },
  { argv: ["--nonsense"], code: 2, stderr: /^Unexpected option `--nonsense`/ },
  { argv: ["broken.md"], code: 2, before: ({ write }) => write({ "broken.md": "# \u0000\n" }), stdout: /NUL byte/ },
  { argv: ["."], code: 2, before: ({ write }) => write({ "okrlint.config.json": "[{" }), stderr: /expected JSON/ },
  { argv: ["empty"], code: 0, before: ({ write }) => write({ "empty/a.txt": "" }), stderr: /^Nothing to lint/ },
  // Output.
  { argv: ["--format", "json", "good.md"], code: 0, after: ({ stdout }) => json(stdout)[0].errorCount === 0 },
  {
    argv: ["-f", "unix", "--format=sarif=out/report.sarif", "bad.md"],
    ...{ code: 1, stdout: /^bad\.md:5:8: /, after: ({ folder }) => json(read(folder, "out/report.sarif")).version === "2.1.0" },
  },
  { argv: ["--format", "count", "good.md"], code: 0, stdout: /^counted 1\n$/ },
  {
    argv: ["--output-file", "out/report.txt", "bad.md"],
    code: 1,
    stdout: /^$/,
    after: ({ folder }) => errorIn("bad").test(read(folder, "out/report.txt")),
  },
  { argv: ["--quiet", "warned.md"], code: 0, stdout: /^$/ },
  { argv: ["--max-warnings", "0", "warned.md"], code: 1, stdout: /no-kpi-objective/, stderr: /too many warnings/ },
  {
    argv: ["--redact", "--format", "json", "warned.md"],
    code: 0,
    after: ({ stdout }) => !/checkout/.test(stdout) && /no-kpi-objective/.test(stdout),
  },
  { argv: ["--stats", "--format", "json", "good.md"], code: 0, after: ({ stdout }) => json(stdout)[0].stats.times.passes.length === 1 },
  { argv: ["--color", "bad.md"], code: 1, stdout: /\u001b\[/ },
  { argv: ["--no-color", "bad.md"], code: 1, env: { FORCE_COLOR: "1" }, stdout: /^[^\u001b]+$/ },
  { argv: ["bad.md"], code: 1, env: { FORCE_COLOR: "1" }, stdout: /\u001b\[/ },
  { argv: ["bad.md"], code: 1, env: { GITHUB_ACTIONS: "true" }, stdout: /^::error file=bad\.md,line=5,/ },
  // Fixing.
  {
    argv: ["--fix", "idle.md"],
    code: 0,
    before: ({ write }) => write({ "idle.md": idle }),
    after: ({ folder }) => read(folder, "idle.md") === good,
  },
  {
    argv: ["--fix-dry-run", "--format", "json", "idle.md"],
    code: 0,
    before: ({ write }) => write({ "idle.md": idle }),
    after: ({ folder, stdout }) => json(stdout)[0].output === good && read(folder, "idle.md") === idle,
  },
  {
    argv: ["--fix", "--fix-type", "problem", "idle.md"],
    code: 0,
    before: ({ write }) => write({ "idle.md": idle }),
    stdout: /unused-directive/,
    after: ({ folder }) => read(folder, "idle.md") === idle,
  },
  { argv: ["--fix-dry-run", "--fix-suggestions", "no-placeholder", "good.md"], code: 0, stdout: /^$/ },
  { argv: ["--diff", "idle.md"], code: 1, before: ({ write }) => write({ "idle.md": idle }), stdout: /^--- a\/idle\.md\n/ },
  // Suppressions.
  {
    argv: ["--suppress-all"],
    code: 0,
    stderr: /okrlint-suppressions\.json/,
    after: ({ folder }) => existsSync(join(folder, "okrlint-suppressions.json")),
  },
  { argv: ["--suppress-rule", "no-kpi-objective"], code: 1, stdout: errorIn("bad"), stderr: /okrlint-suppressions\.json/ },
  {
    argv: ["--suppress-all", "--suppressions-location", "accepted.json"],
    ...{ code: 0, stderr: /accepted\.json/, after: ({ folder }) => existsSync(join(folder, "accepted.json")) },
  },
  { argv: ["--suppressions-location", "absent.json"], code: 2, stderr: /No suppressions file/ },
  {
    argv: ["--prune-suppressions", "good.md"],
    code: 0,
    before: ({ write }) => {
      const entry = { goal: "O1", rule: "no-placeholder", messageId: "emptyGoal", fingerprint: "a" }
      write({ "okrlint-suppressions.json": JSON.stringify({ version: 1, files: { "gone.md": [entry] } }) })
    },
    stderr: /okrlint-suppressions\.json/,
    after: ({ folder }) => !read(folder, "okrlint-suppressions.json").includes("gone.md"),
  },
  { argv: ["--pass-on-unpruned-suppressions", "good.md"], code: 0, stdout: /^$/ },
  // Configuration.
  {
    argv: ["--init"],
    code: 0,
    before: ({ folder }) => rmSync(join(folder, "okrlint.config.json")),
    stdout: /Wrote okrlint\.config\.jsonc/,
  },
  { argv: ["--init"], code: 2, stderr: /is there already.*not overwritten/ },
  { argv: ["--config", "loose.json", "bad.md"], code: 0, stdout: /warning/ },
  { argv: ["--no-config-lookup", "bad.md"], code: 1, stdout: errorIn("bad") },
  { argv: ["--plugin", "house", "--rule", "house/no-bakers: error", "good.md"], code: 1, stdout: /house\/no-bakers/ },
  { argv: ["--safe", "--plugin", "house", "good.md"], code: 2, stderr: /^Refused to load/ },
  { argv: ["--safe", "good.md"], code: 0, before: ({ write }) => write({ "okrlint.config.ts": "throw 1" }), stderr: /^Refused to run/ },
  {
    argv: ["good.md"],
    code: 1,
    before: ({ folder, write }) => {
      rmSync(join(folder, "okrlint.config.json"))
      write({ "okrlint.config.ts": 'const level: string = "error"\nexport default [{ rules: { "has-owner": level } }]\n' })
    },
    stdout: /has-owner/,
  },
  { argv: ["--print-config", "bad.md"], code: 0, after: ({ stdout }) => json(stdout).rules["no-placeholder"].severity === "error" },
  // Linting.
  { argv: ["--rule", "no-placeholder: off", "bad.md"], code: 0, stdout: /^$/ },
  { argv: ["--only", "no-kpi-objective"], code: 0, stdout: /no-kpi-objective/ },
  { argv: ["--skip", "no-placeholder", "bad.md"], code: 0, stdout: /^$/ },
  { argv: ["--no-inline-config", "off.md"], code: 1, before: ({ write }) => write({ "off.md": `<!-- okrlint-disable -->\n${open}` }) },
  { argv: ["--report-unused-disable-directives", "idle.md"], code: 1, before: ({ write }) => write({ "idle.md": idle }), stdout: /error/ },
  {
    argv: ["--report-unused-disable-directives-severity", "off", "idle.md"],
    ...{ code: 0, before: ({ write }) => write({ "idle.md": idle }), stdout: /^$/ },
  },
  {
    argv: ["--report-unused-inline-configs", "error", "set.md"],
    code: 1,
    before: ({ write }) => write({ "set.md": `<!-- okrlint no-placeholder: "error" -->\n\n${good}` }),
    stdout: /sets `no-placeholder` as it is set already/,
  },
  // Files.
  { argv: ["--stdin"], code: 1, stdin: open, stdout: /no-placeholder/ },
  { argv: ["--stdin", "--stdin-filename", "plans/q3.md"], code: 1, stdin: open, stdout: /plans\/q3\.md/ },
  { argv: ["bad.md"], code: 0, before: ({ write }) => write({ ".okrlintignore": "bad.md\n" }), stdout: /File is ignored/ },
  {
    argv: ["--no-warn-ignored", "bad.md"],
    code: 0,
    before: ({ write }) => write({ ".gitignore": "bad.md\n" }),
    stderr: /^(?:Nothing to lint.*\n)?$/,
  },
  { argv: ["--no-ignore", "bad.md"], code: 1, before: ({ write }) => write({ ".gitignore": "bad.md\n" }), stdout: errorIn("bad") },
  { argv: ["--ignore-pattern", "bad.*"], code: 0, stdout: /no-kpi-objective/ },
  { argv: ["--max-file-size", "10B", "good.md"], code: 2, stdout: /at most 10 bytes expected/ },
  {
    argv: ["--workspace", ".", "--rule", "no-duplicate-goal: error", "twin.md"],
    ...{ code: 1, before: ({ write }) => write({ "twin.md": good.replace("Growth", "Sales") }), stdout: /twin\.md[^]*no-duplicate-goal/ },
  },
  { argv: ["--pass-on-no-patterns"], code: 0, stderr: /no path was given/ },
  { argv: ["--no-error-on-unmatched-pattern", "absent.md", "good.md"], code: 0, stdout: /^$/ },
  // Git.
  {
    argv: ["--staged"],
    code: 1,
    before: context => {
      commitAll(context)
      context.write({ "good.md": open })
      context.git("add", "good.md")
      context.write({ "good.md": good })
    },
    stdout: errorIn("good"),
  },
  { argv: ["--staged"], code: 0, before: commitAll, stderr: /^Nothing to lint: no Markdown file is staged/ },
  { argv: ["--staged"], code: 2, stderr: /needs git/ },
  {
    argv: ["--changed"],
    code: 0,
    before: context => {
      commitAll(context)
      context.write({ "new.md": kept })
    },
    stdout: /^\nnew\.md\n/,
  },
  {
    argv: ["--changed", "--since", "main"],
    code: 1,
    before: context => {
      commitAll(context)
      context.git("switch", "-q", "-c", "goals")
      context.git("mv", "bad.md", "moved.md")
      context.git("commit", "-q", "-m", "Move")
    },
    stdout: errorIn("moved"),
  },
  { argv: ["--changed", "--since", "nowhere"], code: 2, before: commitAll, stderr: /No revision `nowhere`/ },
  {
    argv: ["--changed", "--only-new"],
    code: 0,
    before: context => {
      commitAll(context)
      context.write({ "bad.md": `${open}\nMore.\n` })
    },
    stdout: /^$/,
    stderr: /^/,
  },
  // Speed.
  { argv: ["--cache", "good.md"], code: 0, after: ({ folder }) => statSync(join(folder, ".okrlintcache")).size > 0 },
  { argv: ["--cache", "--no-cache", "good.md"], code: 0, after: ({ folder }) => !existsSync(join(folder, ".okrlintcache")) },
  { argv: ["--cache", "--cache-location", "kept/", "good.md"], code: 0, after: ({ folder }) => existsSync(join(folder, "kept")) },
  { argv: ["--cache", "--cache-strategy", "content", "bad.md"], code: 1, stdout: errorIn("bad") },
  { argv: ["--concurrency", "2"], code: 1, stdout: errorIn("bad") },
  { argv: ["--concurrency", "many"], code: 2, stderr: /many/ },
  // Other.
  { argv: ["--exit-on-fatal-error", "bad.md"], code: 1, stdout: errorIn("bad") },
  { argv: ["--debug", "good.md"], code: 0, stderr: /^okrlint:debug \+\d+ms / },
  { argv: ["--env-info"], code: 0, stdout: /^okrlint: v/ },
  { argv: ["--help"], code: 0, stdout: /^okrlint finds/ },
  { argv: ["--version"], code: 0, stdout: /^v\d+\.\d+\.\d+\n$/ },
  // Commands.
  { argv: ["inspect", "--format", "json", "good.md"], code: 0, after: ({ stdout }) => json(stdout).documents[0].goals.length === 2 },
  { argv: ["inspect", "absent.md"], code: 2, stdout: /absent\.md/ },
  { argv: ["diff", "--format", "json"], code: 0, before: commitAll, after: ({ stdout }) => json(stdout).changes.length === 0 },
  { argv: ["diff"], code: 2, stderr: /repository/ },
  { argv: ["diff", "--rules"], code: 0, before: commitAll, stdout: /^$/ },
  { argv: ["--mcp"], code: 2, stderr: /@okrlint\/mcp/ },
  { argv: ["log", "good.md:3"], code: 0, before: commitAll, stdout: /Bakers order/ },
  { argv: ["audit", "--format", "json"], code: 0, after: ({ stdout }) => json(stdout).boards.length > 0 },
  {
    argv: ["init-plugin", "week"],
    code: 0,
    stdout: /./,
    after: ({ folder }) => existsSync(join(folder, "okrlint-plugin-week/package.json")),
  },
  { argv: ["rules"], code: 0, stdout: /^kr-measurable /m },
  { argv: ["explain", "kr-measurable"], code: 0, stdout: /kr-measurable/ },
  { argv: ["explain", "bad.md:5"], code: 0, stdout: /no-placeholder/ },
  { argv: ["config", "test"], code: 0, stdout: /no rules without code/ },
  { argv: ["completion", "bash"], code: 0, stdout: /complete .* okrlint\n$/ },
  { argv: ["help", "git"], code: 0, stdout: /--staged/ },
]
