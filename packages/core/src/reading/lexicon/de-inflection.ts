import type { VerbForm } from "./types.ts"

type Form = { readonly text: string; readonly form: VerbForm }

/** Prefixes that part from their verb (`führt … ein`, `eingeführt`, `einzuführen`), the longest first. */
const SEPARABLE = [
  "zusammen",
  "aufrecht",
  "fertig",
  "sicher",
  "bereit",
  "heraus",
  "kennen",
  "voran",
  "zurück",
  "wieder",
  "weiter",
  "bekannt",
  "durch",
  "fort",
  "hoch",
  "nach",
  "statt",
  "teil",
  "frei",
  "fest",
  "auf",
  "aus",
  "ein",
  "mit",
  "her",
  "hin",
  "vor",
  "los",
  "weg",
  "zu",
  "ab",
  "an",
  "um",
  "bei",
]

/** Prefixes that stay, and leave no room for `ge`. */
const INSEPARABLE = ["hinter", "unter", "über", "miss", "wider", "voll", "ver", "zer", "ent", "emp", "be", "er", "ge"]

/** Verbs that only look as if they had a prefix. */
const WHOLE: readonly string[] = ["antworten", "einigen", "umgehen", "wiederholen", "geben", "gehen", "vollenden", "umfassen"]

/** Participles and third persons that do not follow the rule, by the verb without its prefixes. */
const IRREGULAR: Readonly<Record<string, readonly [participle: string, third?: string]>> = {
  bieten: ["geboten"],
  binden: ["gebunden"],
  bleiben: ["geblieben"],
  bringen: ["gebracht"],
  denken: ["gedacht"],
  fahren: ["gefahren", "fährt"],
  finden: ["gefunden"],
  geben: ["gegeben", "gibt"],
  gehen: ["gegangen"],
  gelten: ["gegolten", "gilt"],
  gewinnen: ["gewonnen"],
  greifen: ["gegriffen"],
  halten: ["gehalten", "hält"],
  heben: ["gehoben"],
  helfen: ["geholfen", "hilft"],
  kommen: ["gekommen"],
  lassen: ["gelassen", "lässt"],
  laufen: ["gelaufen", "läuft"],
  leihen: ["geliehen"],
  lesen: ["gelesen", "liest"],
  meiden: ["gemieden"],
  messen: ["gemessen", "misst"],
  nehmen: ["genommen", "nimmt"],
  scheiden: ["geschieden"],
  schließen: ["geschlossen"],
  schneiden: ["geschnitten"],
  schreiben: ["geschrieben"],
  schreiten: ["geschritten"],
  sehen: ["gesehen", "sieht"],
  sein: ["gewesen", "ist"],
  sinken: ["gesunken"],
  sprechen: ["gesprochen", "spricht"],
  stehen: ["gestanden"],
  steigen: ["gestiegen"],
  streichen: ["gestrichen"],
  tragen: ["getragen", "trägt"],
  treffen: ["getroffen", "trifft"],
  treiben: ["getrieben"],
  treten: ["getreten", "tritt"],
  tun: ["getan"],
  verabschieden: ["verabschiedet"],
  wachsen: ["gewachsen", "wächst"],
  weisen: ["gewiesen"],
  werben: ["geworben", "wirbt"],
  werden: ["geworden", "wird"],
  werfen: ["geworfen", "wirft"],
  ziehen: ["gezogen"],
}

/** Nouns of verbs that are not made with `-ung`, or not only. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  abbauen: ["abbau"],
  abnehmen: ["abnahme"],
  abschließen: ["abschluss"],
  analysieren: ["analyse"],
  anheben: ["anhebung"],
  anschaffen: ["anschaffung"],
  aufbauen: ["aufbau"],
  aufnehmen: ["aufnahme"],
  ausbauen: ["ausbau"],
  beginnen: ["beginn"],
  einbauen: ["einbau"],
  einkaufen: ["einkauf"],
  erhalten: ["erhalt"],
  erwerben: ["erwerb"],
  evaluieren: ["evaluation", "evaluierung"],
  "in betrieb nehmen": ["inbetriebnahme"],
  installieren: ["installation"],
  integrieren: ["integration", "integrierung"],
  migrieren: ["migration"],
  pflegen: ["pflege"],
  reduzieren: ["reduzierung", "reduktion"],
  schützen: ["schutz"],
  starten: ["start"],
  umbauen: ["umbau"],
  umziehen: ["umzug"],
  zurückgewinnen: ["rückgewinnung"],
}

/** The written forms of a German verb: infinitive, also with `zu`, third person, participle, and the noun that names it. */
export function inflectGerman(lemma: string): readonly Form[] {
  const space = lemma.lastIndexOf(" ")
  const front = lemma.slice(0, space + 1)
  const head = lemma.slice(space + 1)
  const prefix = separablePrefixOf(head)
  const root = head.slice(prefix.length)
  const third: readonly Form[] = prefix === "" && front === "" ? [{ text: thirdOf(head), form: "third" }] : []
  const nouns = NOUNS[lemma] ?? (front === "" ? [nounOf(head)] : [])
  return [
    ...third,
    ...nouns.map(text => ({ text, form: "noun" as const })),
    { text: front + participleOf(head), form: "participle" },
    { text: front + (prefix === "" ? `zu ${head}` : `${prefix}zu${root}`), form: "base" },
    { text: lemma, form: "base" },
  ]
}

/** The prefix that parts from a verb; empty when none does. */
function separablePrefixOf(verb: string): string {
  if (WHOLE.includes(verb)) return ""
  return SEPARABLE.find(prefix => verb.startsWith(prefix) && isVerb(verb.slice(prefix.length))) ?? ""
}

/** What is left behind a prefix has a stem of its own. */
function isVerb(rest: string): boolean {
  return rest.length >= 5 && rest.endsWith("n") && /[aeiouäöü]/.test(stemOf(rest))
}

function participleOf(verb: string): string {
  const irregular = IRREGULAR[verb]
  if (irregular !== undefined) return irregular[0]
  const separable = separablePrefixOf(verb)
  if (separable !== "") return separable + participleOf(verb.slice(separable.length))
  const prefix = WHOLE.includes(verb) ? undefined : INSEPARABLE.find(one => verb.startsWith(one) && isVerb(verb.slice(one.length)))
  if (prefix !== undefined) return prefix + withoutGe(participleOf(verb.slice(prefix.length)))
  return (verb.endsWith("ieren") ? "" : "ge") + withT(stemOf(verb))
}

function withoutGe(participle: string): string {
  return participle.startsWith("ge") ? participle.slice(2) : participle
}

function thirdOf(verb: string): string {
  const prefix = INSEPARABLE.find(one => IRREGULAR[verb.slice(one.length)] !== undefined && verb.startsWith(one)) ?? ""
  const irregular = IRREGULAR[verb.slice(prefix.length)]
  return irregular?.[1] === undefined ? withT(stemOf(verb)) : prefix + irregular[1]
}

/** `erhöht`, `bearbeitet`, `berechnet`. */
function withT(stem: string): string {
  return /(?:[td]|[^aeiouäöülrhmn][mn])$/.test(stem) ? `${stem}et` : `${stem}t`
}

/** `Senkung`, `Steigerung`, `Entwicklung`. */
function nounOf(verb: string): string {
  return `${verb.endsWith("eln") ? `${verb.slice(0, -3)}l` : stemOf(verb)}ung`
}

function stemOf(verb: string): string {
  return verb.endsWith("en") ? verb.slice(0, -2) : verb.slice(0, -1)
}
