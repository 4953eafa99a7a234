/** How grave a finding looks in the editor; `off` hides it there. */
export type EditorSeverity = "error" | "warning" | "information" | "hint" | "off"

/** What a user sets for the editor; the config file stays in charge of rules. */
export interface ServerSettings {
  /** False to say nothing at all. */
  readonly enable: boolean
  /** When findings are renewed. */
  readonly run: "onType" | "onSave"
  /** A config file to use for every document, absolute or relative to the workspace folder. */
  readonly configFile: string | undefined
  /** Severities in the editor by rule id, by `error` and `warning`, or by `*` for every finding; the most exact one counts. */
  readonly severity: Readonly<Record<string, EditorSeverity>>
  /** True to report on every document of the workspace, open or not. */
  readonly workspaceDiagnostics: boolean
  readonly features: Readonly<Record<FeatureName, boolean>>
}

/** What can be switched off by `okrlint.<name>.enable`. */
export type FeatureName =
  | "hover"
  | "symbols"
  | "workspaceSymbols"
  | "codeLens"
  | "inlayHints"
  | "completion"
  | "folding"
  | "navigation"
  | "semanticTokens"
  | "codeActions"
  | "disableActions"
  | "documentationActions"

const featureNames: readonly FeatureName[] = [
  "hover",
  "symbols",
  "workspaceSymbols",
  "codeLens",
  "inlayHints",
  "completion",
  "folding",
  "navigation",
  "semanticTokens",
  "codeActions",
  "disableActions",
  "documentationActions",
]

const severities: ReadonlySet<unknown> = new Set<EditorSeverity>(["error", "warning", "information", "hint", "off"])

/** Reads settings as clients send them; what is missing or of another kind keeps its default. */
export function readSettings(value: unknown): ServerSettings {
  const given = asRecord(value)
  const configFile = given["configFile"]
  return {
    enable: given["enable"] !== false,
    run: given["run"] === "onSave" ? "onSave" : "onType",
    configFile: typeof configFile === "string" && configFile !== "" ? configFile : undefined,
    severity: Object.fromEntries(Object.entries(asRecord(given["severity"])).filter(isSeverityEntry)),
    workspaceDiagnostics: given["workspaceDiagnostics"] === true,
    // The names are those of the list, one for one.
    features: Object.fromEntries(featureNames.map(name => [name, isEnabled(given[name])])) as Record<FeatureName, boolean>,
  }
}

/** The severity that the editor shows a finding with; `severity` is 1 for a warning, 2 for an error. */
export function editorSeverity(
  settings: ServerSettings,
  finding: { readonly ruleId: string | null; readonly severity: 1 | 2 },
): EditorSeverity {
  const own = finding.severity === 2 ? "error" : "warning"
  const { severity } = settings
  return (finding.ruleId === null ? undefined : severity[finding.ruleId]) ?? severity[own] ?? severity["*"] ?? own
}

function isSeverityEntry(entry: [string, unknown]): entry is [string, EditorSeverity] {
  return severities.has(entry[1])
}

/** Both `"hover": false` and `"hover": { "enable": false }` switch off. */
function isEnabled(value: unknown): boolean {
  return value !== false && asRecord(value)["enable"] !== false
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {} // what clients send is unknown until read key by key
}
