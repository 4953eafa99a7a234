/** What the audit's page adds to the look of the reports: charts, piles, tiles. */
export const auditStyle = `
:root { --bet: #1f5fbf; --vital: #c26a00; --output: #7a6f9b; --guard: #1a7f5a; --unknown: #c9c5bd; --on: #fff; --on-unknown: #1f2328; --track: #eceae5; }
@media (prefers-color-scheme: dark) {
  :root { --bet: #7fb0ff; --vital: #f0a648; --output: #b3a6dd; --guard: #6fd0a4; --unknown: #555d69; --on: #14161a; --on-unknown: #fff; --track: #262b33; }
}
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; padding: 0; }
.lead { font-size: 1.1rem; max-width: 42rem; margin: 0.5rem 0 0; color: var(--quiet); }
.tiles { list-style: none; margin: 1.25rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem; }
.tiles .card { margin: 0; }
.tiles h3 { margin: 0; }
.big { margin: 0.1rem 0 0.3rem; font-size: 1.9rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; }
.of { font-size: 1rem; font-weight: 400; letter-spacing: 0; color: var(--quiet); }
.tiles .quiet { margin: 0; font-size: 0.9rem; line-height: 1.4; }
.legend, .bars, .categories { list-style: none; margin: 0; padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; font-size: 0.9rem; color: var(--quiet); margin-bottom: 1rem; }
.legend strong { color: var(--text); }
.swatch { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 3px; margin-right: 0.45em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.swatch.pile-bet { background: var(--bet); } .swatch.pile-vitalSign { background: var(--vital); } .swatch.pile-output { background: var(--output); }
.swatch.pile-guardrail { background: var(--guard); } .swatch.pile-unknown { background: var(--unknown); }
rect.pile-bet { fill: var(--bet); } rect.pile-vitalSign { fill: var(--vital); } rect.pile-output { fill: var(--output); }
rect.pile-guardrail { fill: var(--guard); } rect.pile-unknown { fill: var(--unknown); }
rect[class^="pile-"] { stroke: var(--page); stroke-width: 2px; vector-effect: non-scaling-stroke; }
svg { display: block; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bars { display: grid; gap: 0.7rem; }
.bars > li { break-inside: avoid; }
.bar-name { margin: 0 0 0.15rem; font-size: 0.95rem; }
.bar-name .quiet { font-size: 0.85rem; }
.bar { position: relative; height: 1.7rem; }
.bar-none { margin: 0; font-size: 0.85rem; }
.bar-labels { position: absolute; inset: 0 auto 0 0; }
.bar-labels text { font: 600 0.85rem system-ui, sans-serif; fill: var(--on); }
.bar-labels text.on-unknown { fill: var(--on-unknown); }
.trends { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.25rem 2rem; }
figure { margin: 0; break-inside: avoid; }
figcaption { margin-bottom: 0.3rem; }
.trend { max-width: 100%; height: auto; }
.axis { stroke: var(--line); stroke-width: 1; }
.axis-label { font: 10px system-ui, sans-serif; fill: var(--quiet); }
.trend-value { font: 600 11px system-ui, sans-serif; fill: var(--text); }
.trend-bar { fill: var(--bet); }
.categories { display: grid; gap: 0.4rem; }
.categories li { display: grid; grid-template-columns: 11rem 1fr 2.5rem; gap: 0.75rem; align-items: center; height: 1.4rem; font-size: 0.95rem; }
.categories rect.category { fill: var(--output); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.95rem; }
th, td { text-align: right; padding: 0.35rem 0.9rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; padding-left: 0; }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.85rem; }
.board { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.board > h2 { margin-bottom: 0; }
.board > .quiet { margin: 0.1rem 0 0.75rem; font-size: 0.85rem; }
.piles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0.75rem; align-items: start; }
.piles .card { margin: 0; }
.pile h3 { margin: 0 0 0.4rem; color: var(--text); }
.pile h3 .quiet { font-weight: 400; }
.pile ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.6rem; }
.pile li p { margin: 0; }
.pile li .quiet { font-size: 0.85rem; }
.goal-id { font-size: 0.8rem; font-weight: 600; color: var(--quiet); margin-right: 0.3em; }
.note { font-style: normal; font-size: 0.8rem; background: var(--warning-soft); color: var(--warning); border-radius: 5px; padding: 0.05rem 0.4rem; }
.questions { margin-top: 0.75rem; }
.questions .words { margin: 0 0 0.5rem; font-size: 1.05rem; }
.answers { display: grid; gap: 0.5rem; }
.answers div { display: grid; grid-template-columns: 15rem 1fr; gap: 0.25rem 1rem; }
.answers dt { margin: 0; font-weight: 400; color: var(--quiet); }
.answer { display: inline-block; min-width: 2.6rem; text-align: center; border-radius: 5px; padding: 0 0.4rem; margin-right: 0.35rem; font-size: 0.8rem; font-weight: 600; background: var(--code); }
.answer.yes { color: var(--good); } .answer.no { color: var(--error); background: var(--error-soft); } .answer.open { color: var(--warning); background: var(--warning-soft); }
@media (max-width: 34rem) {
  .tiles { grid-template-columns: 1fr; }
  th, td { padding: 0.35rem 0.5rem; }
  .categories li { grid-template-columns: 8.5rem 1fr 1.75rem; gap: 0.5rem; font-size: 0.9rem; }
  .answers div { grid-template-columns: 1fr; }
}
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --quiet: #444; --line: #bbb; --bet: #1f5fbf; --vital: #c26a00; --output: #7a6f9b; --guard: #1a7f5a; --unknown: #c9c5bd; --on: #fff; --on-unknown: #000; --code: #eee; --warning-soft: #fdefcf; --warning: #7a4b00; --good: #1a6b3c; --error: #b3261e; --error-soft: #fce5e3; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  .tiles { grid-template-columns: repeat(3, 1fr); }
  .trends { grid-template-columns: repeat(2, 1fr); }
  .top { padding-top: 0; }
  h2, h3 { break-after: avoid; }
  .answer, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
