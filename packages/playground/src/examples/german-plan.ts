import type { PlanExample } from "./example.ts"

export const germanPlan: PlanExample = {
  id: "de",
  title: "Deutsch: Stadtbibliothek",
  finds: ["no-placeholder"],
  text: `# Quartalsziele Stadtbibliothek, Q3 2027

## Ziel 1: Familien kommen wieder gern am Samstag

Warum: Seit dem Umbau bleibt die Kinderabteilung halb leer.

- KR1: Samstagsbesuche von 380 auf 600 pro Woche steigern
- KR2: Neue Leseecke eröffnen
- KR3: Wartezeit an der Ausleihe von 9 auf 4 Minuten senken

## Ziel 2: Verfügbarkeit des Online-Katalogs bei 99,5 % halten

- KR1: Mehr Zufriedenheit
- KR2: TBD
`,
}
