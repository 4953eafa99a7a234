import { createRandom } from "./random.mjs"

/** Plans like people write them, about 4.4 kB each, in four styles; the same for every run. */
export function generatePlans(count) {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(index + 1)
    const style = styles[index % styles.length]
    return { name: `${style.name}-${index}.md`, text: style.write(index, random) }
  })
}

/** Single statements of many forms, hardly any of them twice; the same for every run. */
export function generateStatements(count) {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(index + 1)
    return statements[index % statements.length](random)
  })
}

const statements = [
  random => `Move ${pick(metrics, random)} from ${percent(random)} to ${percent(random)} by 30 September 2026`,
  random => `Keep ${pick(metrics, random)} below ${percent(random)} while we open ${amount(random)} bakeries`,
  random => `Launch the wholesale shop in ${amount(random)} towns by the end of Q3`,
  random => `${capitalise(pick(metrics, random))} up from $${amount(random)}k to $${amount(random)}k per month`,
  random => `Interview ${amount(random)} bakers and write down what they miss`,
  random => `${pick(objectives, random)} for ${amount(random)} more bakeries`,
  random => `Reduce ${pick(metrics, random)} by ${percent(random)} so that no van waits longer than ${amount(random)} minutes`,
  random => `At least ${amount(random)} of ${amount(random)} ovens are serviced every month`,
]

const styles = [
  { name: "headings", write: writeHeadings },
  { name: "tables", write: writeTables },
  { name: "nested", write: writeNested },
  { name: "prose", write: writeProse },
]

const objectives = [
  "Bakers order without calling us",
  "Vans arrive before the first batch",
  "Become the default choice for mid-sized bakeries",
  "Win back the trust we lost in the spring",
  "Maintain 99.9% checkout availability",
  "Increase revenue by 30%",
  "Make the help pages answer what bakers ask at night",
  "Launch the wholesale shop",
]
const metrics = [
  "activation",
  "monthly churn",
  "trial conversion",
  "cycle time",
  "late deliveries",
  "renewal rate",
  "support tickets",
  "net revenue retention",
]
const notes = [
  "The last two quarters have shown that every change in the order screen is felt in the call centre within a week.",
  "We looked at the logs of forty bakeries and called the ones that had stopped ordering in the meantime.",
  "This is **not** a plan of work: what we build for it stands in the [roadmap](https://example.org/roadmap).",
  "Numbers come from the weekly report; `orders.csv` holds the raw data, and the data team keeps it.",
]

function writeHeadings(index, random) {
  const parts = [`# ${team(index)} team, Q${1 + (index % 4)} 2026\n\n${paragraph(random)}`]
  for (let number = 1; number <= 5; number++) {
    parts.push(
      `## Objective ${number}: ${pick(objectives, random)}\n\n**Why:** ${pick(notes, random)}\n\nOwner: Ines Halloran\n\n### Key results\n\n${list(4, "- ", random)}`,
    )
    parts.push(`### Initiatives\n\n- [x] ${pick(notes, random)}\n- [ ] ${pick(notes, random)}\n`)
  }
  return parts.join("\n")
}

function writeTables(index, random) {
  const parts = [`---\ncycle: 2026-Q${1 + (index % 4)}\nteam: ${team(index)}\n---\n\n# OKRs\n\n${paragraph(random)}`]
  for (let number = 1; number <= 4; number++) {
    const rows = Array.from(
      { length: 7 },
      () =>
        `| ${capitalise(pick(metrics, random))} of the ${team(index)} team | ${percent(random)} | ${percent(random)} | 2026-09-30 | Bruno Castell |\n`,
    )
    parts.push(
      `## O${number}: ${pick(objectives, random)}\n\n${pick(notes, random)} ${pick(notes, random)}\n\n| Key result | Baseline | Target | Due | Owner |\n| --- | ---: | ---: | --- | --- |\n${rows.join("")}`,
    )
  }
  return `${parts.join("\n")}\n${paragraph(random)}`
}

function writeNested(index, random) {
  const parts = [`# Goals of the ${team(index)} team for the third quarter of 2026\n\n${paragraph(random)}`]
  for (let number = 1; number <= 6; number++) {
    parts.push(
      `- **Objective ${number}:** ${pick(objectives, random)}\n  - Why: ${pick(notes, random)}\n  - **Key results**\n${list(4, "    1. ", random)}  - Notes\n    - ${pick(notes, random)}\n`,
    )
  }
  return parts.join("\n")
}

function writeProse(index, random) {
  const parts = [`# How the ${team(index)} team spends Q3 2026\n`]
  for (let number = 1; number <= 9; number++) {
    parts.push(`Our objective this quarter is to ${lowerFirst(pick(objectives, random))}. ${paragraph(random)}`)
    parts.push(
      `We will know that we succeeded when ${pick(metrics, random)} goes from ${percent(random)} to ${percent(random)} by the end of September. ${pick(notes, random)}\n`,
    )
  }
  return parts.join("\n")
}

function list(count, marker, random) {
  const indent = marker.match(/^ */)[0]
  const label = marker.endsWith("- ") ? "KR: " : ""
  const lines = Array.from(
    { length: count },
    () =>
      `${marker}${label}Move ${pick(metrics, random)} from ${percent(random)} to ${percent(random)} by 30 September 2026, measured in the weekly report\n`,
  )
  return lines.join("") + `${indent}- Keep complaints below ${1 + Math.floor(random() * 9)}% [guardrail]\n`
}

function paragraph(random) {
  return `${pick(notes, random)} ${pick(notes, random)}\n`
}

function team(index) {
  return ["Growth", "Delivery", "Platform", "Care", "Finance"][index % 5]
}

function percent(random) {
  return `${1 + Math.floor(random() * 98)}%`
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

function amount(random) {
  return 2 + Math.floor(random() * 9000)
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
