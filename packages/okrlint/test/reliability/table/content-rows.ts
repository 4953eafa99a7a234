import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { OutcomeRow } from "./outcome-row.ts"

/** A row of a document `plan.md` in the folder. */
function holding(input: string, content: string | Uint8Array, outcome: Pick<OutcomeRow, "exit" | "says">): OutcomeRow {
  return { input, make: folder => writeFileSync(join(folder, "plan.md"), content), ...outcome }
}

const objective = "## Objective: Bakers order alone\n\n"

/** YAML whose aliases would grow to ten to the ninth entries. */
const bomb = [
  "a: &a [x,x,x,x,x,x,x,x,x,x]",
  ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(10)}]`),
].join("\n")

/** What a document holds. */
export const contentRows: readonly OutcomeRow[] = [
  holding("an empty file", "", { exit: 1 }),
  holding("a byte order mark alone", "\uFEFF", { exit: 1 }),
  holding("line breaks of every kind", "# Plan\r\n\r\n## Objective: TBD\r\r- KR1: TBD\n", { exit: 1, says: "plan.md:3" }),
  holding("bytes that are no UTF-8", Uint8Array.of(0x23, 0x20, 0xff, 0x0a), { exit: 2, says: "plan.md:1:3: File is not valid UTF-8" }),
  holding("UTF-16", Buffer.from("\uFEFF# Plan\n", "utf16le"), { exit: 2, says: "File is UTF-16, expected UTF-8" }),
  holding("binary content", "# Plan\n\0", { exit: 2, says: "plan.md:2:1: File is binary" }),
  {
    input: "a file of 100 MB",
    make: folder => {
      const file = openSync(join(folder, "plan.md"), "w")
      ftruncateSync(file, 100 * 2 ** 20)
      closeSync(file)
    },
    exit: 2,
    says: "File has 100 MiB, at most 32 MiB expected",
  },
  holding("a document of two million characters", objective + "A word. ".repeat(250_000), {
    exit: 2,
    says: "characters, at most 1,048,576 expected",
  }),
  holding("a line of half a million characters", objective + "word ".repeat(100_000), { exit: 1 }),
  holding("a goal of half a million characters", `## Objective: ${"word ".repeat(100_000)}\n`, { exit: 1 }),
  holding("lists nested 600 deep", objective + Array.from({ length: 600 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""), {
    exit: 2,
    says: "levels deep, at most 100 expected",
  }),
  holding("quotes nested 10,000 deep", `${objective}${">".repeat(10_000)} a\n`, { exit: 2, says: "levels deep, at most 100 expected" }),
  holding("marks that pair in a million ways", objective + "*a_ ".repeat(20_000), {
    exit: 2,
    says: "in one paragraph, at most 5,000 expected",
  }),
  holding("comments that never end", objective + "<!-- a ".repeat(20_000), { exit: 1 }),
  holding("a table of 20,000 rows", `| Key result | Target |\n| --- | --- |\n${"| Raise orders | 5 |\n".repeat(20_000)}`, { exit: 1 }),
  holding("a row of 20,000 cells", `| Key result | Target |\n| --- | --- |\n|${" a |".repeat(20_000)}\n`, { exit: 1 }),
  holding("front matter that never ends", `---\ntitle: Plan\n${objective}`, { exit: 1 }),
  holding("front matter that is no YAML", `---\na: [\n b: }\n---\n${objective}`, { exit: 1 }),
  holding("front matter whose aliases explode", `---\n${bomb}\n---\n${objective}`, { exit: 1 }),
  holding("front matter with keys that objects have", `---\n__proto__: { cycle: 2026-Q3 }\nconstructor: x\n---\n${objective}`, { exit: 1 }),
  holding("comments that name what objects have", `<!-- okrlint-disable-file __proto__, constructor -- why -->\n${objective}`, {
    exit: 1,
    says: "Directive names the rule `__proto__`",
  }),
  holding("options that name what objects have", `<!-- okrlint no-placeholder: ["warn", { "__proto__": 1 }] -->\n${objective}`, {
    exit: 1,
  }),
]
