import type { FastParser } from "@okrlint/markdown"
import { findBinding } from "./find-binding.ts"

/**
 * The native parser as a fast lane for `parseMarkdown`; undefined where it is not installed or has no binary for the platform.
 * Documents are then read by micromark: slower, with the same results.
 */
export async function loadFastParser(): Promise<FastParser | undefined> {
  const binding = findBinding()
  if (binding === undefined) return undefined
  try {
    const { createNativeParser } = await import("./create-native-parser.ts")
    return createNativeParser(binding)
  } catch {
    return undefined // half an install
  }
}
