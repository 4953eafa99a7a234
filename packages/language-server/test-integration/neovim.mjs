// Drives the built language server with a real Neovim, and measures it. Needs nvim (Debian: neovim) and a build.
// Latency is told, and held to the bars only with --strict: other work on the machine counts into it.
import { spawnSync } from "node:child_process"
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generatePlans } from "../../bench/generate-plans.mjs"
import { createChecks } from "../../repo/test-integration/checks.mjs"

const packageFolder = join(import.meta.dirname, "..")
const isStrict = process.argv.includes("--strict")

/** Milliseconds from an edit to its findings, 95th of 100, by document. */
const latencyBars = { "short.md": 20, "long.md": 100 }
/** Longest start to the first findings, as a multiple of `node -e 0`. */
const startBar = 5

const plan = `# Shop team, Q4 2026

## Objective 1: Maintain 99.9% checkout availability

Why: bakers order at four in the morning, when nobody is there to restart anything.

- KR1: Raise the share of alerts answered within 5 minutes from 70% to 95% by 15 December 2026
- KR2: Cut the median time to recover from 50 minutes to 15 minutes by 15 December 2026
- KR3: Keep the order error rate below 0.5% [guardrail]

KR2 was agreed with the bakers’ 🥐 council.
`

/** What the measured edits are made in; it stands in the middle of the document. No other document has the same goal on the edited line. */
const edited = fault => `# Scales team, Q4 2026

## Objective 1: Bakers trust what the scale says

Why: one in nine deliveries is weighed again.

- KR1: Raise the share of scales that were checked this month from 50% to 90% by 15 December 2026
- KR2: Cut deliveries that ${fault} from 11% to 4% by 15 December 2026
- KR3: Keep the time at the ramp below 6 minutes [guardrail]
`

const work = realpathSync(mkdtempSync(join(tmpdir(), "okrlint-neovim-")))
const { check, finish } = createChecks("neovim")
try {
  writeFileSync(join(work, "q4.md"), plan)
  writeFileSync(join(work, "short.md"), planOf(1, "are weighed again"))
  writeFileSync(join(work, "long.md"), planOf(23, "come back unopened"))
  copyFileSync(join(import.meta.dirname, "neovim.lua"), join(work, "drive.lua"))
  for (const line of drive()) judge(line.split("\t"))
} finally {
  rmSync(work, { recursive: true, force: true })
}
finish()

function planOf(count, fault) {
  const parts = generatePlans(count).map(({ text }) => text)
  return [...parts.slice(0, count / 2), edited(fault), ...parts.slice(count / 2)].join("\n\n")
}

function drive() {
  const { stdout, stderr, error } = spawnSync("nvim", ["--headless", "--clean", "-c", `luafile ${join(work, "drive.lua")}`], {
    encoding: "utf8",
    timeout: 180_000,
    env: {
      ...process.env,
      OKRLINT_SERVER: join(packageFolder, "bin/okrlint-language-server.js"),
      OKRLINT_WORK: work,
      XDG_STATE_HOME: work,
    },
  })
  if (error !== undefined) console.log(`nvim cannot be run: ${error.message}`)
  if (stderr.trim() !== "") console.log(stderr.trim())
  return stdout.split(/\r?\n/)
}

function judge([kind, what, ...rest]) {
  if (kind === "ok" || kind === "FAILED") check(`${what} ${rest.join(" ")}`.trim(), kind === "ok")
  else if (kind === "latency") {
    const [bytes, median, p95] = rest
    measured(
      `${what} (${(bytes / 1000).toFixed(0)} kB): edit to findings ${median} ms median, ${p95} ms p95`,
      Number(p95) <= latencyBars[what],
    )
  } else if (kind === "start") {
    const base = timeOfNode()
    measured(`start to first findings ${what} ms, ${(what / base).toFixed(1)} x \`node -e 0\``, what / base <= startBar)
  }
}

function measured(what, holds) {
  if (isStrict) check(what, holds)
  else console.log(`       ${what}${holds ? "" : " (over the bar)"}`)
}

function timeOfNode() {
  const times = Array.from({ length: 7 }, () => {
    const started = process.hrtime.bigint()
    spawnSync(process.execPath, ["-e", "0"])
    return Number(process.hrtime.bigint() - started) / 1e6
  })
  return times.toSorted((a, b) => a - b)[3]
}
