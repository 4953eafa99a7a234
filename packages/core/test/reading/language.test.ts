import fc from "fast-check"
import { expect, test } from "vitest"
import { detectLanguage } from "../../src/reading/index.ts"

test.for([
  ["We grow the number of customers", "en"],
  ["Wir gewinnen mehr Kunden und halten sie", "de"],
  ["Aumentar la tasa de clientes en el trimestre", "es"],
  ["https://the.example/of/and/with/our wir und die Kunden", "de"],
  ["xyz 123", "und"],
] as const)("%j is %s", ([text, language]) => {
  expect(detectLanguage(text)).toBe(language)
})

test("words are found in plain texts as tokens are in all others", () => {
  const part = fc.constantFrom(
    "the ",
    "und ",
    "de la ",
    "O1",
    "3x",
    "http://und.der ",
    "a://the",
    ":// of",
    "—",
    "\u2028",
    "\u200b",
    "\t",
    "'s ",
    "→ ",
    "der",
    " ",
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), parts => {
      const text = parts.join("")
      // A sign that is no letter of any language, and that no plain text has.
      expect(detectLanguage(`${text} ¬`)).toBe(detectLanguage(text))
    }),
    { numRuns: 2000 },
  )
})
