import { describe, expect, test } from "vitest"
import { markWords } from "../src/mark-words.ts"

describe("markWords", () => {
  test("marks the words of a finding and says what was found", () => {
    expect(markWords("- KR1: TBD\n", [{ start: 7, end: 10, text: "Still a placeholder." }])).toBe(
      '<pre v-pre tabindex="0" class="linted"><code>- KR1: <mark title="Still a placeholder.">TBD</mark></code></pre>',
    )
  })

  test("says both where two findings overlap", () => {
    const html = markWords("Keep churn low", [
      { start: 0, end: 10, text: "One." },
      { start: 5, end: 14, text: "Two." },
    ])
    expect(html).toContain('<mark title="One.">Keep </mark><mark title="One. Two.">churn</mark><mark title="Two."> low</mark>')
  })

  test("shows what looks like HTML as it stands", () => {
    expect(markWords("a <b> & {{c}}", [{ start: 2, end: 5, text: 'Says "b".' }])).toContain(
      'a <mark title="Says &quot;b&quot;.">&lt;b&gt;</mark> &amp; {{c}}',
    )
  })

  test("leaves out what lies behind the text", () => {
    expect(markWords("ab\n\n", [{ start: 2, end: 4, text: "x" }])).toContain("<code>ab</code>")
  })
})
