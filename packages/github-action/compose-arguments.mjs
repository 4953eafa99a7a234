const reports = ["auto", "new", "changed", "all"]

/**
 * The command line of okrlint for the inputs of the action, which come as variables; `files` says where the reports go.
 *
 * @throws {Error} for an input that cannot be.
 */
export function composeArguments(env, files) {
  const { OKRLINT_CONFIG: config = "", OKRLINT_MAX_WARNINGS: maxWarnings = "", OKRLINT_PATHS: paths = "" } = env
  return [
    ...["--format", "github", "--format", `markdown=${files.summary}`, "--format", `sarif=${files.sarif}`],
    ...composeSelection(env),
    ...(config === "" ? [] : ["--config", config]),
    ...(maxWarnings === "" ? [] : ["--max-warnings", maxWarnings]),
    ...(isOn(env, "OKRLINT_REDACT") ? ["--redact"] : []),
    "--",
    ...paths
      .split("\n")
      .map(path => path.trim())
      .filter(path => path !== ""),
  ]
}

function composeSelection({ OKRLINT_REPORT: report = "auto", OKRLINT_SINCE: given = "", OKRLINT_BASE: base = "" }) {
  if (!reports.includes(report)) throw new Error(`Unexpected input \`report: ${report}\`, expected one of ${reports.join(", ")}.`)
  const since = given === "" ? base : given
  const chosen = report !== "auto" ? report : since === "" ? "all" : "new"
  if (chosen === "all") return []
  if (since === "")
    throw new Error(`Input \`report: ${chosen}\` needs \`since\`: only pull requests and merge queues say what they are compared with.`)
  return ["--changed", "--since", since, ...(chosen === "new" ? ["--only-new"] : [])]
}

/** Whether an input that is a switch is on. */
export function isOn(env, name) {
  return env[name]?.trim().toLowerCase() === "true"
}
