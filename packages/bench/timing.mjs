import { spawnSync } from "node:child_process"

/** Runs a script or a binary in a folder and gives what it wrote; findings (1) are no failure. */
export function run(command, { cwd, env = {} }) {
  const [file, ...args] = command
  // Packages of whoever runs the benchmarks are not the command's.
  const options = { cwd, encoding: "utf8", maxBuffer: 2 ** 30, env: { ...process.env, NODE_PATH: "", ...env } }
  const { status, stdout, stderr, error } = spawnSync(file, args, options)
  if (error !== undefined) throw error
  if (status === null || status > 1) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`)
  return stdout
}

/** Milliseconds that a run took. */
export function time(command, options) {
  const started = process.hrtime.bigint()
  run(command, options)
  return Number(process.hrtime.bigint() - started) / 1e6
}

/** Times commands in turn, so that whatever else the machine does hits all of them; gives the median of each. */
export function compare(commands, { rounds, ...options }) {
  const times = commands.map(() => [])
  for (let round = 0; round < rounds; round++) commands.forEach((command, index) => times[index].push(time(command, options)))
  return times.map(median)
}

/** The middle one of some numbers. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** Prints one time as so many times another, with the most that it should be. */
export function report(what, [subject, base], most) {
  const goal = most === undefined ? "" : ` (goal: at most ${most})`
  console.log(`${(subject / base).toFixed(2)} x  ${what}${goal}: ${subject.toFixed(0)} ms / ${base.toFixed(0)} ms`)
}
