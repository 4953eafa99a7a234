import type { KindWords, VerbForm } from "./types.ts"

/** Endings by form, several with spaces between; `third` is the singular and plural of a sentence, `base` what planners begin with. */
type Endings = Readonly<Partial<Record<VerbForm, string>>>

/** How the verbs of a language bend whose infinitives end in `-ar`, `-er`, `-ir` or the like. */
export interface Bending {
  /** By what the infinitive ends in; of several that fit the first counts. */
  readonly groups: Readonly<Record<string, Endings>>
  /** Whole forms of verbs that do not follow (none where the form is another word as often), by infinitive; one that begins with a hyphen is an ending that many have (`-poner`). */
  readonly irregular: Readonly<Record<string, Endings>>
  /** What is written behind an infinitive for oneself (`convertirse`), with what stands there for others, and in front of the plain form. */
  readonly reflexive?: { readonly ending: string; readonly others: string; readonly before: string }
  /** What stands in front of an infinitive for oneself (`s'imposer`), with what stands in front of the plain form. */
  readonly clitics?: readonly (readonly [own: string, plain: string])[]
}

type Form = { readonly text: string; readonly form: VerbForm }

/** What is written for each form, parted. */
type Written = Readonly<Partial<Record<VerbForm, readonly string[]>>>

/** How verbs bend, made ready for hundreds of them. */
interface Paradigm extends Pick<Bending, "reflexive" | "clitics"> {
  readonly groups: readonly (readonly [ending: string, written: Written])[]
  readonly irregular: ReadonlyMap<string, Written>
  /** Irregular endings that many verbs have. */
  readonly shared: readonly (readonly [ending: string, written: Written])[]
}

function prepare({ groups, irregular, ...rest }: Bending): Paradigm {
  const exceptions = partAll(irregular)
  const shared = exceptions.filter(([key]) => key.startsWith("-")).map(([key, written]) => [key.slice(1), written] as const)
  return { ...rest, groups: partAll(groups), irregular: new Map(exceptions), shared }
}

function partAll(endings: Readonly<Record<string, Endings>>): readonly (readonly [string, Written])[] {
  return Object.entries(endings).map(([key, written]) => [key, partEach(written)])
}

function partEach(written: Endings): Written {
  return Object.fromEntries(Object.entries(written).map(([form, texts]) => [form, texts.split(" ").filter(text => text !== "")]))
}

/** Makes the function that bends the verbs of a language; of several words only the first bends, and what is no infinitive stays as it is. */
export function bendBy(written: Bending): KindWords["inflect"] {
  const bending = prepare(written)
  return lemma => {
    const clitic = bending.clitics?.find(([own]) => lemma.startsWith(own))
    if (clitic !== undefined) return bendClitic(bending, lemma.slice(clitic[0].length), clitic)
    const space = lemma.indexOf(" ")
    const head = space < 0 ? lemma : lemma.slice(0, space)
    const rest = space < 0 ? "" : lemma.slice(space)
    return formsOf(bending, head).map(({ text, form }) => ({ text: text + rest, form }))
  }
}

function formsOf(bending: Paradigm, verb: string): readonly Form[] {
  const { reflexive } = bending
  if (reflexive === undefined || !verb.endsWith(reflexive.ending)) return plainFormsOf(bending, verb)
  const plain = verb.slice(0, -reflexive.ending.length)
  return [
    ...[reflexive.ending, ...reflexive.others.split(" ")].map(ending => ({ text: plain + ending, form: "base" as const })),
    ...plainFormsOf(bending, plain)
      .filter(({ text }) => text !== plain)
      .map(({ text, form }) => (form === "base" ? { text: `${reflexive.before} ${text}`, form } : { text, form })),
  ]
}

function bendClitic(bending: Paradigm, rest: string, [own, plain]: readonly [own: string, plain: string]): readonly Form[] {
  const infinitive = rest.split(" ")[0]!
  const tail = rest.slice(infinitive.length)
  return [
    { text: own + rest, form: "base" },
    ...plainFormsOf(bending, infinitive).flatMap(({ text, form }): readonly Form[] => {
      if (text === infinitive || form === "gerund") return []
      return [{ text: (form === "base" ? `${plain} ${text}` : text) + tail, form }]
    }),
  ]
}

const BENT = ["third", "gerund", "participle", "base"] as const

function plainFormsOf({ groups, irregular, shared }: Paradigm, verb: string): readonly Form[] {
  const group = groups.find(([ending]) => verb.endsWith(ending) && verb.length > ending.length)
  if (group === undefined) return [{ text: verb, form: "base" }]
  const [ending, regular] = group
  const stem = verb.slice(0, -ending.length)
  const own = irregular.get(verb)
  const common = own === undefined ? shared.find(([last]) => verb.endsWith(last)) : undefined
  const prefix = common === undefined ? "" : verb.slice(0, -common[0].length)
  const exceptions = own ?? common?.[1]
  const forms: Form[] = []
  for (const form of BENT) {
    const special = exceptions?.[form]
    if (special !== undefined) for (const text of special) forms.push({ text: prefix + text, form })
    else for (const last of regular[form] ?? []) forms.push({ text: stem + last, form })
  }
  forms.push({ text: verb, form: "base" })
  return forms
}
