type Environment = Readonly<Record<string, string | undefined>>

/** Variables that coding agents set in the shells they run, by their documentation; the last is what several agreed on. */
const agentVariables: readonly string[] = [
  "CLAUDECODE",
  "CURSOR_AGENT",
  "GEMINI_CLI",
  "CODEX_SANDBOX",
  "CODEX_THREAD_ID",
  "OPENCODE",
  "AUGMENT_AGENT",
  "CLINE_ACTIVE",
  "AI_AGENT",
]

/**
 * The format when none is asked for: annotations under GitHub Actions, the short report where a coding agent reads along, else the
 * report for people. On a terminal a person reads, whoever started the shell.
 */
export function chooseDefaultFormat(env: Environment, isTerminal: boolean): "github" | "agent" | "stylish" {
  if (env["GITHUB_ACTIONS"] === "true") return "github"
  if (!isTerminal && agentVariables.some(name => isSet(env[name]))) return "agent"
  return "stylish"
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false"
}
