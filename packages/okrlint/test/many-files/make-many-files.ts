import { makeFolder } from "../memory-host.ts"

/** More files than are held as they are: plans with findings of one document and of several, silenced ones, and pages without goals. */
export function makeManyFiles(): string {
  const plans = Array.from({ length: 230 }, (_, index) => [`plans/${String(index).padStart(3, "0")}.md`, writePlan(index)])
  const notes = Array.from({ length: 800 }, (_, index) => [`notes/${index}.md`, "# Notes\n\nBäcker fragten nach Öfen.\n"])
  return makeFolder({ ...Object.fromEntries([...plans, ...notes]), "broken.md": new Uint8Array([0xff]) })
}

function writePlan(index: number): string {
  const team = ["Growth", "Delivery", "Care"][index % 3]
  const idle = index % 6 === 0 ? "<!-- okrlint-disable-next-line no-weasel-words -->\n\n" : ""
  const silenced = index % 5 === 0 ? "<!-- okrlint-disable-next-line kr-measurable -- known 🥐 -->\n" : ""
  return `# ${team} ${index}, Q3 2026

## Objective 1: Maintain 99.${index % 10}% checkout availability

- KR1: Raise first orders from ${index % 7}% to ${40 + (index % 9)}% by 30 September 2026
${silenced}- KR2: Improve onboarding for bakeries réouvertes
- KR3: TBD

## Objective 2: Bakers order without calling us

${idle}- KR1: Raise first orders from ${60 + (index % 9)}% to ${index % 7}% by 30 September 2026
- KR2: Open ${index % 4} shops
`
}
