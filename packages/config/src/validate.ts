export { compilePatterns } from "./compile-patterns.ts"
export { configJsonSchema, validateConfig } from "./validate-config.ts"
export { validateOptions } from "./validate-options.ts"
