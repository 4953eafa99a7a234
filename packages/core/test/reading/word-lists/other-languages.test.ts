import { describe, expect, test } from "vitest"
import { read } from "../../../src/reading/index.ts"
import {
  findListedWords,
  hasWordList,
  languagesWithWordLists,
  listLanguageWords,
} from "../../../src/reading/word-lists/find-listed-words.ts"

const languages = languagesWithWordLists()

describe("a list of words never speaks about a language it was not written for", () => {
  test.for(["it", "ko", "ru", "vi", "nl", "th", "xx"])("%s has no lists, and nothing is found", language => {
    expect(hasWordList("vague", language)).toBe(false)
    expect(findListedWords("significantly better, several, etc.", "vague", language)).toEqual([])
  })

  test.for(languages.filter(language => language !== "en"))("%s does not borrow the words of English", language => {
    const borrowed = ["significantly", "various", "as soon as possible", "followers"]
    const lists = ["vague", "escape"] as const
    for (const list of lists) expect(findListedWords(borrowed.slice(0, 3).join(", "), list, language)).toEqual([])
  })

  test.for(languages)("%s finds each word of each of its lists", language => {
    for (const list of listLanguageWords(language)) expect(hasWordList(list, language)).toBe(true)
  })

  test.for([
    ["es", "Mejorar considerablemente el servicio", "considerablemente"],
    ["pt", "Melhorar consideravelmente o serviço", "consideravelmente"],
    ["fr", "Améliorer considérablement le service", "considérablement"],
  ] as const)("%s finds its own", ([language, text, word]) => {
    expect(findListedWords(text, "vague", language).map(({ phrase }) => phrase)).toEqual([word])
  })
})

describe("a verb is no verb of another language", () => {
  test.for(["it", "vi", "nl"])("%s: the kind of a statement with English, Spanish or French words is not known", language => {
    for (const text of ["Launch the shop", "Lanzar la tienda", "Lancer la boutique"])
      expect(read(text, { role: "keyResult", language }).kind).toBe("unknown")
  })

  test("each language has its own verbs only", () => {
    expect(read("Lanzar la tienda", { role: "keyResult", language: "fr" }).kind).toBe("unknown")
    expect(read("Lancer la boutique", { role: "keyResult", language: "pt" }).kind).toBe("unknown")
  })
})
