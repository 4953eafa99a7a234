import { createConfigArray, defaultConfig, type FileConfig } from "./config-array.ts"

/** What applies to a Markdown file where no config does, or where it is looked at although its config leaves it out. */
export function defaultFileConfig(): FileConfig {
  const config = createConfigArray(defaultConfig).forFile("text.md")
  if (config === undefined) throw new Error("The default config applies to no Markdown file.")
  return config
}
