import { findPeriods, type PeriodMatch } from "@okrlint/core/reading"
import { hasDigit, hasLetterOrNumber, isNumber, type Role } from "@okrlint/core/model"
import { type RichText, sliceText } from "../../source/rich-text.ts"
import { readLead } from "./decoration.ts"
import type { Aside } from "./label-table.ts"
import type { Head } from "./read-head.ts"
import { readTeam } from "./read-team.ts"
import { type Token, tokenize } from "./tokens.ts"
import type { PhraseMatch, Sense, Vocabulary } from "./vocabulary.ts"

/** What a heading or a caption announces. */
export type Title =
  /** A label with the goal's words behind it: `Objective 1: …`. */
  | { readonly kind: "labelled"; readonly role: Role; readonly near: boolean }
  /** A label whose words come in the next block: `Objective 2`. */
  | { readonly kind: "slot"; readonly role: Role; readonly near: boolean }
  /** A sentence that names the goal it leads to: `In support of our objective to …, we will:`. */
  | { readonly kind: "stated"; readonly role: Role; readonly near: boolean }
  /** Several goals of a role: `Key Results`. */
  | { readonly kind: "list"; readonly role: Role; readonly near: boolean }
  /** A whole set of goals: `Team OKRs`; `bare` when nothing else is said. */
  | { readonly kind: "plan"; readonly bare: boolean }
  /** A part without goals. */
  | { readonly kind: "aside"; readonly aside: Aside | "why" | "detail" }
  /** A period and nothing else: `2026 Q3`. */
  | { readonly kind: "cycle" }
  | { readonly kind: "plain" }

const LONGEST_TITLE = 110

/** The words of a title that its phrases and periods leave over. */
interface Scan {
  readonly tokens: readonly Token[]
  readonly matches: readonly PhraseMatch[]
  readonly periods: readonly PeriodMatch[]
}

/** Reads what a line before a list announces: like a heading, but a sentence may stand around the words that tell. */
export function readCaption(rich: RichText, head: Head | undefined, vocabulary: Vocabulary): Title {
  const title = readTitle(rich, head, vocabulary)
  if (leadsToExample(rich, vocabulary)) return { kind: "aside", aside: "example" }
  if (title.kind === "plan" && !endsInPlan(scanTitle(rich.text, vocabulary))) return { kind: "plain" }
  if ((title.kind !== "plain" && title.kind !== "cycle") || !/[:：…]\s*$/.test(rich.text) || rich.text.length > LONGEST_CAPTION)
    return title
  const scan = scanTitle(withoutBrackets(rich.text), vocabulary)
  const { matches, tokens } = scan
  if (matches.some(isExample)) return { kind: "aside", aside: "example" }
  for (const match of matches.toReversed()) {
    const atEnd = match.to >= tokens.length - 2
    const sense = match.senses.find(
      sense => sense.kind === "sentence" || (sense.kind === "role" && sense.plural && !sense.near) || sense.kind === "plan",
    )
    if (sense?.kind === "plan" && endsInPlan(scan)) return { kind: "plan", bare: true }
    if (sense?.kind === "role" && atEnd) return { kind: "list", role: sense.role, near: false }
    if (sense?.kind === "sentence" && namesSeveral(match, tokens, vocabulary)) return { kind: "list", role: sense.role, near: false }
    if (sense?.kind === "sentence") return { kind: sense.role === "objective" ? "stated" : "list", role: sense.role, near: false }
  }
  return title
}

/** `Here is an example of an OKR:` leads to goals that are nobody's. */
export function leadsToExample({ text }: RichText, vocabulary: Vocabulary): boolean {
  if (!/[:：…]\s*$/.test(text) || text.length > LONGEST_CAPTION) return false
  const { matches } = scanTitle(withoutBrackets(text), vocabulary)
  return matches.some(isExample) && matches.some(namesGoals)
}

function isExample({ senses }: PhraseMatch): boolean {
  return senses.some(sense => sense.kind === "example")
}

function namesGoals({ senses }: PhraseMatch): boolean {
  return senses.some(sense => sense.kind === "plan" || (sense.kind === "role" && !sense.near))
}

/** `our objectives` leads to a list, `our objective` to one sentence. */
function namesSeveral(match: PhraseMatch, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const words = tokens.slice(match.from, match.to)
  return words.some((_, index) => {
    const ending = vocabulary.matchAt(words, index)
    return ending?.to === words.length && ending.senses.some(sense => sense.kind === "role" && sense.plural && !sense.near)
  })
}

/** `OKRs:` and `The OKRs of the harbour are:` lead to OKRs; `OKRs help us with:` does not. */
function endsInPlan(scan: Scan): boolean {
  const last = scan.matches[scan.matches.length - 1]
  if (last?.to !== scan.tokens.length) return false
  if (last.senses.some(sense => sense.kind === "copula")) return true
  return last.senses.some(sense => sense.kind === "plan") && freeWords(scan) <= 2
}

const LONGEST_CAPTION = 600

/** Reads what a heading announces from its label, its phrases and its periods. */
export function readTitle(rich: RichText, head: Head | undefined, vocabulary: Vocabulary): Title {
  const labelled = head === undefined ? undefined : readLabelledTitle(rich, head)
  if (labelled !== undefined) return labelled
  if (rich.text.length > LONGEST_TITLE) return { kind: "plain" }
  const scan = scanTitle(withoutBrackets(rich.text), vocabulary)
  const aside = readAside(scan)
  // "The team" opens a portrait; "Product team" and "Team Ovens" are whose goals follow.
  const isTeam = aside?.kind === "aside" && aside.aside === "background" && readTeam(rich, vocabulary) !== undefined
  return (
    (isTeam ? undefined : aside) ??
    readPlan(scan) ??
    readList(scan, rich.text, vocabulary) ??
    readSlot(scan, vocabulary) ??
    readCycle(scan) ?? { kind: "plain" }
  )
}

function readLabelledTitle(rich: RichText, head: Head): Title | undefined {
  const roles = head.senses.filter(sense => sense.kind === "role")
  const single = roles.find(sense => !sense.plural)
  const bare = head.separator === "end"
  if (single !== undefined && !bare && /^[A-Z]{1,3}[\s-]?\p{Nd}+(?:\.\p{Nd}+)*$/u.test(sliceText(rich, head.restStart).text))
    return { kind: "slot", role: single.role, near: false }
  if (single !== undefined && !bare && hasWords(sliceText(rich, head.restStart)))
    return { kind: "labelled", role: single.role, near: false }
  if (single !== undefined && (bare || head.number !== undefined)) {
    const many = roles.find(sense => sense.plural && sense.role === single.role)
    const list = head.number === undefined && (many !== undefined || single.role !== "objective")
    return { kind: list ? "list" : "slot", role: single.role, near: false }
  }
  const near = roles.find(sense => sense.near)
  if (near !== undefined && roles.every(sense => sense.near) && !bare && head.separator === "colon")
    return { kind: "labelled", role: near.role, near: true }
  // "The team" opens a portrait, "Team 1" is one of several.
  const isNumberedTeam = head.number !== undefined && head.senses.some(sense => sense.kind === "aside" && sense.aside === "background")
  if (bare && head.prefix === "" && !isNumberedTeam) return readBareTitle(head.senses)
  return undefined
}

/** A title that is nothing but one phrase. */
function readBareTitle(senses: readonly Sense[]): Title | undefined {
  const role = senses.find(sense => sense.kind === "role" && sense.plural && !sense.near)
  if (role?.kind === "role") return { kind: "list", role: role.role, near: false }
  if (senses.some(sense => sense.kind === "why")) return { kind: "aside", aside: "why" }
  const aside = senses.find(sense => sense.kind === "aside")
  if (aside?.kind === "aside") return { kind: "aside", aside: aside.aside }
  const near = senses.find(sense => sense.kind === "role")
  if (near?.kind === "role") return { kind: "list", role: near.role, near: true }
  if (senses.some(sense => sense.kind === "detail")) return { kind: "aside", aside: "detail" }
  return undefined
}

function hasWords(rest: RichText): boolean {
  return /[<[{]/.test(rest.text) || hasLetterOrNumber(rest.text)
}

/** What stands in brackets says more about a title, but not what it is; its length stays, so that offsets hold. */
function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/gu, inside =>
    hasDigit(inside) ? inside.replace(/[^\p{Nd}\s\-–./年月QqHh季]/gu, " ") : " ".repeat(inside.length),
  )
}

function scanTitle(text: string, vocabulary: Vocabulary): Scan {
  const tokens = tokenize(text, readLead(text).start)
  const matches: PhraseMatch[] = []
  for (let index = 0; index < tokens.length;) {
    const match = vocabulary.matchAt(tokens, index)
    if (match !== undefined) matches.push(match)
    index = match?.to ?? index + 1
  }
  return { tokens, matches, periods: hasDigit(text) ? findPeriods(text, { year: 2000 }) : [] }
}

/** How many words neither a phrase nor a period nor a number covers. */
function freeWords(scan: Scan): number {
  const free = scan.tokens.filter((token, index) => !isCovered(scan, token, index))
  // A character of a script without spaces is less than a word.
  return free.reduce((sum, token) => sum + (token.end - token.start === 1 && token.word > "\u3000" ? 0.5 : 1), 0)
}

function isCovered({ matches, periods }: Scan, token: Token, index: number): boolean {
  if (isNumber(token.word)) return true
  if (periods.some(period => token.start >= period.start && token.end <= period.end)) return true
  return matches.some(
    match =>
      index >= match.from &&
      index < match.to &&
      match.senses.some(
        sense =>
          sense.kind === "filler" ||
          sense.kind === "role" ||
          sense.kind === "sentence" ||
          sense.kind === "plan" ||
          sense.kind === "cycle" ||
          sense.kind === "team" ||
          sense.kind === "aside",
      ),
  )
}

/** Whether a phrase opens or closes the title, but for fillers, periods and numbers. */
function isAtEdge(scan: Scan, match: PhraseMatch): boolean {
  const before = scan.tokens.slice(0, match.from)
  const behind = scan.tokens.slice(match.to)
  const covered = (token: Token): boolean => isCovered(scan, token, scan.tokens.indexOf(token))
  return before.every(covered) || behind.every(covered)
}

/** Parts about goals that are not the goals: `OKR examples`, `Goal template`, `What is an objective`. */
const ASIDES_OF_GOALS: ReadonlySet<Aside> = new Set([
  "example",
  "template",
  "non-goal",
  "learning",
  "scoring",
  "retrospective",
  "process",
  "teaching",
])

function readAside(scan: Scan): Title | undefined {
  const isOfGoals = scan.matches.some(namesGoals)
  const last = scan.matches[scan.matches.length - 1]
  if (isOfGoals && last?.to === scan.tokens.length && last.senses.some(sense => sense.kind === "why"))
    return { kind: "aside", aside: "why" }
  for (const match of scan.matches) {
    const aside = match.senses.find(sense => sense.kind === "aside")
    if (aside?.kind !== "aside" || match.senses.some(sense => sense.kind === "role" || sense.kind === "plan")) continue
    const long = match.to - match.from > 1
    if (isOfGoals && !ASIDES_OF_GOALS.has(aside.aside) && !(aside.aside === "risk" && match.from === 0)) continue
    if (aside.aside === "teaching" && match.from === 0 && (isOfGoals || long || freeWords(scan) <= 1))
      return { kind: "aside", aside: aside.aside }
    if (match.from === 0 && (long || freeWords(scan) <= 1)) return { kind: "aside", aside: aside.aside }
    if (isAtEdge(scan, match) && freeWords(scan) <= (long ? 3 : 0)) return { kind: "aside", aside: aside.aside }
  }
  return undefined
}

function readPlan(scan: Scan): Title | undefined {
  const plan = scan.matches.some(match => match.senses.some(sense => sense.kind === "plan"))
  const free = freeWords(scan)
  return plan && free <= 7 ? { kind: "plan", bare: free === 0 } : undefined
}

function readList(scan: Scan, text: string, vocabulary: Vocabulary): Title | undefined {
  const free = freeWords(scan)
  const most = scan.periods.length > 0 || text.trimEnd().endsWith(":") ? 4 : 3
  if (leadsToResults(scan, text)) return { kind: "list", role: "keyResult", near: false }
  if (free > most) return undefined
  // `2. Fill the goals of the harbour` is one of several aims, `2. Goals of the harbour` a chapter over them.
  const isOneOfSeveral = free >= 1 && readLead(text).ordinal !== undefined
  for (const wanted of [false, true]) {
    for (const match of scan.matches) {
      if (isOneOfSeveral && (wanted || match.from > 0)) continue
      if (wanted && (free > 1 || saysSomething(scan, match))) continue
      const role = match.senses.find(sense => sense.kind === "role" && sense.plural && sense.near === wanted)
      if (role?.kind === "role" && isAtEdge(scan, match)) return { kind: "list", role: role.role, near: role.near }
      // `Our goals` also begins sentences.
      const sentence = wanted ? undefined : match.senses.find(sense => sense.kind === "sentence")
      if (sentence?.kind === "sentence" && namesSeveral(match, scan.tokens, vocabulary) && isAtEdge(scan, match))
        return { kind: "list", role: sentence.role, near: false }
    }
  }
  return undefined
}

/** `3. Key results (what we measure) & how they came about`: whatever a sign adds to the words, they head key results. */
function leadsToResults({ tokens, matches }: Scan, text: string): boolean {
  const first = matches[0]
  if (first?.from !== 0 || !first.senses.some(sense => sense.kind === "role" && sense.role === "keyResult" && sense.plural && !sense.near))
    return false
  const last = tokens[first.to - 1]!
  return /^\s?[(（&+/,]/u.test(text.slice(last.end, last.end + 2))
}

/** `Company objective`, `Marketing goal`, `Q3 objective`: whose it is, or when; its words come in the next block. */
function readSlot(scan: Scan, vocabulary: Vocabulary): Title | undefined {
  const last = scan.matches[scan.matches.length - 1]
  const isObjective = last?.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural) ?? false
  if (last === undefined || !isObjective || last.to !== scan.tokens.length || last.from === 0) return undefined
  const before = scan.tokens.slice(0, last.from)
  const isOwner = (token: Token): boolean => vocabulary.teamWord(token.word) !== undefined
  if (!before.some(isOwner) && scan.periods.length === 0) return undefined
  const isNamed = before.every((token, index) => isOwner(token) || isCovered(scan, token, index))
  return isNamed ? { kind: "slot", role: "objective", near: false } : undefined
}

/** `Our targets are posted` states something of what it names; `These are our targets` does not. */
function saysSomething({ tokens, matches }: Scan, { to }: PhraseMatch): boolean {
  const copula = matches.find(match => match.from >= to && match.senses.some(sense => sense.kind === "copula"))
  return copula !== undefined && copula.to < tokens.length
}

function readCycle(scan: Scan): Title | undefined {
  const first = scan.periods[0]
  if (first === undefined) return undefined
  const leads = scan.tokens.every(token => token.start >= first.start)
  return freeWords(scan) <= (leads ? 6 : 2) ? { kind: "cycle" } : undefined
}
