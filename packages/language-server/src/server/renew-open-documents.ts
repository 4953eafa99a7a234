import { finishTextsInSteps, type CheckedText } from "okrlint/universal"
import type { Folder } from "../workspace/host.ts"
import { runSliced } from "../workspace/run-sliced.ts"
import { isConfigError } from "./faults.ts"
import type { Session } from "./session.ts"

/** Has those open documents worked out anew of which rules over the workspace say something else now; gives their number. Is left when it is no longer wanted. */
export async function renewOpenDocuments(session: Session, isWanted: () => boolean): Promise<number> {
  const homes = new Set([...session.documents.keys()].map(uri => session.folders.folderOf(uri)))
  let renewed = 0
  for (const folder of homes) {
    renewed += await renewFolder(folder, session, isWanted).catch((error: unknown) => {
      if (isConfigError(error)) return 0 // which has been reported on its own file
      throw error
    })
  }
  return renewed
}

async function renewFolder(folder: Folder, session: Session, isWanted: () => boolean): Promise<number> {
  const { host, documents, workspace } = session
  const mine = [...workspace].filter(([uri]) => session.folders.folderOf(uri) === folder)
  const open = mine.filter(([uri]) => documents.has(uri))
  const closed = mine.filter(([uri]) => !documents.has(uri))
  const options = { now: host.today(), accept: await folder.acceptance(), exists: host.exists, lastRun: session.folders.lastRunOf(folder) }
  const results = await runSliced(finishTextsInSteps(open.map(takeChecked), options, closed.map(takeChecked)), isWanted)
  if (results === undefined) return 0
  let renewed = 0
  for (const [index, [uri]] of open.entries()) {
    const analysis = await session.analyse(uri)
    if (analysis === undefined || JSON.stringify(analysis.messages) === JSON.stringify(results[index]?.messages)) continue
    session.renew(uri)
    renewed++
  }
  return renewed
}

function takeChecked([, checked]: readonly [string, CheckedText]): CheckedText {
  return checked
}
