import type { OptionHelp } from "./option-help.ts"
import type { speedOptions } from "./speed-options.ts"

/** What is told of each option of cache and workers. */
export const speedHelp: Readonly<Record<(typeof speedOptions)[number]["name"], OptionHelp>> = {
  cache: {
    help: "keep findings, and lint only what has changed",
    details:
      "Findings are kept in `.okrlintcache`, also those of files with problems. A file is linted anew when its content, the config that applies to it or okrlint is another.",
    default: "nothing is kept",
    example: "okrlint --cache plans",
  },
  "no-cache": {
    help: "keep nothing, whatever --cache says",
    details: "For scripts that add options to a fixed command line. A cache that is there stays as it is.",
    default: "as `--cache` says",
    example: "okrlint --cache --no-cache plans",
  },
  "cache-location": {
    help: "file of the cache, or a folder for it",
    details: "In a folder, which is there or is written with a slash at its end, each working folder has a file of its own.",
    default: "`.okrlintcache` in the working folder",
    example: "okrlint --cache --cache-location node_modules/.cache/okrlint/ plans",
  },
  "cache-strategy": {
    help: "taken for ESLint's sake: content always counts",
    details: "ESLint's `metadata` looks at a file's time and size. Here `content` and `metadata` do the same.",
    default: "`content`",
    example: "okrlint --cache --cache-strategy content plans",
  },
  concurrency: {
    help: "threads that check: a number, auto or off",
    details:
      "The main thread is one of them. `auto` starts others only where enough documents are to be checked and enough processors are there. Configs and plugins are loaded in each. Reports are the same, whatever the number.",
    default: "`auto`",
    example: "okrlint --concurrency off plans",
  },
}
