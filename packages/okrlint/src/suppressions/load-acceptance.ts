import type { LintTextsOptions } from "../linter/lint-texts.ts"
import { acceptFindings } from "./accept-findings.ts"
import { findSuppressionsPath, loadSuppressions, type SuppressionsPlace } from "./suppressions-store.ts"

/**
 * Silences what the suppressions file of a folder accepts; a text without a name has no entries.
 *
 * @throws {ConfigError} when the file cannot be read or has a fault.
 */
export async function loadAcceptance(place: SuppressionsPlace): Promise<NonNullable<LintTextsOptions["accept"]>> {
  const suppressions = await loadSuppressions(await findSuppressionsPath(place))
  return (text, finished) =>
    text.filePath === undefined ? finished : acceptFindings(text, finished, suppressions.entriesOf(text.filePath)).finished
}
