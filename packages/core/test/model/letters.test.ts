import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  createLetterPattern,
  hasDigit,
  hasLetter,
  hasLetterOrNumber,
  hasNumber,
  isNumber,
  splitLetters,
  splitMarkedWords,
  splitWords,
  toCompatible,
} from "../../src/model/index.ts"

const ascii = fc.string({ unit: "binary-ascii" })
const texts = fc.oneof(ascii, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.stringMatching(/^[a-zé½٣Ⅳ目 0-9.-]*$/u))

describe("letters and numbers of a text", () => {
  it("are those of Unicode, in ASCII as anywhere", () => {
    fc.assert(
      fc.property(texts, text => {
        expect(hasLetter(text)).toBe(/\p{L}/u.test(text))
        expect(hasDigit(text)).toBe(/\p{Nd}/u.test(text))
        expect(hasNumber(text)).toBe(/\p{N}/u.test(text))
        expect(isNumber(text)).toBe(/^\p{N}+$/u.test(text))
        expect(hasLetterOrNumber(text)).toBe(/[\p{L}\p{N}]/u.test(text))
      }),
    )
  })

  it("are split as Unicode splits them", () => {
    fc.assert(
      fc.property(texts, text => {
        expect(splitLetters(text)).toEqual([...(text.match(/\p{L}+/gu) ?? [])])
        expect(splitWords(text)).toEqual([...(text.match(/[\p{L}\p{N}]+/gu) ?? [])])
        expect(splitMarkedWords(text)).toEqual([...(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])])
        expect(toCompatible(text)).toBe(text.normalize("NFKC"))
      }),
    )
  })
})

describe("a pattern over letters", () => {
  const sources = [
    String.raw`^(\p{Lu}[\p{L} &/-]{1,28}):\s`,
    String.raw`^\s*(?:[:：]|[-–—|]+(?=\s|$|[^\p{L}\p{N}])|[-–])\s*`,
    String.raw`\(?\p{Nd}{1,2}[.)]\s*|^[•·]\s+|^[\p{Ll}\]]\s?\p{Nd}{1,2}(?!\p{Script=Latin})`,
    String.raw`\p{Lo}|[^\p{M}]\[x`,
  ]
  const pieces = fc.array(fc.constantFrom("A", "b", "é", "目", "1", "٣", ".", ")", ":", "- ", "[x", "|", "•", "\u0301", " ", "Growth: "))

  it.each(sources)("matches in ASCII what it matches over all scripts: %s", source => {
    const pattern = createLetterPattern(source)
    const written = new RegExp(source, "u")
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          pieces.map(parts => parts.join("")),
        ),
        text => {
          const [found, expected] = [pattern.exec(text), written.exec(text)]
          expect(found && { ...found }).toEqual(expected && { ...expected })
          expect(pattern.test(text)).toBe(written.test(text))
        },
      ),
    )
  })

  it("refuses a property of which it does not know what ASCII has", () => {
    expect(() => createLetterPattern(String.raw`\p{Sc}\d`).test("$5")).toThrow("What ASCII has of \\p{Sc} is not known")
  })

  it("keeps its flags", () => {
    expect(createLetterPattern(String.raw`^\p{Lu}`, "m").exec("a\nB")?.[0]).toBe("B")
    expect(createLetterPattern(String.raw`^\p{Lu}`, "m").exec("é\nÉ")?.[0]).toBe("É")
  })
})
