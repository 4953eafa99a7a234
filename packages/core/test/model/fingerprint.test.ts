import { expect, test } from "vitest"
import { fingerprint } from "../../src/model/index.ts"

test.for([
  ["Cut churn from 4% to 3%", "cut churn from 5 % to 2 %.", true],
  ["Cut churn from 4% to 3%", "Cut churn of small shops from 4% to 3%", false],
  ["降低流失率到3%", "降低流失率到 5%", true],
  ["2027", "2028", false],
] as const)("%s and %s are the same goal: %s", ([a, b, same]) => {
  expect(fingerprint(a) === fingerprint(b)).toBe(same)
})

test.for([
  ["Cut churn from 4% to 3%", "1yjfjyohipe"],
  [" Serve-50 cakes'n'tea! ", "18q8s3k6wf9"],
  ["Kürze die Wartezeit — auf 3 min", "hcm7cunv6"],
  ["降低流失率到3%", "zxqjsl4z08"],
  ["12 / 30", "eutrtpb5oy"],
  ["", "wvjl67o803"],
] as const)("the fingerprint of %j stays as suppression files have it", ([text, known]) => {
  expect(fingerprint(text)).toBe(known)
})
