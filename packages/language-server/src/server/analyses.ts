import { createPieceCache } from "@okrlint/markdown"
import { analyseText, type Analysis, type TextToAnalyse } from "../workspace/analysis.ts"
import { createKeptReadings } from "../workspace/kept-readings.ts"
import type { OpenDocument } from "../text/open-document.ts"
import type { Session } from "./session.ts"

/** What was worked out of open documents: once per version, with what the version before has left. */
export interface Analyses {
  analyse(uri: string): Promise<Analysis | undefined>
  /** Works a document out anew from what is kept of it, or all of them. */
  renew(uri?: string): void
  forget(uri: string): void
  forgetAll(): void
}

/** What analyses are made of; `reset` is called when files that bear on a document have changed unseen. */
export type AnalysesOptions = Pick<Session, "host" | "client" | "folders" | "documents" | "workspace" | "reset">

type Kept = Pick<TextToAnalyse, "pieces" | "readings">

interface Known {
  readonly document: OpenDocument
  readonly stamp: string
  readonly analysis: Promise<Analysis | undefined>
}

/** Makes the analyses of a session. */
export function createAnalyses(session: AnalysesOptions): Analyses {
  const { host, client, folders, documents } = session
  const known = new Map<string, Known>()
  const kept = new Map<string, Kept>()
  const begin = (document: OpenDocument): Promise<Analysis | undefined> => {
    const { uri } = document
    const keep = kept.get(uri) ?? { pieces: createPieceCache(), readings: createKeptReadings() }
    kept.set(uri, keep)
    return understand(document, session, { ...keep, isWanted: () => documents.get(uri) === document })
  }
  const analyse = async (uri: string): Promise<Analysis | undefined> => {
    const document = documents.get(uri)
    if (document === undefined) return undefined
    const stamp = `${host.today()} ${client.watchesFiles ? "" : folders.folderOf(uri).stampFor(host.toPath(uri))}`
    const last = known.get(uri)
    if (last !== undefined && last.stamp !== stamp) session.reset()
    const current = last?.document === document && last.stamp === stamp ? last : { document, stamp, analysis: begin(document) }
    known.set(uri, current)
    const analysis = await current.analysis
    return analysis === undefined && documents.get(uri) !== document ? analyse(uri) : analysis
  }
  return {
    analyse,
    renew: uri => {
      if (uri === undefined) known.clear()
      else known.delete(uri)
    },
    forget: uri => {
      known.delete(uri)
      kept.delete(uri)
    },
    forgetAll: () => {
      known.clear()
      kept.clear()
    },
  }
}

type Keeping = Kept & Pick<TextToAnalyse, "isWanted">

async function understand(
  { uri, text, positions, languageId }: OpenDocument,
  { folders, host, workspace }: AnalysesOptions,
  keeping: Keeping,
): Promise<Analysis | undefined> {
  const path = host.toPath(uri)
  const folder = folders.folderOf(uri)
  const config = await folder.configFor(path)
  if (config === undefined) return undefined
  const accept = await folder.acceptance()
  const isMdx = languageId === "mdx" || uri.endsWith(".mdx")
  const beside = [...workspace].flatMap(([other, checked]) => (other !== uri && folders.folderOf(other) === folder ? [checked] : []))
  const lastRun = folders.lastRunOf(folder)
  return analyseText({
    ...keeping,
    lastRun,
    uri,
    path,
    text,
    positions,
    isMdx,
    config,
    accept,
    beside,
    exists: host.exists,
    now: host.today(),
  })
}
