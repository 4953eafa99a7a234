import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { findSilentRun } from "../../src/preflight/find-silent-run.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

const readme = "# Bread by bike\n\nInstall the app, then ride.\n\n- Ovens open at five.\n- Shops close at six.\n"
const plan = "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: TBD\n"
const config = JSON.stringify([{ extends: ["all"], rules: { "max-objectives": ["error", { team: 1, company: 1 }] } }])
const hook = ["--no-warn-ignored", "--workspace", "."]

interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly argv: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

async function decide({ files, argv, env = {} }: Case, cwd = makeFolder(files)): Promise<boolean> {
  const planned = findSilentRun({ argv, cwd, env })
  if (planned) expect(await runCommand(argv, { cwd, env })).toEqual({ code: 0, stdout: "", stderr: "" })
  return planned
}

describe("a run is known to be silent", () => {
  test.for<[string, Case]>([
    ["for a page without goals", { files: { "README.md": readme }, argv: [...hook, "README.md"] }],
    [
      "for several, in folders",
      { files: { "a/b.md": readme, "c.markdown": readme, "d.mdx": readme }, argv: [...hook, "a/b.md", "c.markdown", "d.mdx"] },
    ],
    ["when it would fix, too", { files: { "a.md": readme }, argv: ["--fix", ...hook, "--max-warnings", "0", "a.md"] }],
    [
      "however values are written",
      { files: { "a.md": readme }, argv: ["--no-warn-ignored", "--workspace=.", "--max-warnings=0", "--quiet", "a.md"] },
    ],
    ["whatever other pages hold", { files: { "a.md": readme, "q3.md": plan }, argv: [...hook, "a.md"] }],
    ["with a data config", { files: { "a.md": readme, "okrlint.config.json": config }, argv: [...hook, "a.md"] }],
    ["with one in package.json", { files: { "a.md": readme, "package.json": `{ "okrlint": ${config} }` }, argv: [...hook, "a.md"] }],
    [
      "with accepted findings of another page",
      { files: { "a.md": readme, "okrlint-suppressions.json": '{ "version": 1, "files": { "q3.md": [] } }' }, argv: [...hook, "a.md"] },
    ],
    ["where workflow commands would be printed", { files: { "a.md": readme }, argv: [...hook, "a.md"], env: { GITHUB_ACTIONS: "true" } }],
  ])("%s", async ([, one]) => {
    expect(await decide(one)).toBe(true)
  })
})

describe("the program has the say", () => {
  test.for<[string, Case]>([
    ["over a page that may hold goals", { files: { "q3.md": plan }, argv: [...hook, "q3.md"] }],
    ["over one such page among others", { files: { "a.md": readme, "q3.md": plan }, argv: [...hook, "a.md", "q3.md"] }],
    ["over a page that speaks to okrlint", { files: { "a.md": `${readme}\n<!-- okrlint-disable -->\n` }, argv: [...hook, "a.md"] }],
    ["when ignored files are told of", { files: { "a.md": readme }, argv: ["a.md"] }],
    ["without files", { files: { "a.md": readme }, argv: hook }],
    ["over folders", { files: { "notes.md/a.md": readme }, argv: [...hook, "notes.md"] }],
    ["over files that are not there", { files: {}, argv: [...hook, "a.md"] }],
    ["over bytes that are no UTF-8", { files: { "a.md": Uint8Array.of(0x23, 0x20, 0xff) }, argv: [...hook, "a.md"] }],
    ["over subcommands", { files: { "a.md": readme }, argv: ["inspect", ...hook, "a.md"] }],
    ["over options that say more", { files: { "a.md": readme }, argv: [...hook, "--format", "json", "a.md"] }],
    ["over a workspace that may not be there", { files: { "a.md": readme }, argv: ["--no-warn-ignored", "--workspace", "b", "a.md"] }],
    ["over values that cannot be", { files: { "a.md": readme }, argv: [...hook, "--max-warnings", "none", "a.md"] }],
    ["where a coding agent reads along", { files: { "a.md": readme }, argv: [...hook, "a.md"], env: { AI_AGENT: "1" } }],
    [
      "with label words of a config",
      {
        files: {
          "a.md": "# Bread\n\n- Wunsch: TBD\n",
          "okrlint.config.yaml": "- settings: { labels: { roles: { objective: [Wunsch] } } }\n",
        },
        argv: [...hook, "a.md"],
      },
    ],
    ["with plugins", { files: { "a.md": readme, "okrlint.config.yaml": "- plugins: { ours: ./ours.js }\n" }, argv: [...hook, "a.md"] }],
    ["with escapes in a config", { files: { "a.md": readme, "okrlint.config.json": '[{ "name": "\\u0061" }]' }, argv: [...hook, "a.md"] }],
    ["with a config that is code", { files: { "a.md": readme, "okrlint.config.mjs": "export default []" }, argv: [...hook, "a.md"] }],
    [
      "with a config that counts for one of the files",
      { files: { "a.md": readme, "b/c.md": readme, "b/okrlint.config.mjs": "export default []" }, argv: [...hook, "a.md", "b/c.md"] },
    ],
    [
      "with accepted findings of the page",
      { files: { "a.md": readme, "okrlint-suppressions.json": '{ "version": 1, "files": { "a.md": [] } }' }, argv: [...hook, "a.md"] },
    ],
  ])("%s", async ([, one]) => {
    expect(await decide(one)).toBe(false)
  })

  test("with accepted findings beside the config of the working folder", async () => {
    const cwd = makeFolder({
      "okrlint.config.json": "[]",
      "okrlint-suppressions.json": '{ "version": 1, "files": { "docs/a.md": [] } }',
      "docs/a.md": readme,
    })
    expect(await decide({ files: {}, argv: [...hook, "a.md"] }, join(cwd, "docs"))).toBe(false)
  })
})

test("pages that it passes over hold nothing for any rule", async () => {
  const root = join(import.meta.dirname, "../../../..")
  const pages = ["docs", "docs/decisions", "docs/editors", "docs/rules", "."].flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith(".md"))
      .map(name => join(folder, name)),
  )
  const silent: string[] = []
  for (const page of pages) if (findSilentRun({ argv: [...hook, page], cwd: root, env: {} })) silent.push(page)
  const argv = [
    ...hook,
    "--no-config-lookup",
    "--config",
    join(makeFolder({ "all.json": '[{ "extends": ["all"] }]' }), "all.json"),
    ...silent,
  ]
  expect(silent.length).toBeGreaterThan(0)
  expect(await runCommand(argv, { cwd: root })).toEqual({ code: 0, stdout: "", stderr: "" })
})
