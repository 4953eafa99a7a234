import type { LintMessage } from "okrlint/universal"
import type { CodeAction, CodeActionParams, Diagnostic, Range } from "vscode-languageserver"
import { editorSeverity } from "../../client/settings.ts"
import { messageRange, toDiagnostics } from "../../client/to-diagnostics.ts"
import type { Analysis } from "../../workspace/analysis.ts"
import { goalAt } from "../goal-range.ts"
import type { Action, ActionContext } from "./action.ts"
import { disableActions } from "./disable-actions.ts"
import { fixActions, fixAll } from "./fix-actions.ts"
import { refactorActions } from "./refactor-actions.ts"
import { toWorkspaceEdit } from "./workspace-edit.ts"

/** The command with which a client is asked to open a rule's page. */
export const openPageCommand = "okrlint.openPage"

const fixAllKind = "source.fixAll.okrlint"

/** Kinds of actions, for the server's capabilities. */
export const codeActionKinds: readonly string[] = ["quickfix", "refactor.move", "refactor.rewrite", fixAllKind]

/** What came with the action when the client asks for its edit. */
interface ActionData {
  readonly uri: string
  readonly range: Range
  readonly key: string
}

/** What can be done at a place, in the client's form. */
export function codeActions(params: CodeActionParams, analysis: Analysis, context: ActionContext): CodeAction[] {
  const {
    range,
    context: { only },
  } = params
  const wanted = listActions(range, analysis, context).filter(({ kind }) => isWanted(kind, only))
  return withoutCopies(wanted.flatMap(action => toCodeAction(action, range, { analysis, context })))
}

/** Fills in the edit of an action that was listed without; the action as it is when the document has moved on. */
export function resolveCodeAction(action: CodeAction, analysis: Analysis, context: ActionContext): CodeAction {
  const data = readActionData(action)
  const found = data && listActions(data.range, analysis, context).find(({ key }) => key === data.key)
  const edits = found?.edits()
  return edits === undefined ? action : { ...action, edit: toWorkspaceEdit(edits, analysis, context) }
}

/** What the server put into an action; undefined when it is not one of its own. */
export function readActionData({ data }: CodeAction): ActionData | undefined {
  const given = data as Partial<ActionData> | undefined // comes back from the client as it was sent
  return typeof given?.uri === "string" && typeof given.key === "string" && given.range !== undefined ? (given as ActionData) : undefined
}

function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined || only.length === 0) return kind !== fixAllKind
  return only.some(prefix => prefix === "" || kind === prefix || kind.startsWith(`${prefix}.`))
}

function listActions(range: Range, analysis: Analysis, { settings, client }: ActionContext): Action[] {
  const { features } = settings
  const here = analysis.messages.filter(
    message => editorSeverity(settings, message) !== "off" && touches(messageRange(message, analysis), range),
  )
  const goal = goalAt(analysis.document.goals, analysis.offsetAt(range.start))
  return withoutTwins([
    ...here.flatMap(message => fixActions(message, analysis)),
    ...(here.some(({ edits }) => edits.length > 0) && hasFixesOfSeveralRules(analysis)
      ? [{ key: "fix all", title: "Fix all okrlint problems", kind: "quickfix", isCostly: true, edits: () => fixAll(analysis) }]
      : []),
    ...(goal === undefined ? [] : refactorActions(goal, analysis)),
    ...(features.disableActions ? here.flatMap(message => disableActions(message, analysis)) : []),
    ...(features.documentationActions && client.showDocument ? here.flatMap(pageAction) : []),
    { key: fixAllKind, title: "Fix all okrlint problems", kind: fixAllKind, edits: () => fixAll(analysis) },
  ])
}

function pageAction(message: LintMessage): Action[] {
  const { url, ruleId } = message
  if (url === null || ruleId === null) return []
  return [{ key: `page ${ruleId}`, title: `Show the page of ${ruleId}`, kind: "quickfix", message, url, edits: () => undefined }]
}

/** The fixes of one rule are offered as such. */
function hasFixesOfSeveralRules({ messages }: Analysis): boolean {
  return new Set(messages.filter(({ edits }) => edits.length > 0).map(({ ruleId }) => ruleId)).size > 1
}

/** Of actions that make the same edit the first one, which is that of a finding; what clients do on save stays. */
function withoutCopies(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>()
  return actions.filter(({ edit, kind }) => {
    const key = JSON.stringify(edit)
    if (edit === undefined || kind === fixAllKind) return true
    const isCopy = seen.has(key)
    seen.add(key)
    return !isCopy
  })
}

/** What several findings of a place have in common is offered once. */
function withoutTwins(actions: readonly Action[]): Action[] {
  return [...new Map(actions.toReversed().map(action => [action.key, action])).values()].toReversed()
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

function toCodeAction(action: Action, range: Range, { analysis, context }: { analysis: Analysis; context: ActionContext }): CodeAction[] {
  const { title, kind, key, message, isPreferred, url, isCostly } = action
  const diagnostics = message === undefined ? [] : diagnosticsOf(message, analysis, context)
  const shared = { title, kind, ...(diagnostics.length > 0 && { diagnostics }), ...(isPreferred && { isPreferred }) }
  if (url !== undefined) return [{ ...shared, command: { title, command: openPageCommand, arguments: [url] } }]
  if (isCostly && context.client.resolvesEdits) return [{ ...shared, data: { uri: analysis.uri, range, key } satisfies ActionData }]
  const edits = action.edits()
  return edits === undefined || edits.length === 0 ? [] : [{ ...shared, edit: toWorkspaceEdit(edits, analysis, context) }]
}

function diagnosticsOf(message: LintMessage, analysis: Analysis, context: ActionContext): Diagnostic[] {
  return toDiagnostics({ ...analysis, messages: [message] }, context)
}
