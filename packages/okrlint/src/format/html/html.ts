export { formatJson as formatHtml } from "../json.ts"
