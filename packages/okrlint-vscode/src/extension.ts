import { commands, window, workspace, type ExtensionContext } from "vscode"
import { createOkrlintClient, readInitialization } from "./okrlint-client.ts"
import { createStatusItem } from "./status-item.ts"

/** What linting the workspace came to, as the server answers. */
interface WorkspaceSummary {
  readonly documents: number
  readonly findings: number
}

/** Starts the server and everything that shows what it says. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createOkrlintClient(context)
  const status = createStatusItem()
  context.subscriptions.push(
    client,
    status,
    client.onNotification("okrlint/status", status.show),
    window.onDidChangeActiveTextEditor(status.follow),
    workspace.onDidGrantWorkspaceTrust(() => restart()),
    commands.registerCommand("okrlint.restart", () => restart()),
    commands.registerCommand("okrlint.showOutput", () => client.outputChannel.show()),
    commands.registerCommand("okrlint.lintWorkspace", async () => {
      const summary = await client.sendRequest<WorkspaceSummary | null>("okrlint/lintWorkspace", {})
      if (summary !== null) await window.showInformationMessage(describe(summary))
    }),
  )
  const restart = async (): Promise<void> => {
    client.clientOptions.initializationOptions = readInitialization()
    await client.restart()
  }
  await client.start()
}

function describe({ documents, findings }: WorkspaceSummary): string {
  const of = `${documents} ${documents === 1 ? "document" : "documents"}`
  return findings === 0
    ? `okrlint finds nothing in ${of}.`
    : `okrlint finds ${findings} ${findings === 1 ? "thing" : "things"} in ${of}; see the Problems view.`
}
