export { configJsonSchema, validateConfig } from "./validate-config.ts"
export { validateOptions } from "./validate-options.ts"
