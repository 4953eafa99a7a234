import type { OptionName } from "./option-table.ts"
import { speedHelp } from "./speed-help.ts"

/** What is told of an option. */
export interface OptionHelp {
  /** A few words for the list of options. */
  readonly help: string
  /** The rest that is to be known, in sentences; for the topic's page and docs/command.md. */
  readonly details: string
  /** What holds without the option. */
  readonly default: string
  /** A command line that a reader can try. */
  readonly example: string
}

/** What is told of each option. */
export const optionHelp: Readonly<Record<OptionName, OptionHelp>> = {
  format: {
    help: "report as NAME; NAME=FILE adds a report in a file",
    details:
      "A format of okrlint, or an ESLint formatter by its package or file. Of several names the last one counts; each NAME=FILE adds a report. For `inspect`, `rules` and `--init` it selects the form of what they write.",
    default: "`github` under GitHub Actions, `agent` inside coding agents, else `stylish`",
    example: "okrlint --format json --format sarif=reports/okrlint.sarif plans",
  },
  "output-file": {
    help: "write the report to FILE",
    details: "Folders on the way are made. The exit code stays what it is.",
    default: "the standard output",
    example: "okrlint --output-file reports/okrlint.txt plans",
  },
  quiet: {
    help: "report errors only",
    details: "Warnings are neither reported nor fixed; `--max-warnings` still counts them.",
    default: "warnings are reported, too",
    example: "okrlint --quiet plans",
  },
  "max-warnings": {
    help: "exit with 1 when there are more than N warnings",
    details: "`-1` stands for no limit.",
    default: "no limit",
    example: "okrlint --max-warnings 0 plans",
  },
  redact: {
    help: "report rules and places, no text of documents",
    details:
      "Messages, data, sources, fixes, goal and team names are left out or blanked, so that reports can be shown to people who may not read the plans. Paths stay.",
    default: "reports quote what they are about",
    example: "okrlint --redact --format json plans",
  },
  stats: {
    help: "add what reading, rules and fixes took to results",
    details:
      "Times are in milliseconds, in ESLint's form, with the parser that read the page, `native` or `micromark`; `--format json` shows them.",
    default: "nothing is measured",
    example: "okrlint --stats --format json plans",
  },
  color: {
    help: "use colours, also when it is no terminal",
    details: "The option decides, then FORCE_COLOR, then NO_COLOR, then the terminal.",
    default: "the terminal and the environment decide",
    example: "okrlint --color plans",
  },
  "no-color": {
    help: "use no colours",
    details: "The option decides, then FORCE_COLOR, then NO_COLOR, then the terminal.",
    default: "the terminal and the environment decide",
    example: "okrlint --no-color plans",
  },
  fix: {
    help: "write the fixes that are safe to make",
    details: "Each file is written in one step; the report is of what is left.",
    default: "nothing is written",
    example: "okrlint --fix plans",
  },
  "fix-dry-run": {
    help: "report as if fixes were made, and write nothing",
    details: "`--format json` holds the fixed texts.",
    default: "fixes are not made",
    example: "okrlint --fix-dry-run --format json plans",
  },
  "fix-type": {
    help: "fix TYPE alone: problem, suggestion or directive",
    details: "Needs `--fix`, `--fix-dry-run` or `--diff`. Several types are parted by commas or given one by one.",
    default: "fixes of all types",
    example: "okrlint --fix-dry-run --fix-type directive plans",
  },
  "fix-suggestions": {
    help: "make a rule's suggestion where there is exactly one",
    details: "Suggestions are rewrites that a person has to choose; naming the rule chooses. Files are written, also without `--fix`.",
    default: "suggestions are not made",
    example: "okrlint --fix-dry-run --fix-suggestions no-placeholder plans",
  },
  diff: {
    help: "print what --fix would change; 1 when it would",
    details: "Prints a unified diff that `git apply` takes, and writes nothing.",
    default: "a report is printed",
    example: "okrlint --diff plans",
  },
  "suppress-all": {
    help: "accept all present findings, report new ones only",
    details: "They are written to `okrlint-suppressions.json`, beside the config or in the working folder.",
    default: "nothing is accepted",
    example: "okrlint --suppress-all plans",
  },
  "suppress-rule": {
    help: "accept the present findings of RULE",
    details: "As `--suppress-all`, for the rules that are named.",
    default: "nothing is accepted",
    example: "okrlint --suppress-rule no-kpi-objective plans",
  },
  "prune-suppressions": {
    help: "drop what is accepted and no longer found",
    details: "Entries of documents that are gone are dropped, too.",
    default: "entries stay, and idle ones are reported",
    example: "okrlint --prune-suppressions plans",
  },
  "pass-on-unpruned-suppressions": {
    help: "say nothing of what is accepted and no longer found",
    details: "Without it, such entries are warnings, `okrlint/stale-suppression`.",
    default: "they are warnings",
    example: "okrlint --pass-on-unpruned-suppressions plans",
  },
  "suppressions-location": {
    help: "the file of accepted findings, or its folder",
    details: "It has to be there, unless this run writes it.",
    default: "`okrlint-suppressions.json` in the working folder or beside the config",
    example: "okrlint --suppress-all --suppressions-location accepted.json plans",
  },
  init: {
    help: "write a config for the goals of this folder",
    details:
      "Looks for documents that hold goals, and writes `okrlint.config.jsonc` for them; `--format json`, `yaml`, `js` or `ts` selects another form. A config that is there is never overwritten. On a terminal it asks first.",
    default: "documents are linted",
    example: "okrlint --init",
  },
  config: {
    help: "use this config instead of looking one up",
    details: "It holds for every file; its globs are relative to the working folder.",
    default: "looked up from each file's folder upward",
    example: "okrlint --config strict.json plans",
  },
  "no-config-lookup": {
    help: "use no config file",
    details: "The preset `recommended` applies, and what other options say.",
    default: "configs are looked up",
    example: "okrlint --no-config-lookup plans",
  },
  plugin: {
    help: "load a plugin: okrlint-plugin-NAME or a path",
    details:
      "`week` stands for the package `okrlint-plugin-week`, looked up from the working folder. Its rules are turned on by `--rule` or a config.",
    default: "the plugins that configs name",
    example: "okrlint --plugin week --rule week/no-monday:error plans",
  },
  safe: {
    help: "run no code of configs and plugins",
    details: "Data configs are taken, also from further up when the nearest one is code; plugins by name are refused.",
    default: "configs and plugins may run code",
    example: "okrlint --safe plans",
  },
  "print-config": {
    help: "show what applies to FILE, and where it was set",
    details: "As JSON. Nothing is linted.",
    default: "documents are linted",
    example: "okrlint --print-config plans/q3.md",
  },
  now: {
    help: "the day that counts as today",
    details: "Rules about dates go by it, so that a report can be had again.",
    default: "the present day in UTC",
    example: "okrlint --now 2026-07-01 plans",
  },
  rule: {
    help: "set a rule: 'max-objectives: [warn, {team: 4}]'",
    details: "Takes the form of a config, a severity or a list of severity and options, and overrules it.",
    default: "as the config says",
    example: "okrlint --rule kr-measurable:error plans",
  },
  only: {
    help: "run RULE alone; on unless the config says off",
    details: "A rule that no config speaks of is run as a warning. Comments that silence nothing are not reported then.",
    default: "all rules that the config turns on",
    example: "okrlint --only no-kpi-objective plans",
  },
  skip: {
    help: "leave out RULE",
    details: "Comments that silence nothing are not reported then.",
    default: "all rules that the config turns on",
    example: "okrlint --skip kr-has-baseline plans",
  },
  "no-inline-config": {
    help: "ignore comments that speak to okrlint",
    details: "Comments then neither silence nor configure rules.",
    default: "comments count",
    example: "okrlint --no-inline-config plans",
  },
  "report-unused-disable-directives": {
    help: "make comments that silence nothing errors",
    details: "The same as `--report-unused-disable-directives-severity error`.",
    default: "as the config says, else they are warnings",
    example: "okrlint --report-unused-disable-directives plans",
  },
  "report-unused-disable-directives-severity": {
    help: "severity of comments that silence nothing",
    details: "`off`, `warn` or `error`; `0`, `1` and `2` stand for the same.",
    default: "as the config says, else `warn`",
    example: "okrlint --report-unused-disable-directives-severity warn plans",
  },
  "report-unused-inline-configs": {
    help: "severity of comments that set what is set already",
    details: "`off`, `warn` or `error`; `0`, `1` and `2` stand for the same.",
    default: "as the config says, else `off`",
    example: "okrlint --report-unused-inline-configs warn plans",
  },
  stdin: {
    help: "lint the standard input",
    details: "No paths are given then.",
    default: "files are linted",
    example: "okrlint --stdin --stdin-filename plans/q3.md",
  },
  "stdin-filename": {
    help: "name of the document on the standard input",
    details: "Tells which config applies, and perhaps the cycle. The file need not exist.",
    default: "`<text>`",
    example: "okrlint --stdin --stdin-filename plans/q3.md",
  },
  "no-ignore": {
    help: "lint what .gitignore and .okrlintignore name, too",
    details: "`ignores` of configs still count.",
    default: "what these files name is left out",
    example: "okrlint --no-ignore plans",
  },
  "ignore-pattern": {
    help: "leave out what a pattern names",
    details: "Patterns have the form of `.gitignore`, relative to the working folder.",
    default: "no further patterns",
    example: 'okrlint --ignore-pattern "drafts/" .',
  },
  "max-file-size": {
    help: "read no file over SIZE, for example 500kB or 2MB",
    details: "A larger file is reported with `okrlint/limit`, and the exit code is 2. Units are B, kB, MB (powers of 1000) and KiB, MiB.",
    default: "32MiB",
    example: "okrlint --max-file-size 2MB plans",
  },
  workspace: {
    help: "documents that rules across documents see, too",
    details:
      "Rules over several documents look at these files beside the ones that are linted; what they find is reported in the linted ones alone. For runs over a part, such as a hook's.",
    default: "the linted files alone; the working folder with `--staged` and `--changed`",
    example: "okrlint --workspace . plans/q3.md",
  },
  "pass-on-no-patterns": {
    help: "lint nothing when no path is given",
    details: "For scripts whose list of files may be empty.",
    default: "the working folder is linted when no path is given",
    example: "okrlint --pass-on-no-patterns",
  },
  "no-error-on-unmatched-pattern": {
    help: "make nothing of paths that lead nowhere",
    details: "They are passed over in silence.",
    default: "they are told of, and the exit code is 2",
    example: "okrlint --no-error-on-unmatched-pattern plans absent.md",
  },
  "no-warn-ignored": {
    help: "say nothing of ignored files given by name",
    details: "For hooks, which name whatever was changed.",
    default: "a warning is reported for each",
    example: "okrlint --no-warn-ignored drafts/idea.md",
  },
  staged: {
    help: "lint what the next commit holds of files it changes",
    details:
      "The content in git's index counts, also of files that are staged in part. Rules over several documents see the working folder as it would be committed. Not with options that write files.",
    default: "files as they are on disk",
    example: "okrlint --staged",
  },
  changed: {
    help: "lint files that differ from the last commit or REF",
    details: "Changes that are staged, unstaged and new files count; a file that was moved counts, one that is ignored does not.",
    default: "all files",
    example: "okrlint --changed",
  },
  since: {
    help: "with --changed: the revision to compare with",
    details: "Files count that changed since the branch left REF. Needs `--changed`.",
    default: "the last commit",
    example: "okrlint --changed --since main",
  },
  rules: {
    help: "report what rules find in the changes, not the changes",
    details:
      "Runs the rules that compare documents with what they were, such as no-moved-goalposts, and writes a lint report; the exit code is 1 when there are errors.",
    default: "the changes",
    example: "okrlint diff main --rules",
  },
  "only-new": {
    help: "with --changed: leave out what was found before",
    details:
      "The changed files are linted as they were, too, and a finding that had the same message on the same words is left out. Both are linted with the present config. Needs `--changed`, not with options that write files.",
    default: "all findings of the changed files",
    example: "okrlint --changed --only-new",
  },
  ...speedHelp,
  "exit-on-fatal-error": {
    help: "taken for ESLint's sake: it is always so",
    details: "A file that cannot be read, or a rule that fails, always ends with 2.",
    default: "always so",
    example: "okrlint --exit-on-fatal-error plans",
  },
  debug: {
    help: "tell each step and decision on the standard error",
    details: "One line each with the time since the start: configs, ignored files, what was linted.",
    default: "steps are not told",
    example: "okrlint --debug plans",
  },
  mcp: {
    help: "serve language models (Model Context Protocol)",
    details:
      "Speaks the Model Context Protocol on the standard input and output: tools that lint, fix, inspect and explain, rules and docs as resources. Needs the package `@okrlint/mcp`. Folders that are named are those it may read. See docs/mcp.md.",
    default: "documents are linted",
    example: "okrlint --mcp plans",
  },
  "env-info": {
    help: "show versions for a report of a fault",
    details: "Versions of okrlint, Node.js and the system, the parser, and the config of the working folder. Nothing is linted.",
    default: "documents are linted",
    example: "okrlint --env-info",
  },
  help: {
    help: "show this page, or with a command its own",
    details: "`okrlint help TOPIC` shows a group of options, a command or one option.",
    default: "a command is run",
    example: "okrlint --help",
  },
  version: {
    help: "show the version",
    details: "Nothing else is done.",
    default: "a command is run",
    example: "okrlint --version",
  },
}
