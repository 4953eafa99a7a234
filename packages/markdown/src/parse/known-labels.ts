import type { Options } from "mdast-util-from-markdown"

type SyntaxExtension = NonNullable<Options["extensions"]>[number]
type Construct = Extract<NonNullable<NonNullable<SyntaxExtension["document"]>["null"]>, { tokenize: unknown }>

/** The labels of link definitions and footnotes, in micromark's normal form (`normalizeLabel`). */
export interface Labels {
  readonly links: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
}

/** What the parse of one piece had to do with labels. */
export interface LabelUse {
  /** Labels that the piece itself defines. */
  readonly defined: Labels
  /** Labels that the piece's text asked for, found or not. */
  readonly asked: Labels
}

/** No link definition is longer than this (CommonMark), so that longer labels need not be remembered. */
const MAX_LABEL = 1000

/** A label as micromark compares it: white space collapsed, case folded. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase()
}

/**
 * A micromark extension that makes labels of other pieces known to a parse, and records what the parse defines and asks for.
 * micromark keeps labels in two lists on its parser and resolves references after all blocks are known; the extension puts
 * its own lists there before the first block and before the first text is read.
 */
export function trackLabels(known: Labels): { readonly extension: SyntaxExtension; readonly use: LabelUse } {
  const defined = { links: new Set<string>(), footnotes: new Set<string>() }
  const asked = { links: new Set<string>(), footnotes: new Set<string>() }
  const links = createLabelList(defined.links, known.links, asked.links)
  const footnoteCalls = createLabelList(defined.footnotes, known.footnotes, asked.footnotes)
  // A footnote definition is only recorded when its label is not listed yet, so labels of other pieces must not answer there.
  const footnoteDefinitions = createLabelList(defined.footnotes, new Set(), new Set())
  const atBlocks: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      this.parser.defined = links
      this.parser.gfmFootnotes = footnoteDefinitions
      return nok
    },
  }
  const atText: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      this.parser.gfmFootnotes = footnoteCalls
      return nok
    },
  }
  const [open, close] = [91, 93]
  return {
    extension: { document: { null: atBlocks, [open]: atBlocks }, text: { [open]: atText, [close]: atText } },
    use: { defined, asked },
  }
}

/** A list as micromark uses it (`includes`, `push`), answering from sets. */
function createLabelList(own: Set<string>, known: ReadonlySet<string>, asked: Set<string>): string[] {
  const list: string[] = []
  list.push = (...labels) => {
    for (const label of labels) own.add(label)
    return own.size
  }
  list.includes = label => {
    if (label.length <= MAX_LABEL) asked.add(label)
    return own.has(label) || known.has(label)
  }
  return list
}
