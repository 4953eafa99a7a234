import markdown from "@eslint/markdown"
import { ESLint, type Linter } from "eslint"
import { defineConfig } from "eslint/config"
import okr from "../src/index.ts"

/** How ESLint is set up beside the plugin. */
export interface EslintOptions {
  /** By its name in the plugin; `okr/recommended` when absent. */
  readonly preset?: string
  /** Comes after the preset. */
  readonly beside?: Linter.Config
  readonly fix?: boolean
}

/** ESLint itself with the Markdown plugin and a preset of this one, on the day `2026-07-01`. */
export function createEslint({ preset = "okr/recommended", beside = {}, fix = false }: EslintOptions = {}): ESLint {
  return new ESLint({
    fix,
    overrideConfigFile: true,
    overrideConfig: defineConfig(
      { files: ["**/*.md"], plugins: { markdown, okr }, extends: [preset], settings: { okr: { now: "2026-07-01" } } },
      { files: ["**/*.md"], ...beside },
    ),
  })
}

/** ESLint's result for one text. */
export async function lintText(text: string, options: EslintOptions = {}): Promise<ESLint.LintResult> {
  const [result] = await createEslint(options).lintText(text, { filePath: "plans/q3.md" })
  if (result === undefined) throw new Error("ESLint gave no result.")
  return result
}
