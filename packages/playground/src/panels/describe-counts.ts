import type { Understanding } from "../linting/protocol.ts"

/** How many findings a plan has, for people: "3 findings: 1 error, 2 warnings". */
export function describeCounts({ messages, goals, language }: Pick<Understanding, "messages" | "goals" | "language">): string {
  const errors = messages.filter(({ severity }) => severity === 2).length
  const findings =
    messages.length === 0
      ? "No findings"
      : `${count(messages.length, "finding")}: ${count(errors, "error")}, ${count(messages.length - errors, "warning")}`
  if (goals.length === 0) return messages.length === 0 ? "No goals found yet." : `${findings}.`
  return `${findings} in ${count(goals.length, "goal")}${nameLanguage(language)}.`
}

/** A number and its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`
}

/** The language that the text was read in; nothing where the text did not tell. */
function nameLanguage(tag: string): string {
  if (tag === "und") return ""
  return `, read as ${new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag}`
}
