export type { RemarkLintOkrOptions } from "./remark-lint-okr.ts"
// oxlint-disable-next-line import/no-default-export -- unified loads a plugin by its default export
export { remarkLintOkr as default, remarkLintOkr } from "./remark-lint-okr.ts"
