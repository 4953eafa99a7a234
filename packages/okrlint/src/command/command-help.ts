import type { CommandName } from "./option-table.ts"

/** What is told of a command. */
export interface CommandHelp {
  /** Without the program's name. */
  readonly usage: string
  /** A few words for the list of commands. */
  readonly help: string
  /** The rest, in sentences. */
  readonly details: string
}

/** What is told of each command; linting is what happens without one. */
export const commandHelp: Readonly<Record<Exclude<CommandName, "lint">, CommandHelp>> = {
  inspect: {
    usage: "inspect [path …]",
    help: "show the goals found, and how they are read",
    details: "Shows the goals that were understood in each document, what kind each is and why. With --format json, for other tools.",
  },
  diff: {
    usage: "diff [BASE] [HEAD]",
    help: "show which goals changed between revisions",
    details:
      "Compares two git revisions, or a revision and the working tree, in terms of goals: dropped, target weakened, deadline pushed, carried over and more. BASE is HEAD when absent, HEAD the working tree; BASE..HEAD and BASE...HEAD work as in git, paths that follow limit it, and two folders or files are compared with each other. Formats: json, markdown (a comment for a pull request). The exit code is 0 whether goals changed or not.",
  },
  log: {
    usage: "log GOAL",
    help: "show one goal's life through the commits",
    details:
      "Follows one goal through the commits, other labels, files and cycles. GOAL is FILE:LINE, FILE#ID, a label or words of its text. Formats: json, markdown.",
  },
  audit: {
    usage: "audit [path …]",
    help: "show bets and vital signs, board by board",
    details:
      "Answers which goals are bets and which are vital signs, what is measured, guarded and balanced, and how that changes over cycles. Formats: json, markdown, html (a page to read). It never fails a build: the exit code is 0 unless a document cannot be read.",
  },
  rules: {
    usage: "rules",
    help: "list the rules",
    details: "Lists every rule with its severity in the preset `recommended`. With --format json, for other tools.",
  },
  explain: {
    usage: "explain RULE|FILE:LINE",
    help: "show a rule's page, or how a line is read",
    details: "Shows the page of a rule; or how the goal on a line is read, what stands beside it, and what the rules find on it.",
  },
  config: {
    usage: "config test [FILE]",
    help: "run the tests of rules that a config holds",
    details: "Runs the good and bad statements that rules without code bring as their tests; the exit code is 1 when one fails.",
  },
  "init-plugin": {
    usage: "init-plugin NAME",
    help: "write a plugin with a rule and its tests",
    details:
      "Writes a package with a rule, a preset and tests into a new folder: `week` makes okrlint-plugin-week, `@acme/week` makes @acme/okrlint-plugin-week. Nothing is overwritten.",
  },
  completion: {
    usage: "completion SHELL",
    help: "print completions for bash, zsh or fish",
    details: "Prints a script that completes options, rules, formats and paths. For bash: source <(okrlint completion bash).",
  },
  help: {
    usage: "help [TOPIC]",
    help: "show all about a group, a command, an option",
    details: "Shows the page of a group of options, a command or one option.",
  },
}
