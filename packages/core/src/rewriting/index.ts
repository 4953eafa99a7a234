export { moveToKpis } from "./move-to-kpis.ts"
export { addSibling, addTag, replaceStatement, swapStatements } from "./rewrites.ts"
