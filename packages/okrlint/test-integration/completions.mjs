// Completes command lines in the real shells: bash, zsh and fish have to be installed. Needs a build.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createChecks } from "../../repo/test-integration/checks.mjs"
import { createScratch, must, run, writeFiles } from "../../repo/test-integration/scratch.mjs"

const command = fileURLToPath(new URL("../bin/okrlint.js", import.meta.url))

/** What is typed before the tabulator key, what has to be offered, and what must not be. */
const lines = [
  { typed: "okrlint --no-warn-i", offers: ["--no-warn-ignored"] },
  { typed: "okrlint --quie", offers: ["--quiet"] },
  { typed: "okrlint insp", offers: ["inspect"] },
  { typed: "okrlint --format sari", offers: ["sarif"] },
  { typed: "okrlint --only no-kpi-obj", offers: ["no-kpi-objective"] },
  { typed: "okrlint explain kr-measu", offers: ["kr-measurable"] },
  { typed: "okrlint help supp", offers: ["suppressions"] },
  { typed: "okrlint --fix-type direc", offers: ["directive"] },
  { typed: "okrlint --config hou", offers: ["house.json"] },
  { typed: "okrlint plan-", offers: ["plan-q3.md"] },
  { typed: "okrlint --quiet plan-", offers: ["plan-q3.md"] },
]

const shells = {
  bash: completeInBash,
  zsh: completeInZsh,
  fish: completeInFish,
}

const { check, finish } = createChecks("completions")
const scratch = createScratch("completions")
try {
  writeFiles(scratch.folder, { "plan-q3.md": "# Plan\n", "house.json": "[]\n" })
  const context = { cwd: scratch.folder, env: scratch.env }
  for (const [shell, complete] of Object.entries(shells)) {
    const script = join(scratch.folder, `okrlint.${shell}`)
    writeFileSync(script, must(process.execPath, [command, "completion", shell], context).stdout)
    console.log(must(shell, ["--version"], context).stdout.split("\n")[0])
    for (const { typed, offers } of lines) {
      const offered = complete(typed, script, context)
      check(
        `${shell}: ${typed}`,
        offers.every(word => offered.includes(word)),
        offered,
      )
    }
  }
  tryValuesAfterEquals(context)
} finally {
  scratch.remove()
}
finish()

/** Calls the function that bash calls on the tabulator key. */
function completeInBash(typed, script, context) {
  const words = typed.split(" ")
  const call = [
    `source '${script}'`,
    `COMP_WORDS=(${words.map(word => `'${word}'`).join(" ")})`,
    `COMP_CWORD=${words.length - 1}`,
    "_okrlint",
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ]
  const { stdout, stderr } = run("bash", ["--norc", "-c", call.join("\n")], context)
  return stderr === "" ? stdout : `${stdout}${stderr}`
}

/** Bash takes `--format=sari` for three words. */
function tryValuesAfterEquals(context) {
  const call = `source okrlint.bash; COMP_WORDS=(okrlint --format = sari); COMP_CWORD=3; _okrlint; printf "%s\\n" "\${COMPREPLY[@]}"`
  const { output } = run("bash", ["--norc", "-c", call], context)
  check("bash: okrlint --format=sari", output === "sarif\n", output)
}

/** Types into a zsh that has a terminal of its own, and reads what is then on the line. */
function completeInZsh(typed, script, context) {
  const driver = join(context.cwd, "drive.zsh")
  writeFileSync(
    driver,
    `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; unsetopt beep; autoload -U compinit; compinit -D -u; source '${script}'; print re''ady"
zpty -r -m shell text '*ready*'
zpty -w -n shell ${JSON.stringify(typed)}$'\\t'
sleep 0.6
while zpty -r -t shell text; do print -r -- "$text"; done
zpty -d shell
`,
  )
  return run("zsh", ["-f", driver], context).output
}

/** Fish tells what it would offer. */
function completeInFish(typed, script, context) {
  return run("fish", ["--no-config", "-c", `source '${script}'; complete -C '${typed}'`], context).output
}
