import { must } from "./scratch.mjs"

/**
 * How long a script takes as a multiple of starting Node and doing nothing: the fastest of many runs in turn, since
 * whatever else the machine does can only make a run slower.
 */
export function compareStarts(script, args, { rounds = 61, ...options }) {
  const times = { script: [], node: [] }
  for (let round = 0; round < rounds; round++) {
    times.node.push(time(["-e", "0"], options))
    times.script.push(time([script, ...args], options))
  }
  return Math.min(...times.script) / Math.min(...times.node)
}

function time(args, options) {
  const started = process.hrtime.bigint()
  must(process.execPath, args, options)
  return Number(process.hrtime.bigint() - started)
}
