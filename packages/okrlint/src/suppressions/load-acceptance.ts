import { createAcceptance, type Acceptance } from "./create-acceptance.ts"
import { findSuppressionsPath, loadSuppressions, type SuppressionsPlace } from "./suppressions-store.ts"

/**
 * Silences what the suppressions file of a folder accepts; a text without a name has no entries.
 *
 * @throws {ConfigError} when the file cannot be read or has a fault.
 */
export async function loadAcceptance(place: SuppressionsPlace): Promise<Acceptance["accept"]> {
  return createAcceptance(await loadSuppressions(await findSuppressionsPath(place))).accept
}
