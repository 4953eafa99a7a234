import type { Options } from "mdast-util-from-markdown"
import type { ParseLimits } from "./limits.ts"

type SyntaxExtension = NonNullable<Options["extensions"]>[number]
type Construct = Extract<NonNullable<NonNullable<SyntaxExtension["document"]>["null"]>, { tokenize: unknown }>
type ParseContext = ThisParameterType<Construct["tokenize"]>["parser"]

/** Stops the parse of a document that would take more than linear time. */
export interface ParseMeter {
  /** The micromark extension that meters the parse of one piece; `offset` is where the piece begins in the document. */
  extensionAt(offset: number): SyntaxExtension
  /** What has been spent so far. */
  spent(): MeterSpent
  /** Spends what the parse of a piece has cost before; false, and nothing spent, when that is not left. */
  charge(spent: MeterSpent): boolean
  /** Set when a parse was stopped: what was too much, as if it stood in one place, and where. */
  exceeded(): MeterReading | undefined
}

/** Work by the limit that it counts against. */
export type MeterSpent = Readonly<Record<"maxMarks" | "maxBlocks", number>>

export interface MeterReading {
  readonly limit: "maxMarks" | "maxBlocks"
  readonly found: number
  readonly offset: number
}

/** Spends some of a document's time; `offset` is that of the place in its piece. Throws when none is left. */
type Spend = (limit: MeterReading["limit"], work: number, offset: number) => void

/**
 * Makes a meter for one document. micromark takes more than linear time for three things: matching marks with each other (their
 * number squared, per text), looking for the end of a comment or link target that has none (the rest of the text, each time),
 * and moving the events of a piece for an underline or for text that closes a list (all events so far, each time).
 * The meter adds that up and stops the parse, by throwing, at the square of a limit; so code and HTML may hold what they like.
 */
export function createParseMeter(limits: Pick<ParseLimits, MeterReading["limit"]>): ParseMeter {
  const names = ["maxMarks", "maxBlocks"] as const
  const spent = { maxMarks: 0, maxBlocks: 0 }
  let exceeded: MeterReading | undefined
  const spend = (limit: MeterReading["limit"], work: number, offset: number): void => {
    spent[limit] += work
    if (spent[limit] <= limits[limit] ** 2) return
    exceeded = { limit, found: Math.ceil(Math.sqrt(spent[limit])), offset }
    throw new RangeError("The document takes too long to parse.")
  }
  return {
    extensionAt: start => createMeterExtension((limit, work, offset) => spend(limit, work, start + offset)),
    spent: () => ({ ...spent }),
    charge: more => {
      const fits = names.every(name => spent[name] + more[name] <= limits[name] ** 2)
      if (fits) for (const name of names) spent[name] += more[name]
      return fits
    },
    exceeded: () => exceeded,
  }
}

function createMeterExtension(spend: Spend): SyntaxExtension {
  let metered = false
  let countDocumentEvents = (): number => 0
  const atContainers: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      if (!metered) {
        meterTexts(this.parser, spend)
        // micromark replaces the list as it goes, so it is asked for each time.
        countDocumentEvents = () => this.events.length
        metered = true
      }
      return nok
    },
  }
  const atBlock: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      const { line, offset } = this.now()
      if (this.parser.lazy[line] === true) spend("maxBlocks", this.events.length + countDocumentEvents(), offset)
      return nok
    },
  }
  const atUnderline: Construct = {
    partial: true,
    tokenize(_effects, _ok, nok) {
      spend("maxBlocks", this.events.length, this.now().offset)
      return nok
    },
  }
  const flow = Object.fromEntries(BLOCK_STARTS.map(code => [code, atBlock]))
  const underlines = Object.fromEntries(UNDERLINE_STARTS.map(code => [code, [atUnderline, atBlock]]))
  return { document: { null: atContainers }, flow: { null: atBlock, ...flow, ...underlines } }
}

/** `#`, `*`, `<`, `_`, `` ` `` and `~`: constructs for these come before those for any character. */
const BLOCK_STARTS = [35, 42, 60, 95, 96, 126]
/** `-` and `=`. */
const UNDERLINE_STARTS = [45, 61]

/** micromark makes one tokenizer per text (paragraph, heading, cell) and writes its lines to it; each line is weighed before it is read. */
function meterTexts(parser: ParseContext, spend: Spend): void {
  const createText = parser.text
  parser.text = from => {
    const tokenizer = createText(from)
    const write = tokenizer.write
    const weigh = createScale()
    tokenizer.write = chunks => {
      let work = 0
      for (const chunk of chunks) if (typeof chunk === "string") work += weigh(chunk)
      spend("maxMarks", work, from?.offset ?? 0)
      return write(chunks)
    }
    return tokenizer
  }
}

/** A text weighs by these alone: at most as many as it has, times themselves and its length. */
export const WEIGHING_MARKS = ["*", "_", "~", "[", "]", "<", "(", "`"] as const

/** Weighs the parts of one text in order: what matching their marks costs more, and what looking for missing ends costs. */
export function createScale(): (part: string) => number {
  let marks = 0
  let comments = 0
  let targets = 0
  const tickRuns = new Set<number>()
  return part => {
    const before = marks
    let searched = 0
    for (let index = 0; index < part.length; index++) {
      const from = index
      const code = part.charCodeAt(index)
      if (mayMark(code)) {
        const character = part.charAt(index)
        if (character === "\\") index++
        else if (MATCHED_MARKS.includes(character)) marks++
        else if (character === "<" && COMMENT_STARTS.includes(part.charAt(index + 1))) comments++
        else if (character === ">" && COMMENT_ENDS.includes(part.charAt(index - 1))) comments = 0
        else if (character === "(" && part.charAt(index - 1) === "]") targets++
        else if (character === ")") targets = 0
        else if (character === "`") index = addTickRun(tickRuns, part, index)
      }
      searched += (comments + targets + tickRuns.size) * (index - from + 1)
    }
    return marks * marks - before * before + searched
  }
}

/** Letters, digits and spaces, which are nearly everything, mark nothing; what does lies between `(` and `*`, `<` and `>`, `[` and `` ` ``, or is `~`. */
function mayMark(code: number): boolean {
  return (code >= 91 && code <= 96) || (code >= 40 && code <= 42) || (code >= 60 && code <= 62) || code === 126
}

const MATCHED_MARKS = "*_~[]"
const COMMENT_STARTS = "!?"
const COMMENT_ENDS = "-?]"

/** A run of backticks is searched for its like once per length; gives the index of the run's last backtick. */
function addTickRun(tickRuns: Set<number>, text: string, from: number): number {
  let end = from
  while (text[end] === "`") end++
  tickRuns.add(end - from)
  return end - 1
}
