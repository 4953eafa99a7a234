import type { OKRLintOptions } from "../node/okrlint-options.ts"
import type { Concurrency } from "../workers/count-workers.ts"
import { UsageError } from "./usage-error.ts"

/** What makes runs over many documents shorter, with ESLint's names. What is told of each stands in `speed-help.ts`. */
export const speedOptions = [
  { name: "cache", group: "Speed", common: true },
  { name: "no-cache", group: "Speed" },
  { name: "cache-location", value: "PATH", group: "Speed" },
  { name: "cache-strategy", value: "NAME", group: "Speed" },
  { name: "concurrency", value: "N", group: "Speed" },
] as const

/** What the command line says of cache and workers, as `OKRLint` takes it. */
export type SpeedArguments = Pick<OKRLintOptions, "cache" | "cacheLocation" | "cacheStrategy" | "concurrency">

/** Reads the last value of an option; a switch that is given is empty. */
export type LastValue = (name: (typeof speedOptions)[number]["name"]) => string | undefined

/**
 * Understands the options of cache and workers.
 *
 * @throws {UsageError} for values that cannot be.
 */
export function toSpeedArguments(last: LastValue): SpeedArguments {
  const location = last("cache-location")
  const strategy = toStrategy(last("cache-strategy"))
  return {
    cache: last("cache") !== undefined && last("no-cache") === undefined,
    concurrency: toConcurrency(last("concurrency")),
    ...(location !== undefined && { cacheLocation: location }),
    ...(strategy !== undefined && { cacheStrategy: strategy }),
  }
}

function toStrategy(value: string | undefined): SpeedArguments["cacheStrategy"] {
  if (value === undefined || value === "content" || value === "metadata") return value
  throw new UsageError(`Unexpected value \`${value}\` for \`--cache-strategy\`, expected \`content\` or \`metadata\`.`)
}

function toConcurrency(value = "auto"): Concurrency {
  if (value === "auto" || value === "off") return value
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new UsageError(`Unexpected value \`${value}\` for \`--concurrency\`, expected a number of threads, \`auto\` or \`off\`.`)
}
