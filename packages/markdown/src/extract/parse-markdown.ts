import { createLazy, createLineIndex, runToEnd, type DocumentProblem, type GoalDocument } from "@okrlint/core/model"
import type { Root } from "mdast"
import { findDirectiveComments, findMdxDirectiveComments } from "../parse/directives.ts"
import { readFrontMatter } from "../parse/front-matter.ts"
import { parseTreeInSteps } from "../parse/parse-tree.ts"
import { assembleDocument } from "./assemble/assemble-document.ts"
import { packAllLabels } from "./labels/packed.ts"
import { createVocabulary, type LabelAdditions, type Vocabulary } from "./labels/vocabulary.ts"
import { buildOutline } from "./outline/build-outline.ts"
import { mayHoldGoals } from "./may-hold-goals.ts"
import { readPageTitle } from "./page-title.ts"
import type { ParseOptions } from "./parse-options.ts"
import { findGoals } from "./walk.ts"

/**
 * Reads the goals of a Markdown document. Never throws: what cannot be read is in the document's `problems`.
 *
 * @example
 * const document = parseMarkdown("## Objective 1: Win the harbour towns\n\n- KR1: 40 berths under contract, up from 12")
 * document.goals.map(goal => goal.statement.text)
 */
export function parseMarkdown(text: string, options: ParseOptions = {}): GoalDocument {
  return runToEnd(parseMarkdownInSteps(text, options))
}

/** As `parseMarkdown`, with pauses of which each comes after a few milliseconds at most: an editor can leave a text that has been edited meanwhile. */
export function* parseMarkdownInSteps(text: string, options: ParseOptions = {}): Generator<undefined, GoalDocument> {
  if (!mayHoldGoals(text, options.labels)) return yield* readTree({ type: "root", children: [] }, text, { options, problems: [] })
  const { tree, problems } = yield* parseTreeInSteps(text, options.limits, options)
  return yield* readTree(tree, text, { options, problems })
}

/** Reads the goals of a tree that was parsed elsewhere (remark, ESLint); `text` is the source it was parsed from. Nodes without positions are passed over. */
export function fromMdast(tree: Root, text: string, options: ParseOptions = {}): GoalDocument {
  return runToEnd(readTree(tree, text, { options, problems: [] }))
}

function* readTree(
  tree: Root,
  text: string,
  input: { readonly options: ParseOptions; readonly problems: readonly DocumentProblem[] },
): Generator<undefined, GoalDocument> {
  const { options } = input
  const vocabulary = vocabularyFor(options.labels)
  const root = yield* buildOutline(tree, text, vocabulary)
  const lines = createLineIndex(text)
  const { frontMatter, problem } = readFrontMatter(tree, text, lines)
  const findings = yield* findGoals(root, vocabulary, readPageTitle(frontMatter, text))
  // The front matter of a page without goals is nothing to us.
  const problems = problem === undefined || findings.goals.length === 0 ? input.problems : [...input.problems, problem]
  return yield* assembleDocument({
    text,
    lines,
    filePath: options.filePath,
    root,
    vocabulary,
    findings,
    directives: isMdx(options) ? findMdxDirectiveComments(tree, text, lines) : findDirectiveComments(tree, text, lines),
    frontMatter,
    problems,
    fiscalYearStart: options.fiscalYearStart,
    team: options.team,
    language: options.language,
  })
}

function isMdx({ mdx, filePath }: ParseOptions): boolean {
  return mdx ?? /\.mdx$/i.test(filePath ?? "")
}

/** The built-in labels and their vocabulary are the same for every document, so they are made once, with the first one. */
const builtInLabels = createLazy(packAllLabels)
const defaultVocabulary = createLazy(() => createVocabulary(builtInLabels()))

function vocabularyFor(labels: LabelAdditions | undefined): Vocabulary {
  return labels === undefined ? defaultVocabulary() : createVocabulary(builtInLabels(), labels)
}
