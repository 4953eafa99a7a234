import { presets } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { formatNames } from "../../../okrlint/src/format/load-formatter.ts"
import { listOptions } from "../../../okrlint/src/explain/option-rows.ts"
import { commandNames, options } from "../../../okrlint/src/command/option-table.ts"
import { readContents } from "../../../site/src/contents.ts"
import { listFences, mapPage } from "../../../site/src/fences.ts"
import { root } from "../load-rules.ts"
import { docsPages, frontPages, guides, readPage } from "./pages.ts"

// Everything that can be named in a config, a comment or a command line is documented, and nothing documented does not exist.

const textOf = (name: string): string => readPage(`docs/${name}`).text
const all = Object.values(rules)
const written = [...guides, ...frontPages]

/** Words in code on a page, also in blocks. */
function codeOf(text: string): string[] {
  const spans = [...mapPage(text, { block: () => "", prose: part => part }).matchAll(/`([^`\n]+)`/g)].map(match => match[1]!)
  return [...spans, ...listFences(text).map(({ body }) => body)]
}

describe("rules", () => {
  test("each has a page, and each page a rule", () => {
    const pages = docsPages.map(({ path }) => /^docs\/rules\/([a-z-]+)\.md$/.exec(path)?.[1]).filter(name => name !== undefined)
    expect(pages.sort()).toEqual(all.map(({ id }) => id).sort())
  })

  test.for(all)("$id: every option stands on its page, and no other", rule => {
    const section = /\n## Options\n\n([^]*?)(?=\n## |$)/.exec(textOf(`rules/${rule.id}.md`))?.[1] ?? ""
    const documented = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(match => match[1])
    expect(documented).toEqual(listOptions(rule, z).map(({ name }) => name))
  })

  test("names in code that look like rules are rules", () => {
    const prefixes = /^(?:no|kr|kpi|max|has|require|valid)-[a-z-]+$/
    const named = written.flatMap(({ path, text }) =>
      codeOf(text)
        .filter(code => prefixes.test(code))
        .map(code => ({ path, code })),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(
      named.filter(({ code }) => rules[code] === undefined && presets[code] === undefined && !invented.has(code) && !others.has(code)),
    ).toEqual([])
  })

  /** Rules that pages invent to show how one is written. */
  const invented = new Set(["no-lone-word", "no-lone-word-objective", "no-synergy", "no-such-rule", "no-shouting"])

  /** Names of other things that look like rules. */
  const others = new Set(["max-warnings"])

  test("every source that a rule names is listed, and every listed one is named", () => {
    const listed = [...textOf("sources.md").matchAll(/^\| `([^`]+)` *\|/gm)].map(match => match[1]!)
    const named = new Set(all.flatMap(({ docs }) => docs.sources).filter(source => source !== "ours"))
    expect({ missing: [...named].filter(source => !listed.includes(source)), idle: listed.filter(source => !named.has(source)) }).toEqual({
      missing: [],
      idle: [],
    })
  })
})

describe("presets", () => {
  const page = textOf("presets.md")

  test("each has a section that says what it is for", () => {
    const sections = [...page.matchAll(/^## `([a-z-]+)`\n\n(.+)$/gm)].map(([, name, about = ""]) => [name, about.length > 30])
    expect(sections.sort()).toEqual(
      Object.keys(presets)
        .map(name => [name, true])
        .sort(),
    )
  })

  test("each setting says why", () => {
    const rows = [...page.matchAll(/^\| \[`([a-z-]+)`\]\([^)]*\) +\| `[^|]*` +\|(.*)\|$/gm)]
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.filter(([, , why = ""]) => why.trim() === "").map(([, id]) => id)).toEqual([])
  })

  test("what pages extend exists", () => {
    const named = written.flatMap(({ text }) => [...text.matchAll(/extends"?: \[([^\]]*)\]/g)].flatMap(([, list = ""]) => list.split(",")))
    const names = named.map(name => name.replaceAll(/["\s]/g, "")).filter(name => !name.includes("/"))
    expect(names.filter(name => presets[name] === undefined)).toEqual([])
  })
})

describe("directives", () => {
  const source = readFileSync(join(root, "packages/core/src/linter/directive.ts"), "utf8")
  const kinds = /export type DirectiveKind = (.*)$/m
    .exec(source)![1]!
    .split(" | ")
    .map(kind => `okrlint-${kind.replaceAll('"', "")}`)

  test("each is documented", () => {
    const code = codeOf(textOf("directives.md")).join("\n")
    expect(kinds.filter(kind => !new RegExp(`<!-- ${kind}(?![\\w-])`).test(code))).toEqual([])
  })

  test("those that pages show exist", () => {
    const shown = written.flatMap(({ text }) => [...text.matchAll(/(?:<!--|\{\/\*) (okrlint-[a-z-]+)/g)].map(match => match[1]!))
    expect(shown.filter(kind => !kinds.includes(kind) && !marks.has(kind))).toEqual([])
  })

  /** Comments that reports carry for other programs. */
  const marks = new Set(["okrlint-diff"])

  test("what okrlint says by itself is documented", () => {
    const types = readFileSync(join(root, "packages/core/src/linter/internal-rules.ts"), "utf8")
    const ids = [...new Set([...types.matchAll(/"(okrlint\/[a-z-]+)"/g)].map(match => match[1]!))]
    const code = guides.flatMap(({ text }) => codeOf(text)).join("\n")
    expect(ids.length).toBeGreaterThan(5)
    expect(ids.filter(id => !code.includes(id))).toEqual([])
  })
})

describe("the command", () => {
  const page = textOf("command.md")

  test("each command and each option has a section, and no other", () => {
    const sections = [...page.matchAll(/^### .*?`(?:okrlint ([a-z-]+)|--([a-z-]+))[^`]*`$/gm)].map(
      ([, command, option]) => command ?? `--${option}`,
    )
    const known = [...commandNames, ...options.map(({ name }) => `--${name}`)]
    expect(sections.sort()).toEqual(known.sort())
  })

  test("options that pages name exist", () => {
    const known = new Set<string>(options.map(({ name }) => name))
    const named = written.flatMap(({ path, text }) =>
      codeOf(text)
        .flatMap(code => code.split(/\n|&&|[|;]/))
        .filter(line => /^\s*(?:\$ |exec )?(?:npx (?:-y pnpm@10 )?)?okrlint\s/.test(line))
        .flatMap(line => [...line.matchAll(/(?<=\s)--([a-z][a-z-]+)/g)].map(match => ({ path, option: match[1]! }))),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ option }) => !known.has(option))).toEqual([])
  })
})

test("each format of reports is documented, and no other", () => {
  const documented = [...textOf("formats.md").matchAll(/^\| `([a-z]+)` +\|/gm)].map(match => match[1]!)
  expect(documented.sort()).toEqual(formatNames.toSorted())
})

describe("settings", () => {
  const schema = JSON.parse(readFileSync(join(root, "packages/okrlint/schemas/config.schema.json"), "utf8")) as Schema // written by pnpm generate

  test("each key of a config is documented", () => {
    const code = codeOf(textOf("configuration.md")).join("\n")
    const known = [...keysOf(schema)]
    expect(known).toEqual(expect.arrayContaining(["files", "fiscalYearStart", "noInlineConfig", "notGoals", "polarity"]))
    const keys = known.filter(key => !new RegExp(`(?<![\\w$])${key.replace("$", "\\$")}(?!\\w)`).test(code))
    expect(keys).toEqual([])
  })

  test("each key of an entry has a row, and no other", () => {
    const entry = Object.keys(schema.$defs?.["entry"]?.properties ?? {}).filter(key => key !== "$schema")
    expect(rowsOf(textOf("configuration.md"), "An entry").sort()).toEqual(entry.sort())
  })

  test("each setting of an editor is documented, and no other", () => {
    const manifest = JSON.parse(readFileSync(join(root, "packages/okrlint-vscode/package.json"), "utf8")) as {
      readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } }
    }
    const code = [textOf("editors/README.md"), textOf("editors/vscode.md")].flatMap(codeOf)
    const names = Object.keys(manifest.contributes.configuration.properties).map(name =>
      name.replace(/^okrlint\./, "").replace(/\.enable$/, ""),
    )
    const documented = rowsOf(textOf("editors/README.md"), "Settings").map(name => name.replace(/\.enable$/, ""))
    expect(documented.length).toBeGreaterThan(5)
    expect(documented.filter(name => !names.includes(name))).toEqual([])
    expect(names.filter(name => !code.some(part => part === name || part === `${name}.enable` || part === `okrlint.${name}`))).toEqual([])
  })

  test("each input of the GitHub Action is documented, and no other", () => {
    const action = parse(readFileSync(join(root, "packages/github-action/action.yml"), "utf8")) as { readonly inputs: object }
    const documented = [...textOf("ci/github-actions.md").matchAll(/^\| `([a-z-]+)` +\|/gm)].map(match => match[1]!)
    expect(documented.sort()).toEqual(Object.keys(action.inputs).sort())
  })
})

/** What the first column of the table under a heading names. */
function rowsOf(text: string, heading: string): string[] {
  const section = text.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ""
  return [...section.matchAll(/^\| `([\w.]+)` +\|/gm)].map(match => match[1]!)
}

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
}

/** Names that the schema of a config knows, but for rules and their options, which have pages of their own. */
function keysOf(whole: Schema): Set<string> {
  const found = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return
    seen.add(schema)
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      found.add(key)
      if (key !== "rules") visit(value)
    }
    const named = schema.$ref === undefined ? [] : [whole.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {}]
    const others = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []
    for (const part of [...named, ...others, ...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])]) visit(part)
  }
  visit(whole)
  return found
}

describe("the table of contents", () => {
  const listed = readContents(textOf("README.md")).flatMap(({ pages }) => pages.map(({ path }) => `docs/${path}`))

  test("lists each guide once", () => {
    const pages = guides.map(({ path }) => path).filter(path => path !== "docs/README.md")
    expect(listed.filter(path => path.startsWith("docs/") && !path.includes("../")).sort()).toEqual(
      [...pages, "docs/rules/README.md"].sort(),
    )
  })
})
