import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inflectEnglish, undoEnglish } from "../../src/reading/lexicon/en-inflection.ts"
import { createEnglishKinds } from "../../src/reading/lexicon/en-kinds.ts"
import { canBeLate, createLateVerbs, type Verb } from "../../src/reading/lexicon/late-verbs.ts"
import { thirdPersonsOf } from "../../src/reading/lexicon/word-forms.ts"

const kinds = createEnglishKinds()
const lemmas = [...Object.values(kinds.verbs).flat(), ...Object.keys(kinds.polysemes)]

describe("undoing the endings of English verbs", () => {
  test("finds the dictionary form of every form of every verb that is known", () => {
    const lost = lemmas.flatMap(lemma => inflectEnglish(lemma).filter(({ text }) => !undoEnglish(head(text)).includes(head(lemma))))
    expect(lost).toEqual([])
  })

  test("finds the dictionary form of every form of any word", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abdeinopstyz"), minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(word, lemma => {
        for (const { text } of inflectEnglish(lemma)) expect(undoEnglish(text)).toContain(lemma)
      }),
    )
  })
})

test("a third person is known by its verb", () => {
  const find = thirdPersonsOf(kinds)
  const words = lemmas.filter(lemma => !lemma.includes(" ")).map(lemma => inflectEnglish(lemma).find(({ form }) => form === "third")!.text)
  expect(words.filter(word => find(word) === undefined)).toEqual([])
  expect(find("harbour")).toBe(undefined)
})

describe("verbs that are kept until a text holds them", () => {
  const verb = (lemma: string): Verb => ({ lemma, class: "output", nounLike: false })
  const create = (known: readonly string[]): { ask: (word: string) => readonly string[] } => {
    const calls: string[] = []
    const add = ({ lemma }: Verb, word = "all"): number => calls.push(`${lemma} for ${word}`)
    const { addFor } = createLateVerbs(known.map(verb), { basesOf: undoEnglish, add })
    return { ask: word => (addFor(word), calls.splice(0)) }
  }

  test("are added for a word once, those of one form in the order in which they are known", () => {
    const { ask } = create(["singe", "roll out", "sing"])
    expect(ask("rolled")).toEqual(["roll out for rolled"])
    expect(ask("rolled")).toEqual([])
    expect(ask("singing")).toEqual(["singe for singing", "sing for singing"])
    expect(ask("harbour")).toEqual([])
  })

  test("cannot wait when their first word is more than one token", () => {
    expect(["write", "write up", "co-write"].filter(canBeLate)).toEqual(["write", "write up"])
  })
})

function head(text: string): string {
  return text.split(" ")[0]!
}
