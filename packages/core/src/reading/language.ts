import { createLazy } from "../model/create-lazy.ts"
import { LANGUAGE_CUES } from "./lexicon/language-cues.ts"
import { tokenize } from "./text/tokenize.ts"

/** How much of a text is looked at; a page tells its language in its first lines. */
const SAMPLE = 4000

/** The primary language tag of a text (`en`, `zh`, `fa` …); `und` when neither script nor common words tell. */
export function detectLanguage(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const counts = countScripts(sample)
  const total = counts.letters
  if (total === 0) return "und"
  // Japanese and Korean write Han characters among their own, and both mix in Latin names, so a small share decides.
  // A page of figures holds little besides names in Han characters; Chinese borrows single kana at most.
  if (counts.kana * 20 >= total && counts.kana > 1) return "ja"
  if (counts.hangul * 5 >= total) return "ko"
  if (counts.han * 5 >= total) return "zh"
  if (counts.thai * 4 >= total) return "th"
  if (counts.cyrillic * 3 >= total) return "ru"
  if (counts.arabic * 3 >= total) return counts.persian > 0 ? "fa" : "ar"
  return detectLatin(sample)
}

interface ScriptCounts {
  letters: number
  han: number
  kana: number
  hangul: number
  cyrillic: number
  arabic: number
  persian: number
  thai: number
}

/** Letters that Persian has and Arabic has not. */
const PERSIAN_LETTERS = new Set([0x67e, 0x686, 0x698, 0x6af, 0x6cc, 0x6a9])

function countScripts(text: string): ScriptCounts {
  const counts: ScriptCounts = { letters: 0, han: 0, kana: 0, hangul: 0, cyrillic: 0, arabic: 0, persian: 0, thai: 0 }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) counts.letters += 0.4
      continue
    }
    countWide(counts, code)
  }
  return counts
}

/** Counts a letter outside ASCII; Latin letters weigh less above, because one Han character is a whole syllable or word. */
function countWide(counts: ScriptCounts, code: number): void {
  if (code >= 0x4e00 && code <= 0x9fff) counts.han++
  else if (code >= 0x3041 && code <= 0x30ff) counts.kana++
  else if (code >= 0xac00 && code <= 0xd7af) counts.hangul++
  else if (code >= 0x400 && code <= 0x4ff) counts.cyrillic++
  else if (code >= 0x600 && code <= 0x6ff) counts.arabic++
  else if (code >= 0xe01 && code <= 0xe4e) counts.thai++
  else if (code < 0xc0 || (code >= 0x2000 && code <= 0x2fff) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xff00) return
  if (PERSIAN_LETTERS.has(code)) counts.persian++
  counts.letters++
}

/** The language whose common words and letters occur most; a lead is needed, since languages share words. */
function detectLatin(text: string): string {
  const scores = new Map<string, number>()
  const add = (language: string, score: number): unknown => scores.set(language, (scores.get(language) ?? 0) + score)
  for (const key of wordsOf(text)) {
    // A letter alone may be a label (`O1`) as well as an article.
    for (const language of languagesByWord().get(key) ?? NO_LANGUAGES) add(language, key.length === 1 ? 0.5 : 1)
    if (!TELLING_LETTERS.test(key)) continue
    for (const { language, letters } of LANGUAGE_CUES) if (letters?.test(key) === true) add(language, 0.6)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (best === undefined || best[1] < 1) return "und"
  return second !== undefined && second[1] >= best[1] ? "und" : best[0]
}

/** The words of a text as `tokenize` has them. In ASCII, and the signs that stand above all alphabets, these are the runs of letters outside of addresses. */
function wordsOf(text: string): readonly string[] {
  if (/[^\u0000-\u007f\u2000-\u2bff]/.test(text))
    return tokenize(text)
      .filter(({ kind }) => kind === "word")
      .map(({ key }) => key)
  const words = (text.includes("://") ? text.replace(ADDRESS, " ") : text).match(/[A-Za-z]+/g) ?? []
  return words.map(word => word.toLowerCase())
}

/** From the first letter of a run to the next white space. */
const ADDRESS = /(?<![A-Za-z])[A-Za-z]+:\/\/[^\t-\r \u2000-\u200b\u202f\u205f]*/g

/** Whether a word has letters that tell a language; one pattern spares most words a dozen. */
const TELLING_LETTERS = new RegExp(LANGUAGE_CUES.flatMap(({ letters }) => letters?.source ?? []).join("|"))

const NO_LANGUAGES: readonly string[] = []

/** The languages of which a word is a frequent one. */
const languagesByWord = createLazy(listWords)

function listWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const { language, words } of LANGUAGE_CUES) {
    for (const word of words.split(" ")) {
      const known = languages.get(word)
      if (known === undefined) languages.set(word, [language])
      else known.push(language)
    }
  }
  return languages
}
