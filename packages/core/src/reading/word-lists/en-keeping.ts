/** English words about how goals and KPIs are kept: who answers for them, who is called, when they were last looked at. */
export const ENGLISH_KEEPING_WORDS = {
  /** What happens when a KPI breaks, and who hears of it. */
  alert: [
    ...[
      "alert",
      "alerts",
      "alerted",
      "alerting",
      "alarm",
      "alarms",
      "page the",
      "pages the",
      "paged",
      "page on-call",
      "pager",
      "pagerduty",
    ],
    ...["notify", "notifies", "notified", "escalate", "escalates", "escalated", "escalation", "on breach", "when breached", "if breached"],
    ...["breach", "if below", "if above", "when below", "when above", "if it drops", "if it falls", "if it rises", "when it drops"],
    ...["when it falls", "when it rises", "runbook", "on-call", "trigger", "triggers", "red line", "slo", "error budget"],
  ],
  /** Team names that mean everybody. */
  company: [
    ...["company", "company-wide", "companywide", "organisation", "organization", "organisation-wide", "organization-wide", "org-wide"],
    ...["corporate", "enterprise-wide", "group-wide", "everyone"],
  ],
  /** Words in a page's name that mean a team. */
  teamWord: ["team", "squad", "crew", "department", "working group", "wg", "guild", "chapter", "tribe"],
  /** Owners that mean nobody in particular. */
  everyone: [
    ...["everyone", "everybody", "all", "all of us", "all teams", "all hands", "whole team", "the whole team", "entire team"],
    ...["the entire team", "anyone", "anybody", "we all"],
  ],
  /** What stands before the day of the last update. */
  lastUpdate: [
    ...["last updated", "last update", "last updated on", "updated on", "updated", "status as of", "as of", "last reviewed", "last review"],
    ...["last check-in", "last checkin", "latest update", "status update", "progress update", "last edited", "last modified"],
  ],
  /** Notes that a part of a goal counts as all of it. */
  partialSuccess: [
    ...["is a success", "is success", "counts as success", "count as success", "counts as a success", "is considered success"],
    ...["is considered a success", "is good enough", "score of 0.7"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
