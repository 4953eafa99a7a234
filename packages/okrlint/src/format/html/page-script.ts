/** Runs in the report: narrows it to a severity, a rule and a board, and hides what is then empty. It holds no `<`, so that HTML cannot end it. */
export const pageScript = `
"use strict"
const form = document.getElementById("filters")
if (form !== null) {
  const findings = [...document.querySelectorAll(".findings > li")]
  const shown = document.getElementById("shown")
  const hideEmpty = (selector, inner) => {
    for (const element of document.querySelectorAll(selector)) element.hidden = element.querySelector(inner) === null
  }
  const isWanted = (finding, wanted) =>
    (wanted.severity || finding.dataset.severity) === finding.dataset.severity &&
    (wanted.rule || finding.dataset.rule) === finding.dataset.rule &&
    (wanted.board || finding.closest(".card").dataset.board) === finding.closest(".card").dataset.board
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form))
    const visible = new Set()
    const rules = new Set()
    for (const finding of findings) {
      finding.hidden = !isWanted(finding, wanted)
      if (finding.hidden) continue
      visible.add(String(finding.value))
      rules.add(finding.dataset.rule)
    }
    for (const mark of document.querySelectorAll("mark")) {
      mark.classList.toggle("off", !mark.dataset.of.split(" ").some(number => visible.has(number)))
    }
    const isNarrowed = visible.size !== findings.length
    hideEmpty(".card", ".findings > li:not([hidden])")
    hideEmpty(".board", ".card:not([hidden])")
    for (const file of document.querySelectorAll(".file")) {
      file.hidden = isNarrowed && file.querySelector(".board:not([hidden])") === null
    }
    for (const section of document.querySelectorAll(".clean")) section.hidden = isNarrowed
    for (const rule of document.querySelectorAll(".rules [data-rule]")) rule.hidden = isNarrowed && !rules.has(rule.dataset.rule)
    shown.value = isNarrowed
      ? visible.size + " of " + findings.length + " findings"
      : findings.length + " findings"
  }
  form.hidden = false
  form.addEventListener("change", () => {
    apply()
    // What is left may be far above.
    const main = document.getElementById("findings")
    if (0 > main.getBoundingClientRect().top) main.scrollIntoView()
  })
  form.addEventListener("submit", event => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(apply))
  // A browser keeps the choices when a page is loaded again.
  addEventListener("pageshow", apply)
}
`
