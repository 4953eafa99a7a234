import { describe, expect, test } from "vitest"
import { lexiconOf } from "../../../core/src/reading/lexicon/languages.ts"
import { readLanguagePlans } from "./plans.ts"
import { scorePlans, type Share } from "./score-plans.ts"

/** Prints what is read otherwise than marked: `LANGUAGE_MISSES=de npx vitest run packages/okrlint/test/languages`. */
const shown = process.env["LANGUAGE_MISSES"]

/** Of the other languages only labels, numbers and dates are read. */
function readsKinds(language: string): boolean {
  return lexiconOf(language).kinds !== undefined
}

function percent({ right, of }: Share): number {
  return of === 0 ? 100 : Math.round((1000 * right) / of) / 10
}

describe.for(readLanguagePlans())("$language", ({ language, dev, heldOut }) => {
  test.for([
    ["dev", dev],
    ["held out", heldOut],
  ] as const)("the %s plans", ([part, plans]) => {
    const score = scorePlans(plans)
    if (shown === language || shown === `${language}/${part}`) {
      const { misses, spurious, ...shares } = score
      console.log(
        Object.entries(shares)
          .map(([name, share]) => `${name} ${share.right}/${share.of} ${percent(share)}`)
          .join("\n"),
      )
      console.log([...misses, ...spurious.map(goal => `spurious: ${goal}`)].join("\n"))
    }
    expect(percent(score.found)).toBeGreaterThanOrEqual(95)
    expect(percent(score.quantified)).toBeGreaterThanOrEqual(95)
    if (!readsKinds(language)) return
    expect(percent(score.decided)).toBeGreaterThanOrEqual(75)
    expect(percent(score.kind)).toBeGreaterThanOrEqual(88)
    expect(percent(score.findings)).toBeGreaterThanOrEqual(90)
  })

  test("is measured on enough statements", () => {
    const marks = [...dev, ...heldOut].flatMap(plan => plan.marks)
    expect(marks.length).toBeGreaterThanOrEqual(readsKinds(language) ? 120 : 40)
    expect(marks.filter(({ isHard }) => isHard).length * 4).toBeGreaterThanOrEqual(readsKinds(language) ? marks.length : 0)
  })
})
