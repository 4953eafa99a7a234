import type { VerbForm } from "./types.ts"

/** Verbs whose last consonant doubles before an ending. */
const DOUBLING = new Set(
  "ship plan cut win run get stop drop trim map swap submit commit begin set put let hit equip drip tag log ban chat refer transfer occur permit admit embed spot scan step shop rip strip blog pin prep program spin quit dig fit cap".split(
    " ",
  ),
)

/** Past and participle of verbs that do not follow the rule. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  rebuild: ["rebuilt", "rebuilt"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  get: ["got", "gotten"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  have: ["had", "had"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lead: ["led", "led"],
  learn: ["learned", "learned"],
  leave: ["left", "left"],
  let: ["let", "let"],
  make: ["made", "made"],
  meet: ["met", "met"],
  overcome: ["overcame", "overcome"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  read: ["read", "read"],
  redo: ["redid", "redone"],
  rewrite: ["rewrote", "rewritten"],
  run: ["ran", "run"],
  see: ["saw", "seen"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  freeze: ["froze", "frozen"],
  reset: ["reset", "reset"],
  broadcast: ["broadcast", "broadcast"],
  undo: ["undid", "undone"],
  withdraw: ["withdrew", "withdrawn"],
  swim: ["swam", "swum"],
  sleep: ["slept", "slept"],
  shrink: ["shrank", "shrunk"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  understand: ["understood", "understood"],
  win: ["won", "won"],
  write: ["wrote", "written"],
}

/** The written forms of an English verb; of several words only the first bends. */
export function inflectEnglish(lemma: string): readonly { readonly text: string; readonly form: VerbForm }[] {
  const space = lemma.indexOf(" ")
  const head = space < 0 ? lemma : lemma.slice(0, space)
  const rest = space < 0 ? "" : lemma.slice(space)
  const irregular = IRREGULAR[head]
  const past = irregular?.[0] ?? regularPast(head)
  return [
    { text: third(head) + rest, form: "third" },
    { text: gerund(head) + rest, form: "gerund" },
    { text: past + rest, form: past === (irregular?.[1] ?? past) ? "participle" : "past" },
    { text: (irregular?.[1] ?? past) + rest, form: "participle" },
    { text: lemma, form: "base" },
  ]
}

/** The dictionary forms by their irregular pasts and participles. */
const BASES = new Map<string, readonly string[]>()
for (const [base, forms] of Object.entries(IRREGULAR))
  for (const form of new Set(forms)) BASES.set(form, [...(BASES.get(form) ?? []), base])

/** Every word that `inflectEnglish` could have made this one of, the word itself among them; most of them are no verbs. */
export function undoEnglish(word: string): readonly string[] {
  const irregular = BASES.get(word) ?? []
  if (word.endsWith("ing")) return [word, ...irregular, ...undoEnding(word.slice(0, -3)), `${word.slice(0, -4)}ie`]
  if (word.endsWith("ed")) return [word, ...irregular, ...undoEnding(word.slice(0, -2)), `${word.slice(0, -3)}y`]
  if (word.endsWith("s")) return [word, ...irregular, word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return irregular.length === 0 ? [word] : [word, ...irregular]
}

/** What may have stood before `-ing` and `-ed`: the stem, with its mute `e`, or with its last letter once. */
function undoEnding(stem: string): readonly string[] {
  const isDoubled = stem.length > 1 && stem.at(-1) === stem.at(-2)
  return isDoubled ? [stem, `${stem}e`, stem.slice(0, -1)] : [stem, `${stem}e`]
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function gerund(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`
  const isMute = verb.endsWith("e") && !verb.endsWith("ee") && verb.length > 2
  return `${isMute ? verb.slice(0, -1) : doubled(verb)}ing`
}

function doubled(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.at(-1)! : verb
}

function endsInConsonantY(verb: string): boolean {
  return verb.endsWith("y") && !/[aeiou]y$/.test(verb)
}
