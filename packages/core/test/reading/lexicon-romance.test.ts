import { describe, expect, test } from "vitest"
import { read, type Kind } from "../../src/reading/index.ts"
import { SPANISH_BENDING } from "../../src/reading/lexicon/es-kinds.ts"
import { FRENCH_BENDING } from "../../src/reading/lexicon/fr-kinds.ts"
import { PORTUGUESE_BENDING } from "../../src/reading/lexicon/pt-kinds.ts"
import { bendBy, type Bending } from "../../src/reading/lexicon/romance-inflection.ts"

function formsOf(bending: Bending, lemma: string, form: string): readonly string[] {
  return bendBy(bending)(lemma).flatMap(one => (one.form === form ? [one.text] : []))
}

describe("bendBy", () => {
  test("bends by the infinitive's ending", () => {
    expect(formsOf(SPANISH_BENDING, "aumentar", "base")).toEqual(["aumentamos", "aumentaremos", "aumentar"])
    expect(formsOf(PORTUGUESE_BENDING, "reduzir", "third")).toEqual(["reduz", "reduzem", "reduzirá", "reduzirão"])
    expect(formsOf(FRENCH_BENDING, "lancer", "participle")).toEqual(["lancé", "lancée", "lancés", "lancées"])
  })

  test("bends the first of several words", () => {
    expect(formsOf(SPANISH_BENDING, "poner en marcha", "participle")).toContain("puesto en marcha")
  })

  test("knows verbs that many others are made of", () => {
    expect(formsOf(FRENCH_BENDING, "maintenir", "third")).toContain("maintient")
    expect(formsOf(SPANISH_BENDING, "resolver", "participle")).toContain("resueltos")
  })

  test("puts the pronoun of reflexive verbs where it stands", () => {
    expect(formsOf(SPANISH_BENDING, "convertirse en", "base")).toEqual(
      expect.arrayContaining(["convertirse en", "convertirnos en", "nos convertimos en"]),
    )
    expect(formsOf(FRENCH_BENDING, "s'imposer comme", "base")).toContain("nous imposons comme")
  })

  test("leaves alone what is no infinitive", () => {
    expect(bendBy(SPANISH_BENDING)("mesa")).toEqual([{ text: "mesa", form: "base" }])
  })
})

type Row = readonly [language: string, kind: Kind, text: string]

const rows: readonly Row[] = [
  ["es", "output", "Lanzamiento de la tienda de pan"],
  ["es", "output", "Recetario nuevo publicado"],
  ["es", "bet", "Aumento de las ventas del 5 % al 9 %"],
  ["es", "aspiration", "Convertirnos en la panadería favorita del barrio"],
  ["es", "bet", "No más de 3 devoluciones al mes"],
  ["es", "unknown", "Pan de centeno"],
  ["pt", "output", "Implantação do forno elétrico"],
  ["pt", "bet", "Reduzir as sobras em 20%"],
  ["pt", "aspiration", "Tornar-se a padaria preferida do bairro"],
  ["pt", "unknown", "Pão de centeio"],
  ["fr", "output", "Mise en place du four électrique"],
  ["fr", "output", "Faire installer le four électrique"],
  ["fr", "bet", "Faire passer les invendus de 9 % à 4 %"],
  ["fr", "bet", "Générer 2 M€ de ventes"],
  ["fr", "aspiration", "Devenir la boulangerie préférée du quartier"],
  ["fr", "unknown", "Pain de seigle"],
]

test.for(rows)("%s, %s: %s", ([language, kind, text]) => {
  expect(read(text, { role: "keyResult", language }).kind).toBe(kind)
})

test("the last word of a comparison is no word of change", () => {
  const { target, delta } = read("Maintenir la satisfaction au-dessus de 85 %", { role: "keyResult", language: "fr" })
  expect([target?.value, target?.comparator, delta]).toEqual([85, "at-least", undefined])
})
