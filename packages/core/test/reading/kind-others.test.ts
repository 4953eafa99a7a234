import { describe, expect, test } from "vitest"
import type { Role } from "../../src/model/index.ts"
import { read, type Kind } from "../../src/reading/index.ts"

type Row = readonly [role: Role, kind: Kind, text: string]

function holds(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)("%s, %s: %s", ([role, kind, text]) => {
      expect(read(text, { role, language: "en" }).kind).toBe(kind)
    })
  })
}

holds("what holds for all of them again and again is a standard, what is done for all of them once is not", [
  ["keyResult", "vital-sign", "100% of recipes are reviewed twice a year"],
  ["keyResult", "vital-sign", "All apprentices are trained at least twice per year"],
  ["keyResult", "vital-sign", "Each baker gets monthly feedback"],
  ["keyResult", "vital-sign", "Every order is answered within 24 hours"],
  ["keyResult", "bet", "100% of shops use the new till"],
  ["keyResult", "output", "All recipes are published"],
  ["keyResult", "output", "All ovens are replaced within 3 months"],
  ["keyResult", "output", "Each shop will publish its menu monthly"],
])

holds("an ability is a wish of an objective, and a bet with how much", [
  ["objective", "aspiration", "Be able to bake for every hotel in town"],
  ["keyResult", "bet", "Be able to bake 500 loaves"],
  ["keyResult", "output", "Be able to print receipts in 2 shops"],
  ["objective", "output", "Publish the price list"],
])

holds("making for a quality, with no thing named, is a wish", [
  ["objective", "aspiration", "Build for steady growth"],
  ["objective", "aspiration", "Build foundation for organic growth"],
  ["objective", "output", "Build for iOS and Android"],
  ["keyResult", "output", "Build for the spring fair"],
])

holds("solving what troubles people is a wish, solving a fault is work", [
  ["objective", "aspiration", "Solve waste problems for the largest hotels"],
  ["objective", "output", "Solve the login bug"],
])

holds("learning is a question's, else effort, or what it is joined with", [
  ["objective", "aspiration", "Learn and grow fast with local mills"],
  ["objective", "activity", "Learn how to bake sourdough"],
  ["objective", "learning", "Learn whether hotels order on Sundays"],
  ["keyResult", "learning", "Learn why hotels leave"],
  ["keyResult", "milestone", "Learn 2 glazing techniques"],
])

holds("what others do, and a rank among others, are bets", [
  ["keyResult", "bet", "Tasting evenings generate 40 opportunities"],
  ["keyResult", "bet", "6 regional mills are asking for our starter"],
  ["keyResult", "output", "6 regional mills supplied"],
  ["keyResult", "bet", "20 from the harvest fair"],
  ["keyResult", "output", "20 trays of rye"],
  ["keyResult", "bet", "The till is used by 70 bakers"],
  ["keyResult", "output", "The till is built by 3 students"],
  ["keyResult", "bet", "Roll out to 500 users"],
  ["keyResult", "output", "Roll out the till to 5 shops"],
  ["keyResult", "bet", "A recipe post hits the top 5 of the food forum"],
  ["keyResult", "milestone", "The menu earns a star"],
  ["keyResult", "output", "The mixer replaces the old one"],
  ["keyResult", "bet", "One of the five most-read recipes was written by a guest"],
  ["keyResult", "bet", "One of the top 10 dishes was created by a guest"],
  ["keyResult", "output", "The five most common faults are fixed"],
  ["keyResult", "output", "One of the ovens is repaired"],
  ["keyResult", "output", "3 customer stories per quarter"],
])

holds("a fact of the organisation is done, how people see or feel is hoped for", [
  ["keyResult", "output", "The archive is private"],
  ["keyResult", "output", "The bakery gets a dedicated packing team"],
  ["objective", "aspiration", "The bakery gets better"],
  ["keyResult", "aspiration", "Guests can see that our bread is fresh"],
  ["keyResult", "output", "Guests can see the history of orders"],
  ["keyResult", "aspiration", "Guests are confident in bread baked by apprentices"],
])
