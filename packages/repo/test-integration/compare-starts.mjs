import { must } from "./scratch.mjs"

/**
 * How long a script takes as a multiple of starting Node and doing nothing: medians of runs in turn, so that whatever else the machine
 * does hits both.
 */
export function compareStarts(script, args, { rounds = 41, ...options }) {
  const times = { script: [], node: [] }
  for (let round = 0; round < rounds; round++) {
    times.node.push(time(["-e", "0"], options))
    times.script.push(time([script, ...args], options))
  }
  return median(times.script) / median(times.node)
}

function time(args, options) {
  const started = process.hrtime.bigint()
  must(process.execPath, args, options)
  return Number(process.hrtime.bigint() - started)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
