export { configFileNames, findConfigFile } from "./find-config-file.ts"
export { loadConfigFile } from "./load-config-file.ts"
