// Negative type checks: each marked line must be an error.
import { defineRule } from "../../src/linter/index.ts"

defineRule({
  id: "x",
  scope: "objective",
  type: "problem",
  docs: { summary: "Find x", why: "Because.", sources: [] },
  messages: { named: { text: "One `{{x}}`.", help: "Help." }, plain: { text: "Plain.", help: "Help." } },
  options: z => z.strictObject({ max: z.number().default(3) }),
  create({ options, report }) {
    options.max.toFixed()
    // @ts-expect-error an option the schema does not have
    options.min
    return {
      objective(goal) {
        report({ goal, message: "named", data: { x: 1 } })
        report({ goal, message: "plain" })
        // @ts-expect-error a message the rule does not have
        report({ goal, message: "other" })
        // @ts-expect-error data is missing
        report({ goal, message: "named" })
        // @ts-expect-error data for another placeholder
        report({ goal, message: "named", data: { y: 1 } })
        // @ts-expect-error data for a message without placeholders
        report({ goal, message: "plain", data: { x: 1 } })
      },
    }
  },
})

defineRule({
  id: "y",
  scope: "workspace",
  type: "problem",
  docs: { summary: "Find y", why: "Because.", sources: [] },
  messages: { plain: { text: "Plain.", help: "Help." } },
  facts: document => document.goals.length,
  create({ report }) {
    return {
      workspace(documents) {
        for (const { facts } of documents) facts.toFixed()
        // @ts-expect-error a workspace report needs a place
        report({ message: "plain" })
      },
    }
  },
})
