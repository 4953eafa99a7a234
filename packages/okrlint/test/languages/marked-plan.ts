import type { Role } from "@okrlint/core/model"

/** What a careful reader says of one statement. */
export interface StatementMark {
  /** 1-based line of the statement. */
  readonly line: number
  readonly role: Role
  /** The kinds that are right; `unknown` alone where nobody could tell. */
  readonly kinds: readonly string[]
  readonly from: number | undefined
  readonly to: number | undefined
  readonly change: number | undefined
  readonly unit: string | undefined
  /** ISO day, or `yes` for one that the text does not tell. */
  readonly due: string | undefined
  readonly isQuantified: boolean
  readonly isHard: boolean
}

/** A plan with what is right to say of it. */
export interface MarkedPlan {
  readonly name: string
  /** Without the marks. */
  readonly markdown: string
  readonly marks: readonly StatementMark[]
  /** `line rule-id` of each finding that is right. */
  readonly findings: readonly string[]
}

const ROLES = new Map<string, Role>([
  ["objective", "objective"],
  ["keyResult", "keyResult"],
  ["kpi", "kpi"],
  ["initiative", "initiative"],
])

const OPENING = " // "

/**
 * Reads a plan whose lines end in marks: `- Umsatz von 2 auf 3 Mio. € // keyResult bet from=2000000 to=3000000 unit=EUR`.
 * Behind the role come the kinds (`output|milestone`), then `from`, `to`, `change`, `unit`, `due`, `number` for one that is neither,
 * `hard` for a case on which readers hesitate, and `finds=rule,rule`; a second statement of the line follows behind `;`.
 * A line that is no statement may have `finds` alone.
 *
 * @throws when a mark cannot be understood, with file and line.
 */
export function readMarkedPlan(name: string, source: string): MarkedPlan {
  const lines = source.split("\n").map((text, index) => readLine(name, text, index + 1))
  return {
    name,
    markdown: lines.map(({ text }) => text).join("\n"),
    marks: lines.flatMap(({ marks }) => marks),
    findings: lines.flatMap(({ findings }) => findings),
  }
}

interface MarkedLine {
  readonly text: string
  readonly marks: readonly StatementMark[]
  readonly findings: readonly string[]
}

function readLine(name: string, source: string, line: number): MarkedLine {
  const opening = source.lastIndexOf(OPENING)
  if (opening < 0) return { text: source, marks: [], findings: [] }
  const given = source
    .slice(opening + OPENING.length)
    .split(";")
    .map(mark => readMark(`${name}:${line}`, mark.trim().split(/\s+/), line))
  return {
    text: source.slice(0, opening),
    marks: given.flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
    findings: given.flatMap(({ finds }) => finds.map(id => `${line} ${id}`)),
  }
}

interface Given {
  readonly mark: StatementMark | undefined
  readonly finds: readonly string[]
}

const KEYS = new Set(["from", "to", "change", "unit", "due", "finds"])
const FLAGS = new Set(["number", "hard"])

function readMark(place: string, words: readonly string[], line: number): Given {
  const role = ROLES.get(words[0]!)
  const rest = role === undefined ? words : words.slice(2)
  const values = new Map(rest.filter(word => word.includes("=")).map(word => readValue(place, word)))
  const flags = rest.filter(word => !word.includes("="))
  const unknown = flags.find(flag => !FLAGS.has(flag))
  if (unknown !== undefined) throw new Error(`${place}: unexpected \`${unknown}\`, expected a role, number, hard or key=value`)
  const finds = values.get("finds")?.split(",") ?? []
  if (role === undefined) return { mark: undefined, finds }
  if (words[1] === undefined) throw new Error(`${place}: expected a kind behind \`${words[0]}\``)
  const [from, to, change] = ["from", "to", "change"].map(key => readNumber(place, values.get(key)))
  const isQuantified = flags.includes("number") || from !== undefined || to !== undefined || change !== undefined
  const [unit, due] = [values.get("unit"), values.get("due")]
  return {
    mark: { line, role, kinds: words[1].split("|"), from, to, change, unit, due, isQuantified, isHard: flags.includes("hard") },
    finds,
  }
}

function readValue(place: string, word: string): readonly [key: string, value: string] {
  const at = word.indexOf("=")
  const key = word.slice(0, at)
  if (!KEYS.has(key)) throw new Error(`${place}: unexpected \`${key}\`, expected one of ${[...KEYS].join(", ")}`)
  return [key, word.slice(at + 1)]
}

function readNumber(place: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (value === "" || Number.isNaN(number)) throw new Error(`${place}: expected a number, got \`${value}\``)
  return number
}
