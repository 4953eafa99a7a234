import type { FastParser } from "@okrlint/markdown"
import { findBinding } from "./find-binding.ts"

/**
 * The native parser as a fast lane for `parseMarkdown`; undefined where it is not installed or has no binary for the platform.
 * Documents are then read by micromark: slower, with the same results.
 *
 * @param from The module (a path or file URL) from which to look for it; this one when absent.
 */
export async function loadFastParser(from: string = import.meta.url): Promise<FastParser | undefined> {
  const binding = findBinding(from)
  if (binding === undefined) return undefined
  try {
    const { createNativeParser } = await import("./create-native-parser.ts")
    return createNativeParser(binding)
  } catch {
    return undefined // half an install
  }
}
