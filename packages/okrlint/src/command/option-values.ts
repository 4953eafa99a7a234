import { didYouMean, lookUpRule, severityNames } from "@okrlint/config"
import { rules } from "@okrlint/core/rules"
import type { FixType } from "../linter/choose-edits.ts"
import { isDay } from "@okrlint/core"
import { UsageError } from "./usage-error.ts"

/** A limit; undefined for none, which is `-1` as in ESLint. */
export function toCount(value: string | undefined): number | undefined {
  if (value === undefined || value === "-1") return undefined
  if (!/^\d+$/.test(value)) throw new UsageError(`Unexpected value \`${value}\` for \`--max-warnings\`, expected a whole number.`)
  return Number(value)
}

const sizeUnits: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 1e3, mb: 1e6, kib: 2 ** 10, mib: 2 ** 20 }

/** A size in bytes, at least one: a number with or without a unit. */
export function toSize(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const parts = /^(\d{1,12}) ?([a-z]{0,3})$/i.exec(value)
  const unit = Object.hasOwn(sizeUnits, parts?.[2]?.toLowerCase() ?? "none") ? sizeUnits[parts![2]!.toLowerCase()] : undefined
  const size = unit === undefined ? 0 : Number(parts![1]) * unit
  if (size >= 1) return size
  throw new UsageError(`Unexpected value \`${value}\` for \`--max-file-size\`, expected a size such as \`500kB\` or \`2MB\`.`)
}

/** A calendar day. */
export function toDay(value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value
  throw new UsageError(`Unexpected value \`${value}\` for \`--now\`, expected a day such as \`2026-12-31\`.`)
}

const fixTypes: readonly FixType[] = ["problem", "suggestion", "directive"]

/** Types of fixes, given one by one or parted by commas. */
export function toFixTypes(values: readonly string[] | undefined): readonly FixType[] | undefined {
  return values?.flatMap(value => value.split(",")).map(name => findNamed(name.trim(), fixTypes, "--fix-type"))
}

/** The present id of a rule; a plugin's rule is known once configs are read, and taken as it is. */
export function toRuleId(name: string): string {
  const id = name.includes("/") ? name : lookUpRule(name)?.id
  if (id !== undefined) return id
  throw new UsageError(`Unexpected rule \`${name}\`${didYouMean(name, Object.keys(rules)) || ", `okrlint rules` lists them."}`)
}

/** A severity as a word, by its word or its number; undefined when none is given. */
export function toSeverity(severity: string | undefined, option: string): (typeof severityNames)[number] | undefined {
  return severity === undefined ? undefined : (severityNames[Number(severity)] ?? findNamed(severity, severityNames, option))
}

/** Severity for comments that silence nothing; the switch without a severity means errors, as in ESLint. */
export function toUnusedSeverity(isOn: boolean, severity: string | undefined): (typeof severityNames)[number] | undefined {
  if (severity === undefined) return isOn ? "error" : undefined
  if (isOn)
    throw new UsageError(
      "Options `--report-unused-disable-directives` and `--report-unused-disable-directives-severity` exclude each other.",
    )
  return toSeverity(severity, "--report-unused-disable-directives-severity")
}

function findNamed<T extends string>(name: string, known: readonly T[], option: string): T {
  const found = known.find(one => one === name)
  if (found !== undefined) return found
  const hint = didYouMean(name, known) || `, expected one of ${known.map(one => `\`${one}\``).join(", ")}.`
  throw new UsageError(`Unexpected value \`${name}\` for \`${option}\`${hint}`)
}
