/** Pages without goals, as most of a repository's Markdown is, about 4 kB each; the same for every run. */
export function generateNotes(count) {
  return Array.from({ length: count }, (_, index) => ({ name: `notes/note-${index}.md`, text: writeNote(index) }))
}

const subjects = ["ovens", "vans", "invoices", "the order screen", "flour stores", "the night shift", "cash desks", "labels"]
const verbs = ["clean", "install", "check", "replace", "set up", "test", "close", "open"]

function writeNote(index) {
  const sections = Array.from({ length: 6 }, (_, part) => writeSection(index + part))
  return `# How to ${at(verbs, index)} ${at(subjects, index >> 3)}\n\n${sections.join("\n")}`
}

function writeSection(seed) {
  const subject = at(subjects, seed)
  const steps = Array.from(
    { length: 5 },
    (_, step) => `${step + 1}. ${capitalise(at(verbs, seed + step))} ${subject} and write the time into the log.\n`,
  )
  return [
    `## ${capitalise(at(verbs, seed))} ${subject}\n`,
    `Before you begin, read the [safety page](../safety.md) and tell the shift lead. The **main switch** is behind the door; \`panel ${seed % 9}\` shows the state.\n`,
    steps.join(""),
    "```sh\nbakery status --all\nbakery restart panel\n```\n",
    `| Part | Number |\n| --- | --- |\n| Door | ${seed % 97} |\n| Switch | ${(seed * 7) % 89} |\n`,
  ].join("\n")
}

function at(list, index) {
  return list[index % list.length]
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
