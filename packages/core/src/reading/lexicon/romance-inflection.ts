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

/** Makes the function that bends the verbs of a language; of several words only the first bends, and what is no infinitive stays as it is. */
export function bendBy(bending: Bending): KindWords["inflect"] {
  return lemma => {
    const clitic = bending.clitics?.find(([own]) => lemma.startsWith(own))
    if (clitic !== undefined) return bendClitic(bending, lemma.slice(clitic[0].length), clitic)
    const space = lemma.indexOf(" ")
    const head = space < 0 ? lemma : lemma.slice(0, space)
    const rest = space < 0 ? "" : lemma.slice(space)
    return formsOf(bending, head).map(({ text, form }) => ({ text: text + rest, form }))
  }
}

function formsOf(bending: Bending, verb: string): readonly Form[] {
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

function bendClitic(bending: Bending, rest: string, [own, plain]: readonly [own: string, plain: string]): readonly Form[] {
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

function plainFormsOf({ groups, irregular }: Bending, verb: string): readonly Form[] {
  const group = Object.keys(groups).find(ending => verb.endsWith(ending) && verb.length > ending.length)
  if (group === undefined) return [{ text: verb, form: "base" }]
  const stem = verb.slice(0, -group.length)
  const own = irregular[verb]
  const shared = own === undefined ? Object.keys(irregular).find(key => key.startsWith("-") && verb.endsWith(key.slice(1))) : undefined
  const exceptions = own ?? (shared === undefined ? {} : irregular[shared]!)
  const prefix = shared === undefined ? "" : verb.slice(0, -(shared.length - 1))
  const written = (form: VerbForm): readonly string[] =>
    exceptions[form]?.split(" ").flatMap(text => (text === "" ? [] : [prefix + text])) ??
    groups[group]![form]?.split(" ").map(ending => stem + ending) ??
    []
  const forms = (["third", "gerund", "participle", "base"] as const).flatMap(form => written(form).map(text => ({ text, form })))
  return [...forms, { text: verb, form: "base" }]
}
