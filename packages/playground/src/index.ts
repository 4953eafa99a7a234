export type { Playground, PlaygroundOptions } from "./mount-playground.ts"
export { mountPlayground } from "./mount-playground.ts"
