import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { OutcomeRow } from "./outcome-row.ts"

function config(input: string, content: string, outcome: Pick<OutcomeRow, "exit" | "says" | "othersLinted">): OutcomeRow {
  return { input, make: folder => writeFileSync(join(folder, "okrlint.config.json"), content), ...outcome }
}

const nothing = (): void => {}
/** A comment that `--fix` takes away. */
const fixable = "# Plan\n\n<!-- okrlint-disable-file no-placeholder -->\n"

/** Configs, options, and where a run writes to. */
export const runRows: readonly OutcomeRow[] = [
  config("a config that is no JSON", "{", { exit: 2, says: "okrlint.config.json", othersLinted: false }),
  config("a config with a key that objects have", '{ "__proto__": { "rules": {} }, "rules": { "no-placeholder": "error" } }', {
    exit: 1,
  }),
  config("a config with a rule that objects have", '{ "rules": { "constructor": "error" } }', {
    exit: 2,
    says: "constructor",
    othersLinted: false,
  }),
  config("a config that names itself", '{ "extends": ["./okrlint.config.json"] }', {
    exit: 2,
    says: "okrlint.config.json",
    othersLinted: false,
  }),
  {
    input: "a config that is a folder",
    make: folder => mkdirSync(join(folder, "okrlint.config.json")),
    exit: 2,
    says: "okrlint.config.json",
    othersLinted: false,
  },
  {
    input: "a day that is none",
    make: nothing,
    argv: ["--now", "2026-02-31", "other.md"],
    exit: 2,
    says: "2026-02-31",
    othersLinted: false,
  },
  {
    input: "a report onto a full disk",
    make: nothing,
    argv: ["-o", "/dev/full", "other.md"],
    exit: 2,
    says: "Cannot write the report to `/dev/full`",
    othersLinted: false,
  },
  {
    input: "a report into a file that is a folder",
    make: folder => mkdirSync(join(folder, "report")),
    argv: ["-o", "report", "other.md"],
    exit: 2,
    says: "Cannot write the report to `report`",
    othersLinted: false,
  },
  {
    input: "a cache onto a device that is full",
    make: nothing,
    argv: ["--cache", "--cache-location", "/dev/full/cache", "other.md"],
    exit: 1,
    says: "cache",
  },
  {
    input: "a standard output that is full",
    make: nothing,
    shell: '"$@" other.md >/dev/full',
    exit: 2,
    says: "Cannot write to the standard output",
    othersLinted: false,
  },
  {
    input: "a reader that leaves after a line",
    make: folder =>
      writeFileSync(
        join(folder, "large.md"),
        "# Growth, Q3 2026\n\n- Objective: Bakers order alone\n" + "  - KR: Reach X% of them\n".repeat(5_000),
      ),
    shell: '("$@" . ; echo "exit $?" >&2) | head -n 1',
    exit: 0,
    othersLinted: false,
  },
  { input: "a standard input that is closed", make: nothing, shell: '"$@" other.md <&-', exit: 1 },
  { input: "a closed standard input that is to be linted", make: nothing, shell: '"$@" --stdin <&-', exit: 0, othersLinted: false },
  {
    input: "a working folder that is gone",
    make: folder => mkdirSync(join(folder, "gone")),
    shell: 'cd gone && rmdir ../gone && "$@" .',
    exit: 2,
    says: "The working folder has been removed",
    othersLinted: false,
  },
  {
    input: "fixes that no longer fit on the disk",
    make: folder => writeFileSync(join(folder, "plan.md"), fixable),
    shell: 'ulimit -f 0; "$@" --fix .',
    exit: 2,
    says: "Cannot write the fixes",
  },
  {
    input: "an interrupt from the keyboard",
    make: nothing,
    // A text that never comes to its end, so that the run is under way whenever the interrupt comes.
    shell: 'tail -f /dev/null | timeout --preserve-status -s INT 1 "$@" --stdin',
    exit: 130,
    othersLinted: false,
  },
]
