/** Names a config may have, in the order they are looked for in one folder. */
export const configFileNames: readonly string[] = /* @__PURE__ */ ["ts", "mts", "js", "mjs", "cjs", "json", "jsonc", "yaml", "yml"].map(
  extension => `okrlint.config.${extension}`,
)
