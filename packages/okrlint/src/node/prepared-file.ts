import { keepSource, type KeepText } from "../linter/check-store.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import type { LintResult } from "../results/types.ts"

/** A file that was read and has its config, or what is said of one that could not be. */
export type PreparedFile = { readonly text: TextToLint } | { readonly result: LintResult }

/** Keeps the text elsewhere until it is asked for: what was read once is linted and shown, whatever becomes of the file. */
export function keepTextOf(file: PreparedFile, keepText: KeepText): PreparedFile {
  return "result" in file ? file : { text: keepSource(file.text, keepText) }
}

/** The texts that are to be linted. */
export function textsOf(files: readonly PreparedFile[]): TextToLint[] {
  return files.flatMap(file => ("text" in file ? [file.text] : []))
}

/** The results of all files, of which those of the texts come in their order. */
export function mergeInTurn(files: readonly PreparedFile[], ofTexts: Iterable<LintResult>): Iterable<LintResult> {
  return {
    *[Symbol.iterator]() {
      const results = ofTexts[Symbol.iterator]()
      for (const file of files) {
        const next = "text" in file ? results.next() : { value: file.result }
        if (next.done !== true) yield next.value
      }
    },
  }
}
