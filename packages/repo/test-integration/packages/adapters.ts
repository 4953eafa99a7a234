// Compiled with what these adapters adapt to, whose own declarations are not checked.
import okr from "eslint-plugin-okr"
import okrRules from "remark-lint-okr"
import { defineConfig } from "eslint/config"
import remarkParse from "remark-parse"
import { unified } from "unified"

export const config = defineConfig({
  files: ["**/*.md"],
  plugins: { okr },
  language: "markdown/gfm",
  rules: { "okr/no-placeholder": "error" },
})

export const processor = unified().use(remarkParse).use(okrRules)
