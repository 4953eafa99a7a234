/** How the report looks: light and dark, on a wide screen, a phone and paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #faf9f7; --card: #fff; --text: #1f2328; --quiet: #5d6670; --line: #e2dfd9;
  --accent: #0b57d0; --code: #f1efeb;
  --error: #b3261e; --error-soft: #fce5e3; --warning: #7a4b00; --warning-soft: #fdefcf; --good: #1a6b3c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14161a; --card: #1d2026; --text: #e7e9ec; --quiet: #a3acb7; --line: #323842;
    --accent: #8ab4f8; --code: #2a2f37;
    --error: #ffa39b; --error-soft: #4b211f; --warning: #f3c870; --warning-soft: #40320f; --good: #7fd6a0;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 6rem; }
body {
  margin: 0 auto; max-width: 54rem; padding: 0 1.25rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
code { background: var(--code); border-radius: 4px; padding: 0.1em 0.3em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
pre { background: var(--code); border-radius: 6px; padding: 0.5rem 0.75rem; margin: 0.35rem 0 0; white-space: pre-wrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 2; background: var(--card); padding: 0.5rem 1rem; }
.top { padding: 2.5rem 0 1rem; }
.brand { margin: 0; color: var(--quiet); font-size: 0.9rem; }
h1 { margin: 0.2rem 0 0.9rem; font-size: clamp(1.6rem, 4.5vw, 2.3rem); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
.totals { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; list-style: none; }
.totals li { border-radius: 999px; padding: 0.15rem 0.8rem; }
.totals .error { background: var(--error-soft); color: var(--error); }
.totals .warning { background: var(--warning-soft); color: var(--warning); }
.filters {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end;
  margin: 0 -1.25rem; padding: 0.75rem 1.25rem; background: var(--page); border-bottom: 1px solid var(--line);
}
.filters label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--quiet); min-width: 0; }
select, button {
  font: inherit; font-size: 0.95rem; color: var(--text); background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; padding: 0.4rem 0.6rem; min-height: 2.5rem; max-width: 13.5rem;
}
button { cursor: pointer; }
output { color: var(--quiet); font-size: 0.9rem; padding: 0.55rem 0; margin-left: auto; }
.contents details { margin-top: 1rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: 0.95rem; }
.count { color: var(--quiet); font-weight: 400; font-size: 0.9rem; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 0.5rem; font-size: 0.95rem; color: var(--quiet); font-weight: 600; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.25rem 1.1rem; margin: 0.75rem 0; }
h4 { display: flex; gap: 0.6rem; justify-content: space-between; margin: 0; font-size: 0.85rem; color: var(--quiet); font-weight: 600; }
.line { color: var(--quiet); font-weight: 400; font-size: 0.85rem; white-space: nowrap; }
.words {
  margin: 0.35rem 0 0.9rem; font: 1.15rem/1.6 ui-serif, Georgia, "Noto Serif", "DejaVu Serif", serif; white-space: pre-line;
}
.quiet { color: var(--quiet); }
mark { color: inherit; border-radius: 3px; padding: 0.1em 0; text-decoration: underline 2px; text-underline-offset: 0.2em; }
mark.error { background: var(--error-soft); text-decoration-color: var(--error); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.warning { background: var(--warning-soft); text-decoration-color: var(--warning); text-decoration-style: dotted; }
mark.off { background: none; text-decoration: none; }
sup { display: inline-block; font: 600 0.65em/1 system-ui, sans-serif; padding: 0 0.15em; color: var(--quiet); }
mark.off sup { display: none; }
.findings { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.9rem; }
.findings > li { border-top: 1px solid var(--line); padding-top: 0.8rem; }
.numbered > li { position: relative; padding-left: 1.6rem; }
.numbered > li::before { content: attr(value); position: absolute; left: 0; color: var(--quiet); font-weight: 600; font-size: 0.85rem; line-height: 1.8rem; }
.findings p { margin: 0; }
.severity { display: inline-block; border-radius: 5px; padding: 0 0.45rem; margin-right: 0.25rem; font-size: 0.8rem; font-weight: 600; }
.severity.error { background: var(--error-soft); color: var(--error); }
.severity.warning { background: var(--warning-soft); color: var(--warning); }
.findings .help { margin-top: 0.3rem; }
.help::before { content: "→ "; color: var(--good); font-weight: 600; }
.help { color: var(--good); }
.help code { color: var(--text); }
.findings .rule, .findings .fix { margin-top: 0.3rem; font-size: 0.85rem; }
.rule { color: var(--quiet); }
.related { margin: 0.3rem 0 0; padding-left: 1.2rem; font-size: 0.95rem; }
details { margin-top: 0.4rem; font-size: 0.95rem; }
summary { cursor: pointer; color: var(--quiet); }
details ul { margin: 0.4rem 0 0; padding-left: 1.2rem; display: grid; gap: 0.5rem; }
.silenced { margin: 0.75rem 0; padding: 0 0.25rem; }
.reason { color: var(--quiet); font-style: italic; }
.clean ul { margin: 0; padding-left: 1.2rem; color: var(--quiet); }
dl { margin: 0; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
dd p { margin: 0.15rem 0 0; }
.why { color: var(--quiet); font-size: 0.95rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9rem; }
@media (max-width: 34rem) {
  body { padding: 0 1rem 2rem; }
  .top { padding-top: 1.5rem; }
  .filters { position: static; margin: 0 -1rem; padding: 0.75rem 1rem; display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem; }
  .filters label:nth-of-type(odd):last-of-type { grid-column: 1 / -1; }
  select, button { max-width: none; width: 100%; }
  .card { padding: 0.85rem 0.95rem 0.95rem; }
  html { scroll-padding-top: 1rem; }
}
@media print {
  .filters, .contents, .skip { display: none; }
  .card { break-inside: avoid; }
}
`
