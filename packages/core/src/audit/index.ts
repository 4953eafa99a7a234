export type {
  Audit,
  AuditAnswer,
  AuditedBoard,
  AuditedCycle,
  AuditedGoal,
  AuditedTeam,
  AuditFigures,
  AuditQuestion,
  Pile,
  Share,
} from "./audit.ts"
export type { DocumentToAudit } from "./audit-document.ts"
export { auditDocument } from "./audit-document.ts"
export { listCategories } from "./count-figures.ts"
export { summarizeAudit } from "./summarize-audit.ts"
