import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { read, type Kind } from "../../src/reading/index.ts"
import { inflectGerman } from "../../src/reading/lexicon/de-inflection.ts"

type Row = readonly [kind: Kind, role: Role, text: string]

function holds(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)("%s, %s: %s", ([kind, role, text]) => {
      expect(read(text, { role, language: "de" }).kind).toBe(kind)
    })
  })
}

holds("the infinitive that ends the clause is the verb, with its object in front", [
  ["bet", "keyResult", "Brotverkauf um 20 % steigern"],
  ["bet", "keyResult", "Brotverkauf steigern von 200 auf 300 Laibe"],
  ["output", "keyResult", "Kundenkarte bis 30.09. einführen"],
  ["output", "keyResult", "Kundenkarte einführen, die in allen Filialen gilt"],
  ["aspiration", "objective", "Die beliebteste Bäckerei der Stadt werden"],
  ["vital-sign", "keyResult", "Retourenquote unter 4 % halten"],
  ["learning", "keyResult", "Herausfinden, warum Hotels nicht bestellen"],
  ["milestone", "keyResult", "Hygieneprüfung bestehen"],
  ["activity", "keyResult", "Die Marketingabteilung unterstützen"],
])

holds("of effort and a second verb the second decides", [
  ["output", "keyResult", "Kassensysteme vergleichen und eine neue Kasse einführen"],
  ["bet", "keyResult", "Rezepte auswerten und 40 Bestellungen erzielen"],
  ["learning", "keyResult", "Rezepte auswerten und vergleichen"],
])

holds("behind we and the like the sentence's own verb counts, also when its prefix ends the clause", [
  ["output", "keyResult", "Wir führen eine Kundenkarte ein"],
  ["bet", "keyResult", "Wir gewinnen 10 Hotels"],
  ["bet", "keyResult", "Wir wollen die Wartezeit auf 3 Minuten senken"],
])

holds("a noun in front names what is done", [
  ["bet", "keyResult", "Senkung der Energiekosten um 10 %"],
  ["output", "keyResult", "Einführung einer Kundenkarte"],
  ["output", "keyResult", "Schrittweise Umstellung der Öfen"],
  ["bet", "keyResult", "Kostensenkung um 5 %"],
  ["vital-sign", "keyResult", "Aufrechterhaltung der Kühlkette"],
])

holds("a participle says what is there", [
  ["output", "keyResult", "Die Kundenkarte ist eingeführt"],
  ["output", "keyResult", "Kundenkarte in allen Filialen eingeführt"],
  ["output", "keyResult", "Der neue Ofen ist einsatzbereit"],
])

holds("the last part of a compound says what it is", [
  ["output", "keyResult", "Rezepthandbuch"],
  ["vital-sign", "kpi", "Backzeit"],
  ["output", "keyResult", "4 Backkurse veranstalten"],
])

holds("what people wish or are able to do is no work of the team", [
  ["aspiration", "objective", "Hotels wollen unser Brot, und Gäste empfehlen es"],
  ["output", "keyResult", "Gäste können online bestellen"],
  ["unknown", "objective", "Blaue Morgen"],
])

test.for([
  ["einführen", ["einführung", "eingeführt", "einzuführen", "einführen"]],
  ["abschließen", ["abschluss", "abgeschlossen", "abzuschließen", "abschließen"]],
  ["gewinnen", ["gewinnt", "gewinnung", "gewonnen", "zu gewinnen", "gewinnen"]],
  ["reduzieren", ["reduziert", "reduzierung", "reduktion", "reduziert", "zu reduzieren", "reduzieren"]],
  ["entwickeln", ["entwickelt", "entwicklung", "entwickelt", "zu entwickeln", "entwickeln"]],
  ["aufrechterhalten", ["aufrechterhaltung", "aufrechterhalten", "aufrechtzuerhalten", "aufrechterhalten"]],
  ["überarbeiten", ["überarbeitet", "überarbeitung", "überarbeitet", "zu überarbeiten", "überarbeiten"]],
] as const)("the forms of %s", ([lemma, forms]) => {
  expect(inflectGerman(lemma).map(({ text }) => text)).toEqual(forms)
})
