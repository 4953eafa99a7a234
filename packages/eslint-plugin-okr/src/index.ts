import { createPlugin } from "./plugin.ts"

export type { EslintRule, EslintRuleEntry } from "./eslint-rule.ts"
export type { OkrPlugin, PresetConfig } from "./plugin.ts"

/** The plugin; ESLint and its users look for it as the default export. */
const plugin = createPlugin()
// oxlint-disable-next-line import/no-default-export -- ESLint configs import it so
export default plugin
