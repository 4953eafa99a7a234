import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundle.mjs"

/** The judges' verdicts of docs/precision.json by finding: each `{ judge, right, why }`. */
export function readVerdicts() {
  const byFinding = new Map()
  for (const verdict of JSON.parse(readFileSync(join(root, "docs/precision.json"), "utf8")).verdicts) {
    const key = keyOf(verdict)
    byFinding.set(key, [...(byFinding.get(key) ?? []), verdict])
  }
  return { of: finding => byFinding.get(keyOf(finding)) ?? [] }
}

/** What findings are worth by the stricter reading: one that any judge calls wrong is wrong. */
export function countVerdicts(findings, verdicts) {
  const judged = findings.filter(finding => verdicts.of(finding).length > 0)
  const twice = judged.filter(finding => verdicts.of(finding).length > 1)
  return {
    judged: judged.length,
    right: judged.filter(finding => isRight(finding, verdicts)).length,
    twice: twice.length,
    agreed: twice.filter(finding => new Set(verdicts.of(finding).map(({ right }) => right)).size === 1).length,
  }
}

/** Whether no judge calls a finding wrong. */
export function isRight(finding, verdicts) {
  return verdicts.of(finding).every(({ right }) => right)
}

function keyOf({ document, line, rule }) {
  return `${document}:${line} ${rule}`
}
