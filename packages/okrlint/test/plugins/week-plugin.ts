/** Files of a third-party plugin as a package, written in plain JavaScript as it would be published. */
export const weekPlugin: Readonly<Record<string, string>> = {
  "node_modules/okrlint-plugin-week/package.json": JSON.stringify({
    name: "okrlint-plugin-week",
    version: "1.2.0",
    type: "module",
    exports: { ".": { import: "./index.js" } },
  }),
  "node_modules/okrlint-plugin-week/index.js": `const noMonday = {
  id: "no-monday",
  scope: "keyResult",
  type: "suggestion",
  since: "1.0.0",
  aliases: ["monday"],
  docs: { summary: "Find key results that fall on a Monday", why: "Nothing is finished on a Monday.", sources: [] },
  messages: { monday: { text: "Key result \`{{keyResult}}\` falls on a Monday.", help: "Move it to a Tuesday." } },
  suggestions: { tuesday: "Move it to Tuesday." },
  options: z => z.strictObject({ day: z.string().default("Monday").describe("The day to avoid.") }),
  create({ options, report }) {
    return {
      keyResult(goal) {
        const start = goal.statement.text.indexOf(options.day)
        if (start < 0) return
        const span = goal.statement.spanOf(start, start + options.day.length)
        report({
          goal,
          at: { start, end: start + options.day.length },
          message: "monday",
          data: { keyResult: goal.statement.text },
          suggestions: [{ suggestion: "tuesday", edits: [{ range: [span.start.offset, span.end.offset], text: "Tuesday" }] }],
        })
      },
    }
  },
}
const noSunday = { ...noMonday, id: "no-sunday", aliases: [], deprecated: { message: "Weekends are for rest.", replacedBy: ["week/no-monday"] } }
export default {
  meta: { name: "okrlint-plugin-week", version: "1.2.0" },
  rules: { "no-monday": noMonday, "no-sunday": noSunday },
  configs: { recommended: { name: "week/recommended", rules: { "week/no-monday": "error" } } },
}
`,
}

/** A plan with a key result on a Monday. */
export const mondayPlan = "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: Orders on Monday from 5 to 9\n"
